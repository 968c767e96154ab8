import { narrow } from './narrow.ts';

/** A string of its own: a slice keeps the whole file in memory, the name of a property does not. */
export function copyOf(slice: string): string {
  return Object.keys({ [narrow(slice)]: 0 })[0] as string;
}
