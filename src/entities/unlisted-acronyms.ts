import { wordSet } from '../text/word-set.ts';
import { isSaidToBeABody } from './beside-bodies.ts';
import type { Word } from './fold-words.ts';
import type { HeadNoun } from './head-nouns.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { type FoundName, type KnownHere, named } from './pattern.ts';
import { isCapital, type SessionWords, startsSentence, type TurnWords } from './session-words.ts';

const ORGANISATION: HeadNoun = { kind: 'ORGANISATION', processKind: null };

/** In front of a body's acronym, with an article or without one. */
const LEADS = wordSet(
  'at with from of by for to about like and or into behind between against under via through join joined follow followed follows called',
);
/** What goes on behind the name of somebody who acts. */
const ACTS = wordSet(
  'is was are were has have had will would can could should does did do says said asked told wants wanted made makes took takes came comes ' +
    'gave gives put puts runs ran who which where that and or in on to for at with as but because so then now already never always also',
);
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 8;

/** What is said only once is misheard as often as it is a name, unless the words beside it say what it is. */
const FEWEST_USES = 2;

/** How often each word of capitals stands in a session. */
export function acronymUses({ turns }: SessionWords): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { words: all } of turns)
    for (const { shape, letters } of all) if (shape === 'upper') uses.set(letters, (uses.get(letters) ?? 0) + 1);
  return uses;
}

/**
 * An acronym that nobody lists and nobody explains, said more than once, where it stands as a body does: "I was at QXTP", "the QXTP put
 * its masts", "QXTP and the others won", or said only once beside what it is: "the regulator, QXTP". What is used rather than spoken of
 * ("a VPN", "the DNS records") is none.
 * @param uses how often each acronym stands in the session
 */
export function unlistedAcronymAt(
  session: SessionWords,
  turn: TurnWords,
  at: number,
  known: KnownHere,
  uses: ReadonlyMap<string, number>,
): FoundName | null {
  const { words: all } = turn;
  const word = all[at];
  if (session.capitals === 'none' || !word || word.shape !== 'upper' || !mayName(session, word)) return null;
  if (known.nameAt(turn, at)) return null;
  const [before, after] = [all[at - 1], all[at + 1]];
  if ((word.joint === 'tight' && isShouted(before)) || (after?.joint === 'tight' && isShouted(after))) return null;
  const listed = known.listedAs(word);
  if (isSaidToBeABody(turn, at, at)) {
    const [only, ...others] = listed;
    if (only === undefined) return named(session, turn, at, at, ORGANISATION, 0.66);
    // What nothing around told to be the one that is listed is so by being a body.
    return others.length === 0 ? { first: at, last: at, entity: only, confidence: 0.72 } : null;
  }
  // What is listed and was not taken for it means something else, or nobody knows what.
  if (listed.length > 0) return null;
  if ((uses.get(word.letters) ?? 0) < FEWEST_USES) return null;
  const ends = after === undefined || after.joint !== 'tight';
  const acts = !ends && ACTS.has(after.key);
  if (!ends && !acts) return null;
  const article = before?.key === 'the' && word.joint === 'tight';
  const lead = all[article ? at - 2 : at - 1];
  const isLed =
    word.joint === 'tight' && lead !== undefined && LEADS.has(lead.key) && (!article || before.joint === 'tight');
  const isSubject = acts && (article || startsSentence(turn, at));
  return isLed || isSubject ? named(session, turn, at, at, ORGANISATION, 0.66) : null;
}

function mayName(session: SessionWords, { letters, key, text }: Word): boolean {
  return (
    letters.length >= FEWEST_LETTERS &&
    letters.length <= MOST_LETTERS &&
    isAcronym(text) &&
    !OF_NO_BODY.has(letters.toLowerCase()) &&
    !OF_NO_BODY.has(key) &&
    !session.lowerCase.has(letters.toLowerCase())
  );
}

/** Capitals, with a number between them at most: "QXT4EU", not "5G" or "H264". */
function isAcronym(text: string): boolean {
  return /^\p{Lu}+$/u.test(text) || /^\p{Lu}{2,5}\p{N}\p{Lu}{1,4}$/u.test(text);
}

/** A word of several letters all in capitals beside it: somebody shouts, or it is a label. */
function isShouted(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && word.shape === 'upper' && word.letters.length > 1;
}
