import type { Form } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import { type FoundName, isPlural, type KnownHere, named } from './pattern.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

/** What is neither in front of a name's last word nor part of a name. */
const NO_PART = new Set(
  'first second third last next other same new old whole only big small one two that which who is was'.split(' '),
);
const LONGEST = 5;
const ANYTHING = { kind: 'INITIATIVE', processKind: null } as const;

/** May a name that says a noun again end with the word? "fund", or whatever is in capitals. */
export function mayEcho(form: Form): boolean {
  return headNoun(form.key) !== undefined || form.shape === 'title';
}

/**
 * A name that says again what it is: "we have the fund, the rural water fund", "a breakfast, the Harbour Breakfast". In small
 * letters only with a noun that names end with.
 * @param at the noun at its end
 */
export function echoedNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const { words } = turn;
  const noun = words[at];
  if (noun?.joint !== 'tight' || isPlural(noun) || known.nameAt(turn, at)) return null;
  for (let first = at - 1; first >= Math.max(2, at - LONGEST); first -= 1) {
    const word = words[first];
    if (!word || NO_PART.has(word.key) || known.nameAt(turn, first)) return null;
    if (word.joint !== 'tight') return null;
    const article = words[first - 1];
    if (article?.key !== 'the') continue;
    const echoed = words[first - 2];
    if (article.joint !== 'comma' || echoed?.key !== noun.key || isPlural(echoed) || !isRun(words, first, at))
      return null;
    const isNamed = words.slice(first, at + 1).every((one) => isCapital(one) || one.isFunctionWord);
    const head = headNoun(noun.key);
    if (!isNamed && head === undefined) return null;
    return named(session, turn, first, at, head ?? ANYTHING, 0.68);
  }
  return null;
}
