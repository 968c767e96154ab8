import type { KnownEntity, Place } from '../knowledge/knowledge.ts';
import { foldedWordsOf } from './fold-words.ts';
import { type NameEntry, shortNameEntry } from './name-entry.ts';
import { LINKS } from './name-spans.ts';
import { namesOfPlace } from './names-of-place.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { isCapital } from './session-words.ts';

/** Two letters may be anything. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 6;

/**
 * What a body of a country may be called by the first letters of its words, where nobody wrote down its short form. As with other short
 * names it is meant only where its country is in mind.
 * @param isTaken true for letters that are something's already
 */
export function initialsOf(known: KnownEntity, place: Place, isTaken: (letters: string) => boolean): NameEntry[] {
  const found = new Map<string, NameEntry>();
  for (const { text: name, ambiguous } of known.names) {
    if (ambiguous) continue;
    const words = foldedWordsOf(name).filter(
      ({ key, shape, isFunctionWord }) => !isFunctionWord && !(shape === 'lower' && LINKS.has(key)),
    );
    if (words.length < FEWEST_LETTERS || words.length > MOST_LETTERS || !words.every((word) => isCapital(word)))
      continue;
    const letters = words.map((word) => word.letters[0]?.toUpperCase() ?? '').join('');
    if (!/^[A-Z]+$/.test(letters) || OF_NO_BODY.has(letters.toLowerCase()) || isTaken(letters)) continue;
    const entry = shortNameEntry(known.id, letters, namesOfPlace(place));
    if (entry !== null) found.set(letters, entry);
  }
  return [...found.values()];
}
