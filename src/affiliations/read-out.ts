import type { AffiliationClaim } from '../speakers/attribution.ts';
import { SENTENCE_CUES } from '../speakers/sentence-cues.ts';
import type { Speech } from '../speakers/speech.ts';
import { CuedPattern } from '../text/cued-patterns.ts';
import { wordsAt } from '../text/words-at.ts';
import type { NamedSentence } from './named-sentence.ts';

// "She writes, we", "the second asks:", "Ana Pereira, from Lakeland, says:". What somebody "says, we" in talk mostly ends with its sentence.
const BEGINS =
  /(?:\b(?:it|s?he|they|one|first|second|third|somebody|someone|comment|question|chat|message)|\b\p{Lu}[\p{L}'\u2019-]{1,24}(?:,[^.?!:,]{2,50},)?)(?:\s(?:also|just|now|then))?\s(?:(?:writes|is writing)(?:\s(?:again|to us|to me|here|in the chat))?\s?[:,"\u201c]|(?:says|asks|reads|is asking)(?:\s(?:again|us|me|here|in the chat))?(?:\s?:|,?\s["\u201c]|,\s(?:and\s)?(?:I(?:['\u2019]m| am)? )?quot))/u;
// "There's one from Lakeland. I'm reading."
const READS_NOW =
  /(?:^|[,;.:]\s|\b(?:and|so)\s)I(?:['\u2019]ll| will|['\u2019]m| am)? (?:read|reading|quote)(?: it| this| that)?(?: out)?\s?[.:,]?$|\bI(?:['\u2019]m| am)? (?:read|reading|quote)(?: it)?:\s/u;
// What either holds: most sentences hold none of it.
const OF_WRITING = new CuedPattern(/\b(?:writes|writing|says|asks|asking|reads|read|reading|quote)\b/u, SENTENCE_CUES);
// "There's one from Ana Pereira, "Example Hub": whose comment it is; behind a colon or a mark it begins. "A comment from a small island"
// is one's own.
const IS_FROM = new CuedPattern(
  /\b(?:there(?:['\u2019](?:s|re)| is| are| was)|(?:I|we)(?:['\u2019]ve| have)?(?: got| read| see)?|and|second|third|last|next|other|one|^)\b[^.?!:"\u201c]{0,30}?\b(?:[Oo]ne|this is|[Aa]nother|[Cc]omment|[Mm]essage|[Qq]uestion|second|third|last)(?: (?:here|is|online))? from (?:the )?(?:\p{Lu}\p{Ll}|(?:an? )?(?:remote )?(?:hub|participant|student)\b|some(?:body|one)\b)/u,
  SENTENCE_CUES,
);
const BEGINS_THERE = /\sfrom\s[^.?!:"\u201c]{2,80}(?::\s|[,:]?\s["\u201c])/u;
const FEW_SENTENCES = 2;
const ENDS = /\b(?:end of (?:the )?(?:comment|message|question|quote|statement)|unquote|close quotes?)\b/i;
const MARKS = /["\u201c\u201d]/gu;

/**
 * Which sentences are read out from what somebody else wrote, of whose work they tell: a comment goes on to its closing quotation mark,
 * to words that say that it ends, or to the end of the turn. The sentence that says from whom it is tells nothing of whoever reads either.
 * @returns by the start of each of them where the sentence starts that says whose words they are
 */
export function readOut(speech: readonly Speech[], text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { sentences } of speech) {
    let reads = false;
    let marks = 0;
    let from = -1;
    let named = Number.NEGATIVE_INFINITY;
    for (const [at, { start, end }] of sentences.entries()) {
      const words = wordsAt(text, { start, end });
      const place = { source: text, start };
      const isFrom = !reads && IS_FROM.test(words, place);
      const mayRead = OF_WRITING.test(words, place);
      const begins = (mayRead && BEGINS.test(words)) || (isFrom && BEGINS_THERE.test(words));
      if (isFrom) named = at;
      // "One is from Ana Pereira. She writes, we": the sentence before has the name.
      if (isFrom || (begins && at - named > FEW_SENTENCES)) from = start;
      if (reads || begins || isFrom) found.set(start, from === -1 ? start : from);
      if (begins || (mayRead && READS_NOW.test(words))) [reads, marks] = [true, 0];
      if (!reads) continue;
      const before = marks;
      marks += words.match(MARKS)?.length ?? 0;
      if (ENDS.test(words) || (marks > before && marks % 2 === 0)) reads = false;
    }
  }
  return found;
}

// Words of a comment may be shortened by whoever reads them.
const OF_A_WRITER = 0.85;

/**
 * Whose claims those are that somebody seems to make of himself: in what he reads out, the writer's, if the session has the writer.
 * @param isSpeaker whether somebody speaks in the session
 * @returns the claim as it stands, the writer's, or none
 */
export function claimsOfWriters(
  read: ReadonlyMap<number, number>,
  named: readonly (readonly NamedSentence[])[],
  isSpeaker: (person: string) => boolean,
): (claim: AffiliationClaim) => readonly AffiliationClaim[] {
  return (claim) => {
    const from = claim.method === 'self-introduction' ? read.get(claim.start) : undefined;
    if (from === undefined) return [claim];
    const people = named[claim.turn - 1]?.find(({ sentence }) => sentence.start === from)?.people ?? [];
    const writers = new Set(people.map(({ entity }) => entity));
    const [writer] = writers;
    if (writer === undefined || writers.size > 1 || writer === claim.person || !isSpeaker(writer)) return [];
    const confidence = Math.round(claim.confidence * OF_A_WRITER * 100) / 100;
    return [{ ...claim, person: writer, method: 'introduced-by-another', confidence }];
  };
}
