import { badUserInput } from '../bad-user-input.ts';

/** Check an argument that takes a whole number of some range. Null and undefined mean `fallback`. */
export function wholeNumberArgument(
  name: string,
  value: number | null | undefined,
  { least, most, fallback }: { readonly least: number; readonly most: number; readonly fallback: number },
): number {
  if (value === null || value === undefined) return fallback;
  if (value < least || value > most) throw badUserInput(name, `a whole number from ${least} to ${most}`, value);
  return value;
}
