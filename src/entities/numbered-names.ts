import { setOnly } from '../text/set-only.ts';
import { type Form, foldKey, type Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import type { NameEntry } from './name-entry.ts';
import { type FoundName, isPlural, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

/** What is known by its number where it was adopted, folded. */
const NUMBERED = new Set(
  'law act rfc convention resolution decree directive regulation ordinance proclamation bill recommendation'.split(' '),
);
/** What other languages call them, by the English word. */
const IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ...['ley', 'lei', 'loi'].map((word) => [word, 'law'] as const),
  ...['decreto', 'decret'].map((word) => [word, 'decree'] as const),
]);
const POLICY = { kind: 'PROCESS', processKind: 'policy' } as const;
/** "Law No. 164", "Convention number 169" */
const BEFORE_A_NUMBER = new Set(['no', 'number', 'nr']);
/** A smaller number counts what is before the house ("Bill 2", "Act 3" of a play). */
const FEWEST_DIGITS = 2;

/** "Law 164", "RFC 8280", "Resolution 70/125": what is adopted under a number, in capitals as a name has them. */
export function numberedNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const start = words[at];
  if (!start || !isCapital(start) || !NUMBERED.has(englishOf(start)) || isPlural(start) || known.nameAt(turn, at))
    return null;
  const number = BEFORE_A_NUMBER.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (!isNumber(words[number]) || !isRun(words, at, number - 1) || !isBeside(session, words[number - 1], words[number]))
    return null;
  let last = number;
  while (words[last + 1]?.shape === 'number' && words[last + 1]?.start === (words[last]?.end ?? 0) + 1) last += 1;
  const digits = session.source.slice(words[number]?.start, words[last]?.end).replace(/\P{N}/gu, '');
  if (digits.length < FEWEST_DIGITS) return null;
  const listed = known.numbered(`${englishOf(start)} ${digits}`);
  return listed === undefined
    ? named(session, turn, at, last, headNoun(englishOf(start)) ?? POLICY, 0.8)
    : { first: at, last, entity: listed, confidence: 0.85 };
}

/** Where an entry comes from: "Law 22/11 of Ruralia", not "Example Act 2021", which is a year. */
const NUMBERED_SOURCE =
  /^(?:the )?(act|law|ley|lei|loi|decree|decreto|decret|décret) (?:no?\.? ?)?(?!(?:19|20)\d\d(?!\d))(\d[\d./-]{1,12})/i;

/**
 * What the knowledge lists under a number, by it and what it is ("convention 169"), in a name or as where it comes from: nothing where
 * two of these are listed.
 */
export function numberedAmong(
  entries: Iterable<NameEntry>,
  sources: Iterable<{ readonly id: string; readonly source: string }> = [],
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { id, source } of sources) {
    const [, word, number] = NUMBERED_SOURCE.exec(source) ?? [];
    const digits = number?.replace(/\P{N}/gu, '') ?? '';
    if (word === undefined || digits.length < FEWEST_DIGITS) continue;
    const key = foldKey(word.toLowerCase());
    setOnly(found, `${IN_ENGLISH.get(key) ?? key} ${digits}`, id);
  }
  for (const { words, target, type } of entries)
    for (const [at, word] of words.entries()) {
      const before = BEFORE_A_NUMBER.has(words[at - 1]?.key ?? '') ? words[at - 2] : words[at - 1];
      const digits = isNumber(word) ? word.letters.replace(/\P{N}/gu, '') : '';
      if (
        type !== 'entity' ||
        before === undefined ||
        !NUMBERED.has(englishOf(before)) ||
        digits.length < FEWEST_DIGITS
      )
        continue;
      setOnly(found, `${englishOf(before)} ${digits}`, target);
    }
  return found;
}

function englishOf({ key }: Form): string {
  return IN_ENGLISH.get(key) ?? key;
}

/** "17.378" is one as well, as laws are counted where a stop parts the thousands. */
function isNumber(word: Form | undefined): word is Word {
  return word !== undefined && (word.shape === 'number' || /^\d{1,3}(?:\.\d{3})+$/.test(word.letters));
}

/** Only blanks between, or the stop of "No." */
function isBeside({ source }: SessionWords, before: Word | undefined, number: Word): boolean {
  return before !== undefined && /^\.?\s{1,2}$/.test(source.slice(before.end, number.start));
}
