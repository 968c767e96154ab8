import { compareKeyOfName } from '../text/compare-key.ts';

/** The form in which names of gold and of the program are compared: word by word as names are compared everywhere, without an article before them. */
export function nameKeyOf(name: string): string {
  return compareKeyOfName(name).replace(/^(?:the|an?) (?=.)/, '');
}
