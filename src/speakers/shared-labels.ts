import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { isRoom } from './labelled-turn.ts';
import type { NameClue } from './name-clue.ts';
import { nameForm } from './person-name.ts';

const FEWEST = 2;

/**
 * The labels of microphones that several people share, where only the words tell who speaks: a room's (`Conference Room 2`), and a device's
 * (`Meeting Owl`), under which two people or more introduce themselves, and by whose words nobody is called, thanked or introduced.
 */
export function sharedLabels({ turns }: Transcript, clues: readonly NameClue[]): Set<string> {
  const said = new Set(clues.flatMap(({ name }) => name.keys));
  const introduced = new Map<string, Set<string>>();
  for (const { kind, turn, name } of clues) {
    const label = turns[turn - 1]?.label ?? null;
    if (kind !== 'introduces-self' || name.keys.length < 2 || label === null || !mayBeDevice(label)) continue;
    introduced.set(label, (introduced.get(label) ?? new Set()).add(name.keys.join(' ')));
  }
  const devices = [...introduced].flatMap(([label, names]) =>
    names.size >= FEWEST && nameForm(label).keys.every((key) => !said.has(key)) ? [label] : [],
  );
  return new Set([...turns.flatMap(({ label }) => (label !== null && isRoom(label) ? [label] : [])), ...devices]);
}

/** Captioners print a body for its people in capitals; a meeting shows a device's name as it was typed. */
function mayBeDevice(label: string): boolean {
  return labelKind(label) === 'name' && /\p{Ll}/u.test(label);
}
