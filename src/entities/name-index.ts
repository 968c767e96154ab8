import { type Opening, type PhraseHit, PhraseIndex } from '../text/phrase-index.ts';
import { keyOfWords, type Word } from './fold-words.ts';
import type { NameEntry } from './name-entry.ts';
import { isRun, type TurnWords } from './session-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name found in a turn, not yet judged. */
export interface NameHit {
  readonly entry: NameEntry;
  readonly first: number;
  readonly last: number;
  /** True when only the function words differ ("convention of water rights" for "Convention on Water Rights"). */
  readonly loose: boolean;
}

// With two words, "IT for Change" would be found in "it can change".
const LOOSE_FROM_WORDS = 3;
const COMMA_FROM_WORDS = 5;

/** What the forms of a session open, by their numbers. */
export interface NameOpenings {
  readonly exact: readonly Opening<NameEntry>[];
  readonly loose: readonly Opening<NameEntry>[];
}

/** All names, looked up at once; the time does not depend on how many there are. */
export class NameIndex {
  readonly #exact = new PhraseIndex<NameEntry>();
  readonly #loose = new PhraseIndex<NameEntry>();
  readonly #owners = new Set<string>();

  constructor(entries: Iterable<NameEntry>) {
    for (const entry of entries) {
      this.#exact.add(keyOfWords(entry.words), entry);
      if (entry.owner !== null) this.#owners.add(entry.owner);
      if (entry.content.length >= LOOSE_FROM_WORDS) this.#loose.add(entry.content.join(' '), entry);
    }
  }

  /** What has exactly these words as its name; undefined where nothing has, or several have. */
  targetOf(words: readonly Word[]): string | undefined {
    const hits = this.#exact.all(words).filter(({ first, last }) => first === 0 && last === words.length - 1);
    const targets = new Set(hits.map(({ value }) => value.target));
    return targets.size === 1 ? [...targets][0] : undefined;
  }

  /** Is something called without the name of this body where it is in mind? */
  isOwner(target: string): boolean {
    return this.#owners.has(target);
  }

  /** Asked once for all turns of a session, for {@link in}. */
  openings(vocabulary: Vocabulary): NameOpenings {
    return {
      exact: vocabulary.told(({ key }) => this.#exact.opening(key)),
      loose: vocabulary.told(({ key }) => this.#loose.opening(key)),
    };
  }

  /** Every name in a turn, overlapping ones too. */
  in(turn: TurnWords, { exact, loose }: NameOpenings): NameHit[] {
    const { content, forms } = turn;
    return this.#judged(
      turn,
      this.#exact.all(turn.words, (at) => exact[forms[at] as number]),
      this.#loose.all(contentOf(turn), (at) => loose[forms[content[at] as number] as number]),
    );
  }

  /** The same in words that are no session's. */
  all(words: NamedWords): NameHit[] {
    return this.#judged(words, this.#exact.all(words.words), this.#loose.all(contentOf(words)));
  }

  #judged(
    { words, content }: NamedWords,
    exactly: readonly PhraseHit<NameEntry>[],
    loosely: readonly PhraseHit<NameEntry>[],
  ): NameHit[] {
    const hits: NameHit[] = [];
    for (const { first, last, value } of exactly) {
      if (!isRun(words, first, last, mayHoldComma(value))) continue;
      hits.push({ entry: value, first, last, loose: false });
    }
    const exact = hits.length;
    for (const { first, last, value } of loosely) {
      const from = content[first] as number;
      const to = content[last] as number;
      // At most one function word more than the name has: "convention on the water rights".
      if (to - from > value.words.length || !isRun(words, from, to, mayHoldComma(value))) continue;
      if (!hasHit(hits, exact, from, to, value.target)) hits.push({ entry: value, first: from, last: to, loose: true });
    }
    return hits;
  }
}

type NamedWords = Pick<TurnWords, 'words' | 'content'>;

function contentOf({ words, content }: NamedWords): Word[] {
  return content.map((index) => words[index] as Word);
}

/** Is the target among the first `count` hits, which are in the order of their first words, at these words? */
function hasHit(hits: readonly NameHit[], count: number, first: number, last: number, target: string): boolean {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as NameHit).first < first) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < count && hits[at]?.first === first; at += 1)
    if (hits[at]?.last === last && hits[at]?.entry.target === target) return true;
  return false;
}

/** A comma within a short name parts two ("EQUALS, the Global Partnership"); in a long list of a name it may come and go. */
function mayHoldComma({ content, alias }: NameEntry): boolean {
  return content.length >= COMMA_FROM_WORDS || alias.text.includes(',');
}
