import type { Candidate } from './candidate.ts';
import { type Form, foldedWordsOf, type Word } from './fold-words.ts';
import type { Entity } from './mention.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import type { KnownHere } from './pattern.ts';
import type { SessionWords } from './session-words.ts';
import { isLink, isSpelledBy } from './spelled-by.ts';

/** What two words spell, any two may. */
const FEWEST_WORDS = 3;

/** Later and earlier uses of names that nobody listed by their letters: "EXRN" of "Example Rural Network", though nobody said so. */
export function findLettersOfNames(session: SessionWords, entities: readonly Entity[], known: KnownHere): Candidate[] {
  const names = entities.flatMap(({ id, name }) => {
    const words = foldedWordsOf(name);
    return words.filter((word) => !isLink(word)).length < FEWEST_WORDS ? [] : [{ id, words }];
  });
  if (names.length === 0) return [];
  const forms = session.vocabulary.told((form) => meantBy(form, names));
  const candidates: Candidate[] = [];
  for (const turn of session.turns)
    for (let at = 0; at < turn.size; at += 1) {
      const entity = forms[turn.forms[at] as number];
      if (!entity || known.nameAt(turn, at) || known.listedAs(turn.words[at] as Word).length > 0) continue;
      candidates.push({ words: turn, first: at, last: at, entity, confidence: 0.7, method: 'pattern', layer: 'name' });
    }
  return candidates;
}

/** The one name that letters spell. */
function meantBy(
  { shape, letters }: Form,
  names: readonly { readonly id: string; readonly words: readonly Word[] }[],
): string | null {
  if (shape !== 'upper' || OF_NO_BODY.has(letters.toLowerCase())) return null;
  const meant = new Set(names.flatMap(({ id, words }) => (isSpelledBy(letters, words) ? [id] : [])));
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}
