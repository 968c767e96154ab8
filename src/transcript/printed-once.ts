import { compareKey } from '../text/compare-key.ts';
import { labelKind, labelWords, personIn } from './label.ts';
import {
  HEADING_WORDS,
  isCapitals,
  isHeading,
  type LabelledOpener,
  labelKey,
  NAMES_OF_A_SESSION,
} from './labelled-opener.ts';

// The role of who leads and one name again and again tell it as well.
const TURNS_OF_A_SESSION = 10;
const FEWEST_SURE = 6;
// "Femi, what is in the chat?" stands right above `Femi:`.
const ANNOUNCED = 160;
// "Ana, please. Ten minutes."
const BIDS = /\b(?:please[.!]|the floor is yours|go ahead|over to you|you have \p{L}+ minutes)[^:\n]{0,60}\s*$/iu;
const BID_REACH = 120;
const MENTION = /\p{Lu}[\p{L}'\u2019-]{2,}/gu;

// "Ana Pereira, Example Hub" lists who takes part, as likely as not.
const LISTING = /, /;
const INITIALS = /\p{Lu}\./gu;

const ENDS_SPEECH = /[.?!\u2026)\]"\u201d]\s*$/u;
const LINE_END_REACH = 40;

/**
 * Where labels open turns, somebody who speaks once has one as well: a name at a line's start, behind the first turn, that the words right
 * above it call, or, where names open turns, one in full that is also called or spoken of elsewhere, or that of a person or a body between
 * two turns, behind a sentence's end.
 * @param all what looks like a label at a line's start, in order
 * @param labels those of them that list nobody
 * @param trusted those of them that surely open a turn
 */
export function withNamesPrintedOnce(
  text: string,
  all: readonly LabelledOpener[],
  labels: readonly LabelledOpener[],
  trusted: readonly LabelledOpener[],
): LabelledOpener[] {
  const [first] = trusted;
  if (first === undefined) return [];
  const known = new Set(trusted);
  const isOnce = (opener: LabelledOpener): boolean =>
    opener.at > first.at && !known.has(opener) && isPersons(opener.label);
  const announced =
    trusted.length < FEWEST_SURE
      ? []
      : all.filter((opener) => isOnce(opener) && !LISTING.test(opener.label) && isAnnounced(text, opener));
  const named = [...trusted, ...announced].flatMap(({ label }) => (isNameInFull(label) ? [labelKey(label)] : []));
  const names = new Set(named).size;
  const isTold = names >= NAMES_OF_A_SESSION || (names > 0 && trusted.length >= TURNS_OF_A_SESSION);
  const once = isTold ? labels.filter(isOnce).filter(({ label }) => isNameInFull(label)) : [];
  const between = trusted.length < TURNS_OF_A_SESSION ? [] : labelsBetween(text, labels, trusted);
  if (announced.length + once.length + between.length === 0) return [...trusted];
  const called = once.filter((opener) => BIDS.test(text.slice(Math.max(0, opener.at - BID_REACH), opener.at)));
  const also = new Set([...announced, ...onesSpokenOf(text, once, new Set(called)), ...between]);
  return all.filter((opener) => known.has(opener) || also.has(opener));
}

/** Labels behind a sentence's end, so far from the page's own lines that turns stand above and below them. */
function labelsBetween(
  text: string,
  labels: readonly LabelledOpener[],
  trusted: readonly LabelledOpener[],
): LabelledOpener[] {
  const from = trusted[0]?.at ?? 0;
  const to = trusted.at(-1)?.at ?? 0;
  const known = new Set(trusted);
  if (new Set(trusted.map(({ label }) => labelKey(label))).size < NAMES_OF_A_SESSION) return [];
  return labels.filter((opener) => {
    const { at, label } = opener;
    // A name in full is spoken of elsewhere, or heads a part of the text.
    if (at <= from || at >= to || known.has(opener) || (isNameInFull(label) && !isCapitals(label))) return false;
    const words = labelWords(label);
    // "Recommendation: who pays?" is said, and so in small letters elsewhere.
    const isSaid = !isCapitals(label) && words.some((word) => word.length > 2 && text.includes(` ${word}`));
    return !isHeading(words) && !isSaid && ENDS_SPEECH.test(text.slice(Math.max(0, at - LINE_END_REACH), at));
  });
}

/** A name, and none of the words that a heading holds. */
function isPersons(label: string): boolean {
  const words = labelWords(personIn(label).replace(INITIALS, ''));
  return labelKind(label) === 'name' && !isHeading(words) && !words.some((word) => HEADING_WORDS.test(word));
}

function isNameInFull(label: string): boolean {
  return isPersons(label) && labelWords(label).length > 1;
}

/** Do the words above a label's line call whom it names? */
export function isAnnounced(text: string, { at, label }: LabelledOpener): boolean {
  const called = new Set(
    Array.from(text.slice(Math.max(0, at - ANNOUNCED), at).matchAll(MENTION), ([word]) => compareKey(word)),
  );
  return wordsOf(label).some((word) => called.has(compareKey(word)));
}

/** Those of a text whose names are said elsewhere, or that answer a call: whoever wrote it down may have heard the name otherwise. */
function onesSpokenOf(
  text: string,
  once: readonly LabelledOpener[],
  called: ReadonlySet<LabelledOpener>,
): LabelledOpener[] {
  if (once.length === 0) return [];
  const mentions = new Map<string, number>();
  for (const [word] of text.matchAll(MENTION)) mentions.set(word, (mentions.get(word) ?? 0) + 1);
  const byKey = new Map<string, number>();
  for (const [word, times] of mentions) byKey.set(compareKey(word), (byKey.get(compareKey(word)) ?? 0) + times);
  const isSpokenOf = (word: string): boolean => (byKey.get(compareKey(word)) ?? 0) > 1;
  // "Contact Information": words that are also used in small letters are those of the page, mostly.
  const isCommon = (word: string): boolean => text.includes(` ${word.toLowerCase()}`);
  return once.filter(
    (opener) => (called.has(opener) || wordsOf(opener.label).some(isSpokenOf)) && !wordsOf(opener.label).some(isCommon),
  );
}

function wordsOf(label: string): string[] {
  return [...personIn(label).matchAll(MENTION)].map(([word]) => word);
}
