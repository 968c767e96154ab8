import { isPerson, named } from './named-things.ts';
import type { Appearance } from './namesakes.ts';
import type { SessionRows } from './rows.ts';

/** Somebody whom a session names, with the id that the session alone makes of the name. */
export interface NamedInSession extends Appearance {
  readonly name: string;
}

/** Whoever takes part in a session or is named there, with what it tells of them. */
export function peopleIn({ session, rows }: SessionRows): NamedInSession[] {
  const groups = Map.groupBy(rows['10-represents'] ?? [], ({ person }) => person);
  const bodies = Map.groupBy(rows['09-affiliated-with'] ?? [], ({ person }) => person);
  return named(rows)
    .filter(isPerson)
    .map(({ id }) => ({
      name: String(id),
      session,
      groups: (groups.get(id) ?? []) as unknown as Appearance['groups'],
      bodies: (bodies.get(id) ?? []) as unknown as Appearance['bodies'],
    }));
}
