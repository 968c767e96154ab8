import { wordSet } from '../text/word-set.ts';
import { type Form, FUNCTION_WORDS, type Word } from './fold-words.ts';
import { type HeadNoun, headNoun } from './head-nouns.ts';
import { type FoundName, isPlural, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

const CALLS = new Set(['called', 'named', 'entitled', 'titled', 'dubbed']);
const AFTER_THE_NAME = new Set(
  'which that who is are was were where because so but we i you they it he she when if as will would has have had can could should does did comes came goes helps helped started'.split(
    ' ',
  ),
);
const NO_NAME_STARTS = new Set(
  'a an as by for on upon out in into to at us me him her them it this that what after'.split(' '),
);
const ORGANISATION: HeadNoun = { kind: 'ORGANISATION', processKind: null };
const ANYTHING: HeadNoun = { kind: 'INITIATIVE', processKind: null };
/** Small words within names of other languages: "called Femmes de Example". */
const ROMANCE_LINKS = new Set('de del la las los les le do da dos das des du y et e'.split(' '));
const OTHERS = new Set('ngo company startup firm station operator provider nonprofit charity newspaper'.split(' '));
/** What else is called something, and is no body. */
const WORKS = wordSet(
  'report study book app tool hotline helpline game course series film podcast exhibition festival award',
);
const REACH_OF_A_HEAD = 8;
const LONGEST_CALLED_NAME = 9;

/** May a name stand behind the word? The key is at hand; to put letters in small ones takes its time. */
export function callsByName({ key, letters }: Form): boolean {
  return CALLS.has(key) && CALLS.has(letters.toLowerCase());
}

/** "a project that was called ...", "the so-called ... conference". */
export function calledNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words, sentence } = turn;
  const call = words[at];
  if (call === undefined || !callsByName(call)) return null;
  // "a named officer"
  if (['a', 'an', 'the'].includes(words[at - 1]?.key ?? '')) return null;
  const first = words[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const start = words[first];
  if (!start || !isRun(words, at, first, true) || NO_NAME_STARTS.has(start.key)) return null;
  const make = (last: number, head: HeadNoun): FoundName => named(session, turn, first, last, head, 0.65);
  const covers = (last: number): boolean => {
    const name = known.nameAt(turn, first);
    return name !== undefined && name.first === first && name.last >= last;
  };
  if (words[at - 1]?.key === 'so') {
    for (let last = first + 1; last <= first + 4 && isRun(words, first, last); last += 1) {
      const head = headNoun(words[last]?.key ?? '');
      if (head && !isPlural(words[last])) return covers(last) ? null : make(last, head);
    }
    return null;
  }
  let head: HeadNoun | undefined;
  for (let before = at - 1; before >= Math.max(0, at - REACH_OF_A_HEAD) && !head; before -= 1) {
    if (sentence[before] !== sentence[at]) break;
    head = headNoun(words[before]?.key ?? '') ?? sortOf(words[before]?.key ?? '');
  }
  // "it's called Example": something, whatever it is.
  if (!head && isSaidOfIt(words, at) && isCapital(start) && !session.lowerCase.has(start.key)) head = ANYTHING;
  if (!head) return null;
  let last = first;
  for (let next = first + 1; next < first + LONGEST_CALLED_NAME && isRun(words, first, next); next += 1) {
    if (AFTER_THE_NAME.has(words[next]?.letters.toLowerCase() ?? '')) break;
    // "called Example on rights": in capitals the name goes on only with capitals.
    if (isCapital(start) && session.capitals === 'tell' && !isCapital(words[next])) {
      if (!FUNCTION_WORDS.has(words[next]?.key ?? '') && !ROMANCE_LINKS.has(words[next]?.key ?? '')) break;
      continue;
    }
    last = next;
  }
  while (last > first && FUNCTION_WORDS.has(words[last]?.key ?? '')) last -= 1;
  if (covers(last) || (last === first && !isCapital(start))) return null;
  return make(last, head);
}

function sortOf(key: string): HeadNoun | undefined {
  if (OTHERS.has(key)) return ORGANISATION;
  return WORKS.has(key) ? ANYTHING : undefined;
}

/** "it's called", "it is called" */
function isSaidOfIt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.key;
  return before === 'it' || before === "it's" || (before === 'is' && words[at - 2]?.key === 'it');
}
