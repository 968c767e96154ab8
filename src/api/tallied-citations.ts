import { MENTION_SIZE, type Tally, type TallyKey } from '../graph/tally.ts';
import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { Place } from './citation-places.ts';

/** One row of `read/tallies`: JSON of a `Tally` each; null where nothing is meant or cited. */
export type TallyRow = { readonly session: string } & Readonly<Record<TallyKey, string | null>>;

interface Asked {
  readonly minConfidence: number;
  /** Of how many words of each cell to tell the place. */
  readonly first: number;
}

/** How a thing is cited in all sessions. */
export interface TalliedThing {
  /** How many CITES were counted. */
  cites: number;
  /** By the id of the group; one that nobody is sure enough of has no citations. */
  readonly cells: Map<StakeholderGroupId, TalliedCell>;
}

interface TalliedCell {
  citations: number;
  /** The surest first, then by session and place. */
  readonly places: Place[];
}

/**
 * Add up what sessions cite of one kind.
 * @returns by the ids of things
 */
export function addTallies(rows: readonly TallyRow[], key: TallyKey, asked: Asked): ReadonlyMap<string, TalliedThing> {
  const things = new Map<string, TalliedThing>();
  for (const { session, [key]: json } of rows) if (json !== null) addTally(things, session, JSON.parse(json), asked);
  return things;
}

function addTally(all: Map<string, TalliedThing>, session: string, tally: Tally, asked: Asked): void {
  const { things, groups, numbers } = tally;
  let at = 0;
  const next = (): number => numbers[at++] as number;
  while (at < numbers.length) {
    const thing = thingOf(all, things[next()] as string);
    thing.cites += 1;
    const [groupCount, mentionCount] = [next(), next()];
    const from = at + 2 * groupCount;
    const to = from + MENTION_SIZE * mentionCount;
    while (at < from) {
      const cell = cellOf(thing, groups[next()] as StakeholderGroupId);
      addMentions(cell, { session, represents: next(), numbers, from, to }, asked);
    }
    at = to;
  }
}

function thingOf(things: Map<string, TalliedThing>, id: string): TalliedThing {
  const known = things.get(id);
  if (known !== undefined) return known;
  const thing = { cites: 0, cells: new Map<StakeholderGroupId, TalliedCell>() };
  things.set(id, thing);
  return thing;
}

function cellOf({ cells }: TalliedThing, group: StakeholderGroupId): TalliedCell {
  const known = cells.get(group);
  if (known !== undefined) return known;
  const cell = { citations: 0, places: [] };
  cells.set(group, cell);
  return cell;
}

/** The mentions of one thing by one person of a session, for one group. */
interface Said {
  readonly session: string;
  /** How sure the group is. */
  readonly represents: number;
  /** Of a tally. */
  readonly numbers: readonly number[];
  /** Where the mentions stand in `numbers`: the first number, and one past the last. */
  readonly from: number;
  readonly to: number;
}

function addMentions(cell: TalliedCell, said: Said, { minConfidence, first }: Asked): void {
  const { session, represents, numbers, from, to } = said;
  for (let at = from; at < to; at += MENTION_SIZE) {
    const confidence = represents * (numbers[at] as number);
    // All that follow are less sure.
    if (confidence < minConfidence) return;
    cell.citations += 1;
    if (first === 0 || confidence < (cell.places[first - 1]?.confidence ?? 0)) continue;
    const [turn, start, quoteStart, quoteEnd] = numbers.slice(at + 1, at + MENTION_SIZE) as [
      ...[number, number, number, number],
    ];
    insert(cell.places, { session, turn, start, quoteStart, quoteEnd, confidence });
    if (cell.places.length > first) cell.places.pop();
  }
}

/** Where it belongs among those that are there. */
function insert(places: Place[], place: Place): void {
  let at = places.length;
  while (at > 0 && comesBefore(place, places[at - 1] as Place)) at -= 1;
  places.splice(at, 0, place);
}

function comesBefore(one: Place, other: Place): boolean {
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  return one.session === other.session ? one.start < other.start : one.session < other.session;
}
