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

/** Small words of a heading ("A Start for All"); no name holds them, but a state's does. */
export const HEADING_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/;

/** A file whose turns are told by names at line starts has more of them than a text with a few headings. */
export const NAMES_OF_A_SESSION = 3;

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
