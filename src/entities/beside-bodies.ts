import { wordSet } from '../text/word-set.ts';
import { isPlural } from './pattern.ts';
import type { TurnWords } from './session-words.ts';

/** What bodies, programmes and systems are, folded: beside such a word stands the name of one. */
const BODIES = wordSet(
  'agency authority regulator ministry department directorate office commission commissioner ombudsman council committee board bank fund ' +
    'institute association federation union league network alliance coalition consortium court tribunal parliament company operator ' +
    'provider startup corporation broadcaster newspaper magazine radio station bureau police army university college school lab ngo ' +
    'foundation charity cooperative chamber registry registrar exchange program project initiative campaign secretariat team body group ' +
    'organization observatory portal helpline hotline cable system',
);
/** What else has a name of its own. In the plural it only tells what a body is for: "the association of services, QXTP". */
const THINGS = wordSet(
  'guideline standard law act bill treaty convention policy strategy plan programme resolver scheme platform forum conference hub ' +
    'center service regulation charter framework toolkit guide index curriculum',
);
const ARTICLES = wordSet('the our its their my your this that');
const ONE_OF_MANY = wordSet('a an any every each some no');
const TELLS = wordSet("a an the our my it it's which that this we");
const IS = wordSet("is was it's called named");
/** How far from the name, in words, what it is may stand. */
const REACH = 8;
const REACH_OF_IS = 12;
const REACH_BEHIND = 5;

/**
 * Do the words around a name say that it is a body's? "the competition authority, QXTP", "the national agency, the QXTP, knew",
 * "the QXTP, our regulator", "the agency that looks after it is QXTP". A plural speaks of others: "the regulators, QXTP".
 */
export function isSaidToBeABody(turn: TurnWords, first: number, last: number): boolean {
  const { words: all } = turn;
  // "a parish or a QXTP, a rowing club": one of many.
  if (all[first]?.joint === 'tight' && ONE_OF_MANY.has(all[first - 1]?.key ?? '')) return false;
  const hasArticle = all[first]?.joint === 'tight' && ARTICLES.has(all[first - 1]?.key ?? '');
  const opens = hasArticle ? first - 1 : first;
  const after = all[last + 1];
  const ends = after === undefined || after.joint !== 'tight';
  if (all[opens]?.joint === 'comma' && (ends || hasArticle) && bodyBefore(turn, opens, REACH, true)) return true;
  if (
    after?.joint === 'comma' &&
    TELLS.has(after.key) &&
    (hasArticle || isLed(turn, first)) &&
    bodyBehind(turn, last + 1)
  )
    return true;
  return (
    ends &&
    all[opens]?.joint === 'tight' &&
    IS.has(all[opens - 1]?.key ?? '') &&
    bodyBefore(turn, opens - 1, REACH_OF_IS, false)
  );
}

const LEADS = wordSet('at with from of by for to about like is was called');

function isLed({ words: all }: TurnWords, first: number): boolean {
  return all[first]?.joint === 'tight' && LEADS.has(all[first - 1]?.key ?? '');
}

/** What it is stands before the name, in the same clause if asked for, in the same sentence in any case. */
function bodyBefore({ words: all, sentence }: TurnWords, from: number, reach: number, sameClause: boolean): boolean {
  for (let at = from - 1; at >= from - reach && at >= 0 && sentence[at] === sentence[from]; at -= 1) {
    const word = all[at];
    if (word === undefined) return false;
    if (BODIES.has(word.key)) return !isPlural(word);
    if (THINGS.has(word.key) && !isPlural(word)) return true;
    if (sameClause && word.joint !== 'tight') return false;
  }
  return false;
}

function bodyBehind({ words: all, sentence }: TurnWords, from: number): boolean {
  for (let at = from + 1; at <= from + REACH_BEHIND && at < all.length && sentence[at] === sentence[from]; at += 1) {
    const word = all[at];
    if (word === undefined || word.joint === 'comma') return false;
    if (BODIES.has(word.key)) return !isPlural(word);
    if (THINGS.has(word.key) && !isPlural(word)) return true;
  }
  return false;
}
