import { partNamesakes } from '../../src/graph/namesakes.ts';
import type { NamedInSession } from '../../src/graph/people-in.ts';
import { idApart } from '../../src/speakers/person-id.ts';
import type { TruePerson } from '../corpus/write-corpus.ts';

/** Whom the program found for a key of a session's gold. */
export interface MatchedPerson {
  readonly session: string;
  readonly key: string;
  /** Id that the session alone makes of the name. */
  readonly name: string;
}

/** What the program makes of one person in one session. */
interface Found {
  readonly name: string;
  /** Id in the graph of all sessions. */
  readonly id: string;
}

type Pair = readonly [Found, Found];

/** A case is a pair: of two sessions in which one person is found, or of two namesakes found in two sessions. */
export interface Pairs {
  /** Of one person in two sessions. */
  readonly one: readonly Pair[];
  /** Of two people of one name. */
  readonly apart: readonly Pair[];
}

/** Tell people of one name apart as the graph does, and set them beside who they are. */
export function pairsOf(
  named: readonly NamedInSession[],
  matched: readonly MatchedPerson[],
  people: readonly TruePerson[],
): Pairs {
  const keys = new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, bearers]) => [name, partNamesakes(name, bearers)]),
  );
  const found = new Map(
    matched.map(({ session, key, name }): [string, Found] => [
      `${session} ${key}`,
      { name, id: idApart(name, keys.get(name)?.get(session) ?? null) },
    ]),
  );
  const foundOf = new Map(
    people.map(({ id, sessions }) => [
      id,
      sessions.flatMap(({ session, key }) => found.get(`${session} ${key}`) ?? []),
    ]),
  );
  return {
    one: people.flatMap(({ id }) => pairsWithin(foundOf.get(id) ?? [])),
    apart: people.flatMap(({ id, namesake }) =>
      namesake === null ? [] : pairsBetween(foundOf.get(id) ?? [], foundOf.get(namesake) ?? []),
    ),
  };
}

function pairsWithin(found: readonly Found[]): Pair[] {
  return found.flatMap((one, at) => found.slice(at + 1).map((other) => [one, other] as const));
}

function pairsBetween(found: readonly Found[], others: readonly Found[]): Pair[] {
  return found.flatMap((one) => others.map((other) => [one, other] as const));
}

export function isOne([a, b]: Pair): boolean {
  return a.id === b.id;
}

export function isApart(pair: Pair): boolean {
  return !isOne(pair);
}

export function isOneByName([a, b]: Pair): boolean {
  return a.name === b.name;
}

export function shareOf(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): number {
  return pairs.filter(isRight).length / Math.max(1, pairs.length);
}
