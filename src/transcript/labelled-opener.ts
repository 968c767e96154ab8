import type { Opener } from './find-openers.ts';
import { labelWords } from './label.ts';

/** Where a turn opens with a label. */
export interface LabelledOpener extends Opener {
  readonly label: string;
}

// What stands before a colon at the start of a line of front matter, or of a web page's own messages.
const HEADINGS = new Set(
  (
    'agenda background contact date day deprecated description disclaimer email e-mail error event fax format hosts hybrid language ' +
    'location meeting moderators note notes notice organisers organizers panelists panellists phone place posted rapporteurs ' +
    'remark report room session source speakers subject tags tel theme time title topic topics tweet url venue warning ' +
    'web website workshop'
  ).split(' '),
);

/** By what two labels are the same. */
export function labelKey(label: string): string {
  return labelWords(label).join(' ');
}

/** How often each label stands, by its key. */
export function timesOf(labels: readonly LabelledOpener[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { label } of labels) times.set(labelKey(label), (times.get(labelKey(label)) ?? 0) + 1);
  return times;
}

/** Are these the words of a line of front matter (`DATE`, `Main topic`)? */
export function isHeading(words: readonly string[]): boolean {
  return words.length <= 2 && HEADINGS.has(words.at(-1) ?? '');
}

/** Is a label printed in capitals, but for small words? */
export function isCapitals(label: string): boolean {
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}{3}/u.test(label);
}
