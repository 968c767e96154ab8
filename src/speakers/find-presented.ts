import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { NameTest } from './find-clues.ts';
import { speechPattern } from './name-pattern.ts';
import { type NameForm, nameForm, trimToName } from './person-name.ts';
import type { Speech } from './speech.ts';

// "Then Ana Pereira, who runs", "Omar Diallo from the Example Hub", "next to him Lucía Gómez of".
const PRESENTED = speechPattern(
  'FULL_NAME(?:,\\s+\\p{Ll}{3,20}\\s|,?\\s+(?:(?:here )?from|with|of|representing|who|whom|is|was going to|answers|runs|works|comes|looks|joins|will|could not)\\b)',
  'dgu',
);
// A turn that names a panel; more names than that are a list of something else.
const MOST = 40;

/** Somebody whom others present, and the number of the turn in which they do. */
export interface PresentedPerson {
  readonly name: NameForm;
  readonly turn: number;
}

/**
 * The full names with which turns that lead the session present people.
 * @param leads whether the turn of a number hands over to somebody
 */
export function findPresented(
  { source }: Transcript,
  speech: readonly Speech[],
  leads: (turn: number) => boolean,
  isOtherThing: NameTest,
): PresentedPerson[] {
  return speech.flatMap(({ turn, sentences }) => {
    if (!leads(turn.number)) return [];
    const found: PresentedPerson[] = [];
    for (const { start, end } of sentences) {
      for (const match of source.text.slice(start, end).matchAll(PRESENTED)) {
        const printed = trimToName(match.groups?.name ?? '');
        if (found.length >= MOST || !/\s/.test(printed) || labelKind(printed) !== 'name') continue;
        if (!isOtherThing(printed)) found.push({ name: nameForm(printed), turn: turn.number });
      }
    }
    return found;
  });
}
