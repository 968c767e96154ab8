import { matchesAtCapitals } from '../text/capitals.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { FULL_NAME } from './name-pattern.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';
import type { Roster } from './roster.ts';

const NAMES = new RegExp(FULL_NAME, 'uy');
// A name in full, and a word more.
const LEAST_WORDS = 3;

/**
 * Longer forms of names in full that the session says somewhere: "Ana Pereira Lobo" of who is printed as Ana Pereira. People have two
 * surnames, and labels print one of them.
 */
export function fullerNames({ turns }: Transcript, known: Roster): NameForm[] {
  const inFull = new Set(
    known.entries.flatMap(({ forms }) => forms.flatMap(({ keys }) => (keys.length > 1 ? [keys.join(' ')] : []))),
  );
  const found = new Map<string, NameForm>();
  for (const { text } of turns) {
    for (const { groups } of matchesAtCapitals(NAMES, text)) {
      const form = nameForm(trimToName(groups?.name ?? ''));
      const { keys } = form;
      if (keys.length < LEAST_WORDS) continue;
      // Without the last word, or the last two.
      const opensWithName = [1, 2].some((more) => keys.length > more + 1 && inFull.has(keys.slice(0, -more).join(' ')));
      if (opensWithName) found.set(keys.join(' '), form);
    }
  }
  return [...found.values()];
}
