import { compareKeyOfName } from '../text/compare-key.ts';

/** Looks up by a name or alias: the id of the one that bears it, null where none or several do. */
export function onlyByName(
  named: Iterable<{ readonly id: string; readonly name: string; readonly aliases: readonly string[] }>,
): (name: string) => string | null {
  const ids = new Map<string, string | null>();
  for (const { id, name, aliases } of named) {
    for (const key of new Set([name, ...aliases].map(compareKeyOfName))) {
      ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
    }
  }
  return (name) => ids.get(compareKeyOfName(name)) ?? null;
}
