import { type Introduction, introductionOf, type ToldGroup } from './introductions.ts';

/** What one session tells of somebody: by it people of one name are told apart. */
export interface Appearance {
  /** Id. */
  readonly session: string;
  /** Stakeholder groups that they speak for there, in whose words. */
  readonly groups: readonly (ToldGroup & { readonly basis: string; readonly quote: string })[];
  /** Organisations that they speak for there, in whose words. */
  readonly bodies: readonly { readonly organisation: string; readonly method: string; readonly quote: string }[];
}

// Where a name is introduced nowhere, words in passing that are as sure as this must do.
const SURE = 0.8;
// A person of whom nothing but words in passing is known weighs as much as a tenth of a session in which somebody of the name is introduced:
// two people of one name are rare.
const NOBODY_YET = 0.1;
// Who is not introduced is the bearer whose chance is at least this; a wrong person is worse than none.
const CLEAR = 0.75;

/** Sessions that go with one person by what they say themselves, with the stakeholder group that their introductions tell, null for none. */
interface Part {
  readonly sessions: readonly Introduction[];
  readonly group: string | null;
}

/**
 * Who is who among the bearers of one name. Sessions that introduce somebody as of one body are one person; of those, and of single sessions, the
 * ones whose introductions tell the same stakeholder group are one. A session without an introduction is the bearer who is likeliest
 * by how often each is met and which group is told in passing; where that leaves it open, somebody unknown. The same appearances give the same
 * people, whatever their order.
 * @param name id that the name makes: `maria-silva`
 * @param appearances one a session
 * @returns by session, what tells the person apart: null for the one of the most sessions, who keeps the name's own id; a group; or the session
 */
export function partNamesakes(name: string, appearances: readonly Appearance[]): ReadonlyMap<string, string | null> {
  const sorted = appearances.toSorted((a, b) => (a.session < b.session ? -1 : 1));
  const parts = partsOf(sharingBodies(sorted.map((appearance) => introductionOf(name, appearance))));
  const met = new Map<string, number>();
  for (const { sessions, group } of parts) if (group !== null) met.set(group, (met.get(group) ?? 0) + sessions.length);
  const most = heaviest(met);
  const keyOf = ({ sessions, group }: Part): string | null => {
    if (most === null) return null;
    const bearer = group ?? likeliest(met, sessions);
    // No group is called so.
    return bearer === most ? null : (bearer ?? `in-${sessions[0]?.session}`);
  };
  return new Map(
    parts.flatMap((part) => {
      const key = keyOf(part);
      return part.sessions.map(({ session }) => [session, key] as const);
    }),
  );
}

/** Sessions that introduce somebody as of the same body put together; each of the rest by itself. */
function sharingBodies(sessions: readonly Introduction[]): readonly (readonly Introduction[])[] {
  const bodiesOf = bodiesIn(sessions);
  const parts = new Set<Introduction[]>();
  const partOf = new Map<string, Introduction[]>();
  for (const session of sessions) {
    const known = [...new Set(bodiesOf(session).map((body) => partOf.get(body)))];
    const [part = [], ...others] = known.filter((some) => some !== undefined).sort((a, b) => b.length - a.length);
    const joining = [session, ...others.flat()];
    part.push(...joining);
    for (const other of others) parts.delete(other);
    parts.add(part);
    for (const one of joining) for (const body of bodiesOf(one)) partOf.set(body, part);
  }
  return [...parts].map((part) => part.sort((a, b) => (a.session < b.session ? -1 : 1)));
}

/**
 * Of the bodies of a session, the one that most sessions tell: a second one may be heard wrong. Where a person decided, all that they decided, so
 * that two who are one can be joined.
 */
function bodiesIn(sessions: readonly Introduction[]): (session: Introduction) => readonly string[] {
  const times = new Map<string, number>();
  for (const { bodies } of sessions) for (const id of new Set(bodies)) times.set(id, (times.get(id) ?? 0) + 1);
  const timesOf = (id: string): number => times.get(id) ?? 0;
  return ({ bodies, isDecided }) =>
    isDecided ? bodies : bodies.toSorted((a, b) => timesOf(b) - timesOf(a) || (a < b ? -1 : 1)).slice(0, 1);
}

/** Each with the group that its introductions tell most. Where none of them tells any, sure words in passing do. */
function partsOf(together: readonly (readonly Introduction[])[]): readonly Part[] {
  const toldBy = (groupsOf: (session: Introduction) => readonly ToldGroup[]): readonly Part[] =>
    together.map((sessions) => {
      const told = new Map<string, number>();
      for (const { group, confidence } of sessions.flatMap(groupsOf))
        told.set(group, (told.get(group) ?? 0) + confidence);
      return { sessions, group: heaviest(told) };
    });
  const introduced = toldBy(({ groups }) => groups);
  if (introduced.some(({ group }) => group !== null)) return introduced;
  return toldBy(({ inPassing }) => inPassing.filter(({ confidence }) => confidence >= SURE));
}

/** The bearer whom sessions without an introduction mean: as often as each is met, times the odds of a group told in passing. */
function likeliest(met: ReadonlyMap<string, number>, sessions: readonly Introduction[]): string | null {
  const weights = new Map(met);
  for (const { group, confidence } of sessions.flatMap(({ inPassing }) => inPassing))
    weights.set(group, (weights.get(group) ?? NOBODY_YET) * Math.max(1, confidence / (1 - confidence)));
  const first = heaviest(weights);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return first !== null && (weights.get(first) ?? 0) >= CLEAR * all ? first : null;
}

/** Of equals the first in the alphabet; null for none. */
function heaviest(weights: ReadonlyMap<string, number>): string | null {
  const [first] = [...weights].sort(([a, weight], [b, other]) => other - weight || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
