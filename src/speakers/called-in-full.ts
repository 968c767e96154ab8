import { narrowMarks, withNarrowMarks } from '../text/narrow-marks.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { NameTest } from './find-clues.ts';
import type { NameClue } from './name-clue.ts';
import { FULL_NAME } from './name-pattern.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';

// A name in full and the first name behind it stand near each other, and nobody else of that first name before them.
const REACH = 600;
const RIVAL_REACH = 6000;
const NAMES = new RegExp(withNarrowMarks(FULL_NAME), 'dgu');
// "Thank you, Ana Pereira. Now, Ana?": who is thanked is not who is called.
const THANKED = /\b(?:thanks|thank you|merci|gracias),?\s{1,8}$/i;
const THANKED_REACH = 20;

/**
 * Whom a first name calls that stands behind a name in full in the same turn: "I have a hand from Ana Pereira. Ana, please."
 * @returns that name for each call by one word, where it is the only one
 */
export function calledInFull(
  { source, turns }: Transcript,
  clues: readonly NameClue[],
  isOtherThing: NameTest,
): Map<NameClue, NameForm> {
  const found = new Map<NameClue, NameForm>();
  for (const clue of clues) {
    const turn = turns[clue.turn - 1];
    const [called] = clue.name.keys;
    if (clue.kind !== 'hands-over' || clue.name.keys.length !== 1 || called === undefined || turn === undefined)
      continue;
    const from = Math.max(turn.textStart, clue.end - RIVAL_REACH);
    const words = source.text.slice(from, clue.end);
    const named = [...narrowMarks(words).matchAll(NAMES)].flatMap((match) => {
      const printed = trimToName(words.slice(...(match.indices?.groups?.name ?? [0, 0])));
      const form = nameForm(printed);
      if (form.keys.length < 2 || form.keys[0] !== called || isOtherThing(printed)) return [];
      const isThanked = THANKED.test(words.slice(Math.max(0, match.index - THANKED_REACH), match.index));
      return [{ form, isThanked, at: from + match.index }];
    });
    const last = named.at(-1);
    const isOnlyOne = new Set(named.map(({ form }) => form.keys.join(' '))).size === 1;
    if (last !== undefined && isOnlyOne && !last.isThanked && last.at >= clue.end - REACH) found.set(clue, last.form);
  }
  return found;
}
