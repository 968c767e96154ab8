import { wordSet } from '../text/word-set.ts';
import { isRoleWord } from '../transcript/label.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import type { Word } from './fold-words.ts';
import { isCapital } from './session-words.ts';

/** In capitals of their own behind "the", whatever has them in its name: "the Internet", "the State", "the North". */
const OF_ANY = wordSet(
  'internet web net state government republic kingdom world earth north south east west northern southern eastern western central global ' +
    'national international regional federal royal african asian european american latin arab english french spanish portuguese arabic chinese russian ' +
    'german dutch atlantic pacific caribbean balkan nordic mediterranean asia africa america europe first second third united nations general public private digital cyber open free new big small best young youth woman ' +
    'people human child minister professor doctor lady gentleman chair moderator speaker monday tuesday wednesday thursday friday saturday sunday ' +
    'ocean sea island river mountain city town village country house street',
);
const FEWEST_LETTERS = 3;

/**
 * The words by one of which alone a name may be called again, in small letters: "the Fonds" of "Fonds Example", "the Scorecard" of "Rural
 * Scorecard". What is behind "of" or "de" is something else: Ruralia is no "Academia de Ruralia".
 */
export function edgeWords(words: readonly Word[]): string[] {
  if (words.length < 2) return [];
  const link = words.findIndex((word, at) => at > 0 && !isCapital(word));
  const edges = new Set([words[0], link < 0 ? words.at(-1) : words[link - 1]]);
  return [...edges].flatMap((word) => (word !== undefined && isOwn(word) ? [word.letters.toLowerCase()] : []));
}

function isOwn({ key, text, shape, letters, isFunctionWord }: Word): boolean {
  const plain = text.toLowerCase();
  if (shape !== 'title' || letters.length < FEWEST_LETTERS || isFunctionWord) return false;
  return !OF_ANY.has(key) && !isRoleWord(plain) && !NO_NAMES.has(plain);
}
