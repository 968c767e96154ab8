import type { Candidate } from './candidate.ts';
import { foldedWordsOf } from './fold-words.ts';
import type { NameIndex } from './name-index.ts';
import { isRun, type SessionWords, type TurnWords } from './session-words.ts';

const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;

/** Find acronyms that captions give letter by letter: "the I G F". */
export function findSpeltAcronyms(session: SessionWords, names: NameIndex): Candidate[] {
  const candidates: Candidate[] = [];
  if (session.capitals === 'none') return candidates;
  for (const turn of session.turns) {
    const { words } = turn;
    for (let first = 0; first < words.length; first += 1) {
      if (!isLetter(turn, first)) continue;
      let last = first;
      while (last - first < MOST_LETTERS - 1 && isRun(words, last, last + 1) && isLetter(turn, last + 1)) last += 1;
      if (last - first + 1 >= FEWEST_LETTERS) {
        const letters = words.slice(first, last + 1).map((word) => word.letters);
        const spelt = foldedWordsOf(letters.join(''));
        const targets = new Set(
          names
            .all({ words: spelt, content: [0] })
            .filter(({ entry }) => entry.isAcronym && !entry.alias.ambiguous)
            .map(({ entry }) => entry.target),
        );
        const [only] = targets;
        if (only !== undefined && targets.size === 1)
          candidates.push({
            words: turn,
            first,
            last,
            entity: only,
            confidence: 0.85,
            method: 'misheard',
            layer: 'name',
          });
      }
      first = last;
    }
  }
  return candidates;
}

function isLetter({ words }: TurnWords, at: number): boolean {
  const letters = words[at]?.letters;
  return letters !== undefined && letters.length === 1 && letters !== letters.toLowerCase();
}
