import type { Transcript } from '../transcript/transcript.ts';
import type { NameTest } from './find-clues.ts';
import { labelName } from './labelled-turn.ts';
import type { NameClue } from './name-clue.ts';
import type { NameForm } from './person-name.ts';

/**
 * Names by which somebody is called and those printed right behind it, of one first name and with different surnames: people with two
 * surnames are called by one and type the other. Only where nobody else has that first name, the surname called is printed nowhere and the
 * name printed is never said in full.
 * @returns pairs of the form called and the form printed
 */
export function secondSurnames(
  { turns }: Transcript,
  clues: readonly NameClue[],
  isOtherThing: NameTest,
): (readonly [NameForm, NameForm])[] {
  const labels = turns.map(({ label }) => labelName(label, isOtherThing));
  const printed = labels.flatMap((form) => (form !== null && form.keys.length > 1 ? [form] : []));
  const surnames = new Set(printed.flatMap(({ keys }) => keys.slice(1)));
  const byFirst = Map.groupBy(printed, ({ keys }) => keys[0] as string);
  const pairs = new Map<string, readonly [NameForm, NameForm]>();
  for (const { kind, turn, name: called } of clues) {
    const label = labels[turn] ?? null;
    const [first, ...rest] = called.keys;
    if (kind !== 'hands-over' || label === null || rest.length === 0 || label.keys.length < 2) continue;
    const own = byFirst.get(first as string) ?? [];
    const isAlone = own.every(({ keys }) => keys.join(' ') === label.keys.join(' '));
    if (label.keys[0] !== first || !isAlone || rest.some((key) => surnames.has(key))) continue;
    if (turns.some(({ text }) => text.includes(label.text))) continue;
    pairs.set(label.keys.join(' '), [called, label]);
  }
  return [...pairs.values()];
}
