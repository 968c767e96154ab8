import { idApart, nameOf } from '../speakers/person-id.ts';
import { type Appearance, partNamesakes } from './namesakes.ts';
import { peopleIn } from './people-in.ts';
import type { Row, SessionRows } from './rows.ts';
import { PEOPLE_STATEMENTS } from './statement-order.ts';
import type { WriteTransaction } from './store.ts';

/** Sessions with the ids that their people have in the graph, and the ids of all others who changed with them. */
export interface SettledPeople {
  readonly sessions: readonly SessionRows[];
  readonly moved: readonly string[];
}

/** A row of `people/01-appearances`. */
interface Bearer extends Row {
  readonly name: string;
  readonly person: string;
  readonly sessions: readonly string[];
  readonly groups: readonly (Appearance['groups'][number] & { readonly session: string })[];
  readonly bodies: readonly (Appearance['bodies'][number] & { readonly session: string })[];
}

/**
 * Tell people of one name apart, in the transaction that writes the sessions: each gets an id of their own, in the sessions that are about
 * to be written and in those that are there. It looks at the names of these sessions and of those taken out, and at no others.
 * @param before ids of all that the sessions named that were taken out
 */
export async function settlePeople(
  tx: WriteTransaction,
  before: readonly string[],
  sessions: readonly SessionRows[],
): Promise<SettledPeople> {
  const met = Map.groupBy(sessions.flatMap(peopleIn), ({ name }) => name);
  const names = [...new Set([...before.map(nameOf), ...met.keys()])];
  if (names.length === 0) return { sessions, moved: [] };
  const known = await tx.run<Bearer>(`people/${PEOPLE_STATEMENTS.appearances}`, { names });
  const knownBy = Map.groupBy(known, ({ name }) => name);

  const moves: { session: string; from: string; to: string }[] = [];
  const ids = new Map<string, Map<string, string>>();
  for (const name of names) {
    const there = (knownBy.get(name) ?? []).flatMap(appearancesOf);
    const coming = met.get(name) ?? [];
    const keys = partNamesakes(name, [...there, ...coming]);
    const idIn = (session: string): string => idApart(name, keys.get(session) ?? null);
    for (const { session, person } of there)
      if (person !== idIn(session)) moves.push({ session, from: person, to: idIn(session) });
    for (const { session } of coming)
      if (name !== idIn(session)) ids.set(session, (ids.get(session) ?? new Map()).set(name, idIn(session)));
  }
  const moved = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  if (moves.length > 0) {
    await tx.run(`people/${PEOPLE_STATEMENTS.move}`, { moves });
    await tx.run(`people/${PEOPLE_STATEMENTS.forget}`, { people: moved });
  }
  return { sessions: sessions.map((one) => withIds(one, ids.get(one.session))), moved };
}

function appearancesOf({ person, sessions, groups, bodies }: Bearer): (Appearance & { readonly person: string })[] {
  const groupsOf = Map.groupBy(groups, ({ session }) => session);
  const bodiesOf = Map.groupBy(bodies, ({ session }) => session);
  return sessions.map((session) => ({
    session,
    person,
    groups: groupsOf.get(session) ?? [],
    bodies: bodiesOf.get(session) ?? [],
  }));
}

/** The digest stays that of what the session says by itself. */
function withIds(session: SessionRows, ids: ReadonlyMap<string, string> | undefined): SessionRows {
  if (ids === undefined) return session;
  const idOf = (id: unknown): unknown => ids.get(String(id)) ?? id;
  const rows = Object.entries(session.rows).map(([kind, list]): [string, readonly Row[]] => [
    kind,
    list.map((row) => ({
      ...row,
      ...(kind === '04-entities' ? { id: idOf(row.id) } : {}),
      ...('person' in row ? { person: idOf(row.person) } : {}),
      ...('entity' in row ? { entity: idOf(row.entity) } : {}),
      ...('about' in row ? { about: (row.about as readonly string[]).map(idOf) } : {}),
    })),
  ]);
  return { ...session, rows: Object.fromEntries(rows) };
}
