import type { Transcript } from '../transcript/transcript.ts';
import type { NameTest } from './find-clues.ts';
import { labelName } from './labelled-turn.ts';
import type { NameClue } from './name-clue.ts';
import { type NameForm, nameForm } from './person-name.ts';

/**
 * Names by which somebody is called and those printed right behind it: of one first name and with different surnames, as people with two
 * surnames are called by one and type the other; or a first name of which the first letter is printed (`A. PEREIRA`). Only where nobody else
 * has that first name, the surname called is printed nowhere and the name printed is never said in full.
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
  const names = new Set(printed.flatMap(({ keys }) => keys));
  const byFirst = Map.groupBy(printed, ({ keys }) => keys[0] as string);
  const pairs = new Map<string, readonly [NameForm, NameForm]>();
  for (const { kind, turn, name: called } of clues) {
    const label = labels[turn] ?? null;
    const [first = '', ...rest] = called.keys;
    if (kind !== 'hands-over' || label === null || label.keys.length < 2) continue;
    if (rest.length === 0 && isInitialOf(label, first) && !names.has(first))
      pairs.set(label.keys.join(' '), [called, label]);
    if (rest.length === 0) continue;
    const own = byFirst.get(first) ?? [];
    const isAlone = own.every(({ keys }) => keys.join(' ') === label.keys.join(' '));
    if (label.keys[0] !== first || !isAlone || rest.some((key) => surnames.has(key))) continue;
    if (turns.some(({ text }) => text.includes(label.text))) continue;
    pairs.set(label.keys.join(' '), [called, label]);
  }
  return [...pairs.values(), ...thankedByFirstName(clues, labels), ...doubleSurnames(turns, printed)];
}

const WITH_TITLE =
  /\b(?:M(?:r|rs|s|me)\.?|Madame|Madam|Monsieur|Dr\.?|Professor|Minister|Ambassador|Senator|Honou?rable)\s(?<name>\p{Lu}[\p{L}'\u2019]{1,24}-\p{Lu}[\p{L}'\u2019]{1,24})(?![\p{L}-])/gu;

/** "Madame Pereira-Lobo" and `ANA PEREIRA`, where nobody else is printed by that surname: labels print one of two. */
function doubleSurnames(turns: Transcript['turns'], printed: readonly NameForm[]): (readonly [NameForm, NameForm])[] {
  const bySurname = Map.groupBy(printed, ({ keys }) => keys.at(-1) as string);
  return turns.flatMap(({ text }) =>
    (isHyphenated(text) ? [...text.matchAll(WITH_TITLE)] : []).flatMap(
      ({ groups }): (readonly [NameForm, NameForm])[] => {
        const called = nameForm(groups?.name ?? '');
        const own = bySurname.get(called.keys[0] ?? '') ?? [];
        const [label] = own;
        const isAlone = own.every(({ keys }) => keys.join(' ') === label?.keys.join(' '));
        return label !== undefined && isAlone ? [[called, label]] : [];
      },
    ),
  );
}

/** Does a capital stand behind a hyphen? Few turns hold one. */
function isHyphenated(text: string): boolean {
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    const next = text[at + 1] ?? '';
    if (next !== next.toLowerCase()) return true;
  }
  return false;
}

// Once somebody else may be meant.
const THANKED_SURELY = 2;

/** `CHAIR OKONKWO:`, whom those behind it thank as Ana again and again, and nobody else: the first name of a surname printed alone. */
function thankedByFirstName(
  clues: readonly NameClue[],
  labels: readonly (NameForm | null)[],
): (readonly [NameForm, NameForm])[] {
  const printed = new Set(labels.flatMap((form) => form?.keys ?? []));
  const thanks = clues.filter(({ kind, name }) => kind === 'thanks' && name.keys.length === 1);
  const byName = Map.groupBy(thanks, ({ name }) => name.keys[0] as string);
  return [...byName].flatMap(([first, own]): (readonly [NameForm, NameForm])[] => {
    const thanked = own.map(({ turn }) => labels[turn - 2] ?? null);
    const [label = null] = thanked;
    if (printed.has(first) || own.length < THANKED_SURELY || label === null || label.keys.length !== 1) return [];
    const isOnlyOne = thanked.every((form) => form?.keys[0] === label.keys[0] && form?.keys.length === 1);
    return isOnlyOne && own[0] !== undefined ? [[own[0].name, label]] : [];
  });
}

/** `A. PEREIRA` behind "Ana, please." */
function isInitialOf({ keys }: NameForm, called: string): boolean {
  const [first = '', second = ''] = keys;
  return first.length === 1 && second.length > 1 && called.length > 2 && called.startsWith(first);
}
