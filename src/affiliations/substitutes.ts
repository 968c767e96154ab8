import type { Mention } from '../entities/mention.ts';
import type { Span } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import type { NamedSentence } from './named-sentence.ts';

// "In her place Example has sent Ana Pereira", "so a colleague of her unit, Ana Pereira": said of whoever comes instead.
const COMES_INSTEAD =
  /\b(?:in (?:his|her|their) (?:place|stead)|instead|colleagues?|replac(?:es?|ing|ed|ement)|stand(?:s|ing)? in|step(?:s|ping|ped)? in|fill(?:s|ing)? in|jump(?:s|ing|ed)? in|has sent|have sent)\b/i;
// In the words of whoever does.
const I_COME_INSTEAD =
  /\bI(?:['\u2019]m| am) (?:(?:just |only )?(?:his|her|their|a) (?:\p{L}+ )?colleague|(?:replacing|standing in for|here (?:for|instead of|in place of)|speaking (?:instead of|in place of))\b)|\b(?:the|his|her|their) same (?:agency|company|department|directorate|division|foundation|institute|ministry|network|office|organi[sz]ation|section|team|unit)\b|\bsends? (?:you )?(?:his|her|their|all) (?:\p{L}+ )?(?:apologies|excuses|greetings|regards|best)\b|\basked me to (?:come|replace|stand|step|take)\b/iu;
const OPENING_SENTENCES = 5;
const SENTENCES_BEFORE = 2;
const TURN_END = 6;
// "Ana Pereira from the Example Hub": where whoever is missing is from.
const SOMEBODYS = /\p{Lu}[\p{L}'\u2019-]+,?\s+(?:from|of|with|at)\s+(?:the\s+)?$/u;

/** Where somebody is said to come in the place of another, of whom it is said for whom he speaks. */
export interface Substitution {
  readonly body: Mention;
  /** The sentence that names the body. */
  readonly sentence: Span;
}

/** The body of the one who is missing, told shortly before. */
function bodyOfTheMissing(sentences: readonly NamedSentence[], text: string): Substitution | null {
  for (const { sentence, bodies } of sentences.toReversed()) {
    const body = bodies.findLast(({ start }) => SOMEBODYS.test(text.slice(sentence.start, start)));
    if (body !== undefined) return { body, sentence };
  }
  return null;
}

/** Of each person whom a turn names as coming instead of another: the other's body. */
export function sentInstead(sentences: readonly NamedSentence[], text: string): (Substitution & { person: string })[] {
  return sentences.flatMap(({ sentence, people }, at) => {
    const person = people.at(-1);
    if (person === undefined || !COMES_INSTEAD.test(wordsAt(text, sentence))) return [];
    const before = sentences.slice(Math.max(0, at - SENTENCES_BEFORE), at + 1);
    const missing = bodyOfTheMissing(before, text);
    // Said of somebody with a body of his own between: "in her place Ana Pereira of Example".
    if (missing === null || missing.body.start > person.start) return [];
    return [{ ...missing, person: person.entity }];
  });
}

/** Whom the speaker of a turn says to replace, as the turn before has it. */
export function comesInstead(
  own: readonly NamedSentence[],
  before: readonly NamedSentence[],
  text: string,
): Substitution | null {
  const opening = own.slice(0, OPENING_SENTENCES);
  const says = opening.some(({ sentence }) => I_COME_INSTEAD.test(wordsAt(text, sentence)));
  return says ? bodyOfTheMissing(before.slice(-TURN_END), text) : null;
}
