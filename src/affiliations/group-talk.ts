import type { StakeholderGroup, StakeholderGroupId } from '../knowledge/knowledge.ts';
import { READS_OUT } from '../speakers/reads-out.ts';
import type { Speech } from '../speakers/speech.ts';
import { onceFor } from '../text/once-for.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { quoteOf } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { wordSet } from '../text/word-set.ts';
import { wordsAt } from '../text/words-at.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { tokensOfTurn } from '../transcript/turn-text.ts';
import type { Representation } from './standing.ts';

// One phrase is right as often as this in transcripts that were read; each further one of its group says it again.
const ONE = 0.45;
// What speaks for another group speaks against this one.
const LEAD = 1.5;
const MOST = 0.75;
// "Tell us how it is to be on air": what is asked of somebody is his.
const OF_ANOTHER = /\b(?:tell|explain to|show) us\b/i;
const OWNERS = ['my', 'our', 'my own', 'our own'];
// "We also sell", "we've just invested": nothing is said by these.
const FILLERS = wordSet(
  'actually already also always do ever even just mainly mostly now often only really simply still then usually',
);
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/^(we|i) have\b/i, "$1've"],
  [/^(we|i) have\b/i, "$1've got"],
  [/^(we|i) have\b/i, '$1 have got'],
  [/^we are\b/i, "we're"],
];

/** Tells groups by how people talk of their own work, where they name no body and do not say what they are. */
export class GroupTalk {
  readonly #phrases = new PhraseIndex<StakeholderGroupId>();

  /** Made once for groups of the same knowledge. */
  static readonly of = onceFor((groups: readonly StakeholderGroup[]) => new GroupTalk(groups));

  private constructor(groups: readonly StakeholderGroup[]) {
    for (const { id, own, talk } of groups) {
      for (const phrase of talk) {
        const forms = SPOKEN.filter(([from]) => from.test(phrase)).map(([from, to]) => phrase.replace(from, to));
        for (const form of [phrase, ...forms]) this.#phrases.add(form, id);
      }
      for (const thing of own) for (const owner of OWNERS) this.#phrases.add(`${owner} ${thing}`, id);
    }
  }

  /**
   * The group that somebody's turns speak for by their phrases; null where none or two of them do.
   * @param turns all that the person says, in order
   * @param isReadOut whether the sentence that starts somewhere is somebody else's
   */
  groupOf(
    turns: readonly Speech[],
    transcript: Transcript,
    confidence: number,
    isReadOut: (start: number) => boolean = () => false,
  ): Representation | null {
    const found = new Map<StakeholderGroupId, { phrases: Set<string>; first: Omit<Representation, 'confidence'> }>();
    const { text } = transcript.source;
    for (const { turn, sentences } of turns) {
      const all = tokensOfTurn(transcript, turn);
      for (const { start, end } of sentences) {
        // "She writes, we asked for the figures of our app": words of somebody far away.
        const words = wordsAt(text, { start, end });
        if (isReadOut(start) || READS_OUT.test(words, { source: text, start }) || OF_ANOTHER.test(words)) continue;
        const tokens = tokensWithin(all, { start, end }).filter(({ key }) => !FILLERS.has(key));
        const hits = this.#phrases.all(tokens);
        for (const { first, last, value: group } of hits) {
          // "We charge under the act" is no price.
          if (
            hits.some((other) => other.first <= first && other.last >= last && other.last - other.first > last - first)
          )
            continue;
          if (isQuoted(text, tokens[first] as Token, tokens[last] as Token)) continue;
          const shown = { group, basis: 'own-words', turn: turn.number, ...quoteOf(text, start, end) } as const;
          const known = found.get(group) ?? { phrases: new Set(), first: shown };
          const phrase = tokens.slice(first, last + 1).map(({ key }) => key);
          found.set(group, { ...known, phrases: known.phrases.add(phrase.join(' ')) });
        }
      }
    }
    const ranked = [...found.values()].sort((a, b) => b.phrases.size - a.phrases.size);
    const [best, rival] = ranked;
    if (best === undefined || best.phrases.size < LEAD * (rival?.phrases.size ?? 0)) return null;
    const chance = Math.min(MOST, 1 - (1 - ONE) ** best.phrases.size);
    return { ...best.first, confidence: Math.round(chance * confidence * 100) / 100 };
  }
}

/** "Our kits, "our business" in the language of the island": a phrase by itself between quotation marks is a name or somebody else's. */
function isQuoted(text: string, first: Token, last: Token): boolean {
  return /["\u201c]/.test(text[first.start - 1] ?? '') && /^[.,]?["\u201d]/.test(text.slice(last.end, last.end + 2));
}
