import { badUserInput } from '../bad-user-input.ts';

/** Check an argument that asks for a least confidence. Null and undefined mean any. */
export function confidenceArgument(name: string, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (!(value >= 0 && value <= 1)) throw badUserInput(name, 'a number from 0 to 1', value);
  return value;
}
