/** What one session tells of somebody: by it people of one name are told apart. */
export interface Appearance {
  /** Id. */
  readonly session: string;
  /** Stakeholder groups that they speak for there. */
  readonly groups: readonly { readonly group: string; readonly basis: string; readonly confidence: number }[];
  /** Organisations that they speak for there. */
  readonly bodies: readonly { readonly organisation: string; readonly method: string }[];
}

// From here on a group counts.
const TOLD = 0.6;
// What somebody says in passing of a body ("we at the OECD hear") is often about others: alone it counts from here on.
const SURE = 0.8;
// Who tells nothing is the best known of several people where that one is met so many times as often as the next.
const TIMES = 5;

/**
 * Who is who among the bearers of one name. Sessions that go with one body are one; of those, and of single sessions, the ones
 * that tell the same stakeholder group are one person. Where nothing is told it is the person who is met far more often than all others
 * of the name, else somebody unknown. The same appearances give the same people, whatever their order.
 * @param appearances one a session
 * @returns by session, what tells the person apart: null for the one of the most sessions, who keeps the name's own id; a group; or the session
 */
export function partNamesakes(appearances: readonly Appearance[]): ReadonlyMap<string, string | null> {
  const parts = sharingBodies(appearances.toSorted((a, b) => (a.session < b.session ? -1 : 1))).map((part) => ({
    part,
    group: groupOf(part),
  }));
  const met = new Map<string, number>();
  for (const { part, group } of parts) if (group !== null) met.set(group, (met.get(group) ?? 0) + part.length);
  const [most, next] = [...met].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  const isClear = most === undefined || next === undefined || most[1] >= TIMES * next[1];
  const keyOf = (part: readonly Appearance[], group: string | null): string | null => {
    if (group !== null) return group === most?.[0] ? null : group;
    // No group is called so.
    return isClear ? null : `in-${part[0]?.session}`;
  };
  return new Map(parts.flatMap(({ part, group }) => part.map(({ session }) => [session, keyOf(part, group)] as const)));
}

/** Appearances that go with the same body put together; each of the rest by itself. */
function sharingBodies(appearances: readonly Appearance[]): readonly (readonly Appearance[])[] {
  const bodiesOf = bodiesIn(appearances);
  const parts = new Set<Appearance[]>();
  const partOf = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const known = [...new Set(bodiesOf(appearance).map((body) => partOf.get(body)))];
    const [part = [], ...others] = known.filter((some) => some !== undefined).sort((a, b) => b.length - a.length);
    const joining = [appearance, ...others.flat()];
    part.push(...joining);
    for (const other of others) parts.delete(other);
    parts.add(part);
    for (const one of joining) for (const body of bodiesOf(one)) partOf.set(body, part);
  }
  return [...parts].map((part) => part.sort((a, b) => (a.session < b.session ? -1 : 1)));
}

/**
 * Of the bodies that a session tells, the one that most sessions tell: the others are mostly named in passing. Where a person decided, all
 * that they decided, so that two who are one can be joined.
 */
function bodiesIn(appearances: readonly Appearance[]): (appearance: Appearance) => readonly string[] {
  const times = new Map<string, number>();
  for (const { bodies } of appearances)
    for (const id of new Set(bodies.map(({ organisation }) => organisation))) times.set(id, (times.get(id) ?? 0) + 1);
  const rank = ({ organisation, method }: Appearance['bodies'][number]): number =>
    2 * (times.get(organisation) ?? 0) + (method === 'self-introduction' ? 0 : 1);
  return ({ bodies }) => {
    const decided = bodies.filter(({ method }) => method === 'curated');
    const first = bodies
      .toSorted((a, b) => rank(b) - rank(a) || (a.organisation < b.organisation ? -1 : 1))
      .slice(0, 1);
    return (decided.length > 0 ? decided : first).map(({ organisation }) => organisation);
  };
}

/** The stakeholder group that is told most; null where none is told well enough. */
function groupOf(part: readonly Appearance[]): string | null {
  const told = new Map<string, number>();
  for (const appearance of part)
    for (const { group, basis, confidence } of appearance.groups)
      if (confidence >= TOLD && (part.length > 1 || confidence >= SURE || isIntroduced(appearance, basis)))
        told.set(group, (told.get(group) ?? 0) + confidence);
  const [most] = [...told].sort(([a, sum], [b, other]) => other - sum || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** Words about the person, not a body named in passing. */
function isIntroduced({ bodies }: Appearance, basis: string): boolean {
  return basis !== 'organisation' || bodies.some(({ method }) => method !== 'self-introduction');
}
