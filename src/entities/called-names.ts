import { wordSet } from '../text/word-set.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import type { Word } from './fold-words.ts';
import { type HeadNoun, headNoun } from './head-nouns.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { type FoundName, type KnownHere, named } from './pattern.ts';
import { isCapital, isFirstPerson, isRun, type SessionWords, type TurnWords } from './session-words.ts';

const INITIATIVE: HeadNoun = { kind: 'INITIATIVE', processKind: null };
const CALLS = wordSet('call called name named');
const WHAT = wordSet('it this that them');
const CALLERS = wordSet('we they i you people everybody');
const IS = wordSet("is was are it's that's which's");
/** Somebody, or a place, is called so. */
const NO_THING = wordSet(
  "he she who he's she's who's i i'm person man woman boy girl guy lady gentleman friend colleague student child son daughter brother sister husband wife " +
    'tester farmer teacher engineer lawyer nurse journalist senator minister somebody someone people participant speaker ' +
    'town village city place country island region province district river valley',
);
const LINKS = wordSet('of for on the de del la las los el do da dos das des du di der den das van von zu');
const BREAKS = wordSet('and or but so in is at it by to as we if a an i he she they you are was not no my our');
const LONGEST = 6;
/** In letters: a small word of another language within a name ("Example sa Screen"). */
const LONGEST_LINK = 3;

/** Does a word before say that the name of a thing follows: "we call it Example", "a module which is called Example sa Screen"? */
export function calledNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const start = words[at] as Word;
  if (session.capitals === 'none' || known.nameAt(turn, at) || !canOpen(start) || start.joint !== 'tight') return null;
  const hasArticle = words[at - 1]?.key === 'the' || words[at - 1]?.key === 'a';
  if (!isCalled(turn, hasArticle ? at - 1 : at)) return null;
  const last = lastOf(turn, at, known);
  const inRun = words.slice(at, last + 1);
  // What is in small letters elsewhere too is no name by itself.
  if (
    last === at ? isOrdinary(session, start) || known.isTown([start]) : inRun.every((word) => isOrdinary(session, word))
  )
    return null;
  const end = words[last] as Word;
  return named(session, turn, at, last, headNoun(end.key) ?? INITIATIVE, 0.7);
}

function isOrdinary(session: SessionWords, word: Word): boolean {
  return (
    session.lowerCase.has(word.key) || session.lowerCase.has(word.letters.toLowerCase()) || OF_NO_BODY.has(word.key)
  );
}

function canOpen(word: Word): boolean {
  if (!isCapital(word) || word.letters.length < 3 || isFirstPerson(word.text)) return false;
  return !word.isFunctionWord && !NO_NAMES.has(word.text.toLowerCase()) && !/['’](?:m|re|ve|ll|d|t)$/i.test(word.text);
}

/** "we call it", "it's called", "what we named", "a project called", right before a word. */
function isCalled({ words, sentence }: TurnWords, at: number): boolean {
  const [third, second, first] = [words[at - 3], words[at - 2], words[at - 1]];
  if (first === undefined || second === undefined || sentence[at - 2] !== sentence[at] || !isRun(words, at - 2, at))
    return false;
  if (WHAT.has(first.key)) return CALLS.has(second.key) && CALLERS.has(third?.key ?? '');
  if (!CALLS.has(first.key)) return false;
  const before = third?.key ?? '';
  if (CALLERS.has(second.key)) return before === 'what';
  if (first.key !== 'called' && first.key !== 'named') return false;
  if (IS.has(second.key)) return !NO_THING.has(before) && !isCapital(third);
  return second.shape === 'lower' && !NO_THING.has(second.key) && !second.isFunctionWord && isOneOf(words, at - 3);
}

/** "a pilot called", "an early workshop called": an article not far before. */
function isOneOf(words: readonly Word[], at: number): boolean {
  return [0, 1, 2].some((back) => ['a', 'an', 'one', 'our', 'the'].includes(words[at - back]?.key ?? ''));
}

function lastOf(turn: TurnWords, at: number, known: KnownHere): number {
  const { words } = turn;
  let last = at;
  for (let next = at + 1; next < at + LONGEST && isRun(words, last, next); next += 1) {
    const word = words[next] as Word;
    const isPart = isCapital(word) || word.shape === 'number';
    if (isPart && !isFirstPerson(word.text) && !known.nameAt(turn, next)) last = next;
    else if (isPart || BREAKS.has(word.key) || next - last > 2) break;
    else if (!LINKS.has(word.key) && word.letters.length > LONGEST_LINK) break;
  }
  return last;
}
