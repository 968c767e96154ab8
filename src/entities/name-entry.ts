import type { Alias } from '../knowledge/knowledge.ts';
import { copyOf } from '../text/copy-of.ts';
import { fitted } from '../text/fitted.ts';
import { onceFor } from '../text/once-for.ts';
import { type Form, FUNCTION_WORDS, foldedWordsOf, keyOfWords } from './fold-words.ts';
import { withBlanks } from './words-around.ts';

/** One way to write the name of something known, ready to be compared. */
export interface NameEntry {
  /** Id of an entity, a place or a topic. */
  readonly target: string;
  readonly type: 'entity' | 'place' | 'demonym' | 'topic';
  readonly alias: Alias;
  /** Without their places: tens of thousands of names are held. */
  readonly words: readonly Form[];
  /** Keys of the words that are no function words. */
  readonly content: readonly string[];
  /** One word with two capitals or more: "ITU", "APrIGF". */
  readonly isAcronym: boolean;
  /** Words whose nearness tells that this one is meant, folded, as {@link withBlanks} writes them. */
  readonly context: readonly string[];
  /** Id of the place whose naming anywhere in the session tells that this one is meant; null for most. */
  readonly country: string | null;
  /** Id of the body without which it is called here; null for most. */
  readonly owner: string | null;
}

// The names of one thing have one context.
const foldedContext = onceFor((context: readonly string[]): readonly string[] =>
  context.map((text) => copyOf(withBlanks(keyOfWords(foldedWordsOf(text))))),
);

const NONE: readonly string[] = [];

/** @returns null for a name without words */
export function nameEntry(
  target: string,
  type: NameEntry['type'],
  alias: Alias,
  context: readonly string[] = NONE,
): NameEntry | null {
  const all = foldedWordsOf(alias.text).map(({ form }) => form);
  const words = all.length > 1 && all[0]?.key === 'the' ? all.slice(1) : all;
  if (words.length === 0) return null;
  const content = fitted(words.map((word) => word.key).filter((key) => !FUNCTION_WORDS.has(key)));
  const only = words.length === 1 ? words[0] : undefined;
  return {
    target,
    type,
    alias,
    words,
    content,
    isAcronym: only !== undefined && (only.letters.match(/\p{Lu}/gu) ?? []).length > 1,
    context: context.length === 0 ? NONE : foldedContext(context),
    country: null,
    owner: null,
  };
}

/** A name in short, printed just so: several things may be called so, and it is this one where something of its context is near. */
export function shortNameEntry(target: string, text: string, context: readonly string[]): NameEntry | null {
  return nameEntry(target, 'entity', { text, ambiguous: true, caseSensitive: true }, context);
}
