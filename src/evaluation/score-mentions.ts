import type { EntityIndex, Mention } from '../entities/mention.ts';
import type { EntityKind, Knowledge } from '../knowledge/knowledge.ts';
import { overlap } from '../text/span.ts';
import type { Judged } from './calibration.ts';
import type { GoldCase, GoldMention } from './gold.ts';
import type { GoldLinks } from './gold-links.ts';
import { oneToOne, overlappingPairs } from './match-spans.ts';
import { countIn, type Tally } from './tally.ts';

/** Topics are not annotated. */
const COUNTED: ReadonlySet<EntityKind> = new Set(['ORGANISATION', 'INITIATIVE', 'PROCESS', 'PERSON', 'PLACE']);
/** In place of a kind, for what the knowledge does not list: whether an organisation or a process, the gold does not say. */
const UNLISTED = 'UNLISTED';

export interface MentionScore {
  /** Place and link. */
  readonly linked: Tally;
  /** The place alone. */
  readonly spans: Tally;
  /** Nothing is missed by a method of its own: `missed` is always 0. */
  readonly byMethod: Readonly<Record<string, Tally>>;
  readonly byKind: Readonly<Record<string, Tally>>;
}

export interface MentionError {
  readonly outcome: 'missed' | 'spurious';
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** What the gold links it to; of a spurious one, what it links an overlapping name to. */
  readonly gold: readonly string[];
  /** What the program links it to, or an overlapping name. */
  readonly program: readonly string[];
  readonly method: string | null;
  readonly confidence: number | null;
}

/** Compare what is named where, and what it is. */
export function scoreMentions(
  gold: GoldCase,
  index: EntityIndex,
  links: GoldLinks,
  knowledge: Knowledge,
): { readonly score: MentionScore; readonly errors: MentionError[]; readonly judged: Judged[] } {
  const kinds = new Map(index.entities.map(({ id, kinds }) => [id, kinds]));
  const found = index.mentions.filter(({ entity }) => kinds.get(entity)?.some((kind) => COUNTED.has(kind)));
  // What must be found is matched first, so that what may be found takes nothing from it.
  const wanted = gold.turns
    .flatMap((turn) => turn.mentions)
    .sort((a, b) => Number(a.optional) - Number(b.optional) || a.start - b.start);
  const near = overlappingPairs(wanted, found);
  const fitting = near.filter(([a, b]) => fits(wanted[a] as GoldMention, found[b] as Mention));
  const countryOf = new Map(index.entities.map(({ id, country }) => [id, country]));
  const isRight = (a: GoldMention, b: Mention): boolean =>
    (fits(a, b) && links.isOneOf(a.links, b.entity)) || isBodyOf(a, b, countryOf.get(b.entity) ?? null);
  const linked = oneToOne(near.filter(([a, b]) => isRight(wanted[a] as GoldMention, found[b] as Mention)));

  const kindOf = kindFinder(gold, knowledge);
  const foundKind = ({ entity }: Mention): string =>
    kinds.get(entity)?.includes('PERSON') ? 'PERSON' : kindOf([entity]);
  const byMethod: Record<string, Tally> = {};
  const byKind: Record<string, Tally> = {};
  const judged: Judged[] = [];
  const errors: MentionError[] = [];
  const nearOf = Map.groupBy(near, ([a]) => a);
  const nearTo = Map.groupBy(near, ([, b]) => b);
  for (const [at, mention] of wanted.entries()) {
    if (mention.optional) continue;
    const hit = found[linked.get(at) ?? -1];
    countIn(byKind, kindOf(mention.links), hit === undefined ? 'missed' : 'hits');
    if (hit !== undefined) continue;
    const program = (nearOf.get(at) ?? []).map(([, b]) => (found[b] as Mention).entity);
    const { start, end, surface } = mention;
    errors.push({
      outcome: 'missed',
      start,
      end,
      surface,
      gold: mention.links,
      program,
      method: null,
      confidence: null,
    });
  }
  const matchOf = new Map([...linked].map(([a, b]) => [b, wanted[a] as GoldMention]));
  for (const [at, mention] of found.entries()) {
    const match = matchOf.get(at);
    if (match?.optional) continue;
    const { start, end, surface, method, confidence, entity } = mention;
    judged.push({ confidence, right: match !== undefined });
    countIn(byMethod, method, match === undefined ? 'spurious' : 'hits');
    if (match !== undefined) continue;
    countIn(byKind, foundKind(mention), 'spurious');
    const meant = (nearTo.get(at) ?? []).flatMap(([a]) => (wanted[a] as GoldMention).links);
    errors.push({ outcome: 'spurious', start, end, surface, gold: meant, program: [entity], method, confidence });
  }
  errors.sort((a, b) => a.start - b.start);
  return {
    score: {
      linked: tallyOf(wanted, found, linked),
      spans: tallyOf(wanted, found, oneToOne(fitting)),
      byMethod,
      byKind,
    },
    errors,
    judged,
  };
}

/** Half of the longer one at least. */
function fits(a: GoldMention, b: Mention): boolean {
  return 2 * overlap(a, b) >= Math.max(a.end - a.start, b.end - b.start);
}

/** "The government of Canada" linked to that government, where the gold has the country alone: that says more, and no less. */
export function isBodyOf(gold: GoldMention, found: Mention, country: string | null): boolean {
  return country !== null && gold.links.includes(country) && found.start <= gold.start && gold.end <= found.end;
}

function tallyOf(
  wanted: readonly GoldMention[],
  found: readonly Mention[],
  matched: ReadonlyMap<number, number>,
): Tally {
  const hits = [...matched.keys()].filter((at) => !wanted[at]?.optional).length;
  const required = wanted.filter(({ optional }) => !optional).length;
  return { hits, missed: required - hits, spurious: found.length - matched.size };
}

/** The first kind that the knowledge gives to the first link. */
function kindFinder(gold: GoldCase, { entities, places }: Knowledge): (links: readonly string[]) => string {
  const kinds = new Map<string, string>([
    ...places.map(({ id }) => [id, 'PLACE'] as const),
    ...entities.map((entity) => [entity.id, entity.kinds.find((kind) => COUNTED.has(kind)) ?? UNLISTED] as const),
    ...gold.people.map(({ key }) => [key, 'PERSON'] as const),
  ]);
  return ([first = '']) => kinds.get(first) ?? UNLISTED;
}
