import { badUserInput } from '../bad-user-input.ts';

/** In as many words as one cell of a citation matrix may be shown. */
export const WORDS_CAP = 100;

/** Check how many items are asked for. An explicit null means as many as may be asked for. */
export function firstArgument(value: number | null | undefined, cap: number): number {
  if (value === null || value === undefined) return cap;
  if (value < 0 || value > cap) throw badUserInput('first', `a whole number from 0 to ${cap}`, value);
  return value;
}
