import type { AffiliationClaim, Attribution } from '../speakers/attribution.ts';
import { SENTENCE_CUES } from '../speakers/sentence-cues.ts';
import { CuedPatterns } from '../text/cued-patterns.ts';
import { quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import { HAND_OVER, isToldOfAnother, OF_ANOTHER } from './hand-over-rules.ts';
import type { NamedSentence } from './named-sentence.ts';

// Who comes next is told at the end.
const LAST_SENTENCES = 3;
const RULES = new CuedPatterns(HAND_OVER, ({ pattern }) => [pattern], SENTENCE_CUES);
const AND_THEN = /^(?:and\s+)?(?:after|later|next|then)\b/i;

/**
 * What the turn before says of whoever speaks next: "then the lady from the regulator", "how is it in your ministry?". Weak, as the
 * words may be about somebody else; to be asked where nothing else tells.
 * @param text the source's
 * @param named the sentences of each turn
 */
export function toldAtHandOver(
  text: string,
  attribution: Attribution,
  named: readonly (readonly NamedSentence[])[],
): AffiliationClaim[] {
  return attribution.turns.flatMap(({ turn, speaker }, at): AffiliationClaim[] => {
    const next = attribution.turns[at + 1];
    if (next === undefined || next.speaker === null || next.speaker === speaker) return [];
    const { speaker: person, confidence: sure } = next;
    const last = (named[at] ?? []).slice(-LAST_SENTENCES);
    // "The gentleman from the ministry. And then Ana.": what stands before is said of another.
    const then = last.findLastIndex(({ sentence }) => AND_THEN.test(wordsAt(text, sentence)));
    return last.slice(Math.max(0, then)).flatMap((sentence) => claimsIn(sentence, person, sure, turn, text));
  });
}

function claimsIn(
  { sentence, people }: NamedSentence,
  person: string,
  sure: number,
  turn: number,
  text: string,
): AffiliationClaim[] {
  // Said to somebody else by name.
  if (people.length > 0 && !people.some(({ entity }) => entity === person)) return [];
  const words = wordsAt(text, sentence);
  const rules = RULES.in(words, { source: text, start: sentence.start });
  return rules.flatMap(({ pattern, confidence, describes }): AffiliationClaim[] => {
    const match = pattern.exec(words);
    const [from, to] = match?.indices?.groups?.object ?? [0, 0];
    if (match === null || to === from || OF_ANOTHER.test(words.slice(0, match.index + 1))) return [];
    const object = { start: sentence.start + from, end: sentence.start + to };
    if (isToldOfAnother(people, object.start, text)) return [];
    return [
      {
        person,
        turn,
        method: 'introduced-by-another',
        role: null,
        object,
        describes,
        confidence: Math.round(confidence * sure * 100) / 100,
        ...quoteOf(text, sentence.start, sentence.end),
      },
    ];
  });
}
