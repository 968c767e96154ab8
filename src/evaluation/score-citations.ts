import type { EntityIndex, Mention } from '../entities/mention.ts';
import { isCited, type Knowledge } from '../knowledge/knowledge.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { GoldCase, GoldMention } from './gold.ts';
import type { GoldLinks } from './gold-links.ts';
import { overlappingPairs } from './match-spans.ts';
import { isBodyOf } from './score-mentions.ts';
import type { Tally } from './tally.ts';

export interface CitationScore {
  /** Each cell of groups and things once. */
  readonly cells: Tally;
  /** Each cell as often as it is cited. */
  readonly counted: Tally;
}

export interface CitationError {
  readonly outcome: 'missed' | 'spurious';
  readonly group: string;
  readonly link: string;
  /** How often the gold has it, without what is optional. */
  readonly gold: number;
  readonly program: number;
}

interface Cell {
  readonly group: string;
  readonly link: string;
  required: number;
  /** Citations that may be found or not. */
  optional: number;
  program: number;
}

/**
 * Compare which stakeholder groups cite what, as `cypher/query/citation-matrix.cypher` counts: every mention of an organisation,
 * initiative or process in a turn whose speaker represents the group; of several hats each.
 */
export function scoreCitations(
  gold: GoldCase,
  { attribution, entities, standings }: Understanding,
  links: GoldLinks,
  knowledge: Knowledge,
): { readonly score: CitationScore; readonly errors: CitationError[] } {
  const cells = new Map<string, Cell>();
  const cell = (group: string, link: string): Cell => {
    const key = `${group} ${link}`;
    const there = cells.get(key) ?? { group, link, required: 0, optional: 0, program: 0 };
    cells.set(key, there);
    return there;
  };

  const isCitable = new Set(entities.entities.filter(isCited).map(({ id }) => id));
  const hatsOf = new Map(standings.map(({ person, represents }) => [person, new Set(represents.map((r) => r.group))]));
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const bodies = bodiesOfCountries(gold, entities);
  for (const mention of entities.mentions) {
    const { turn, entity } = mention;
    if (!isCitable.has(entity)) continue;
    for (const group of hatsOf.get(speakers.get(turn) ?? '') ?? []) {
      const cited = cell(group, links.linkOf(entity));
      cited.program += 1;
      if (bodies.has(mention)) cited.optional += 1;
    }
  }

  const canBeCited = citableLinks(gold, knowledge);
  const groupsOf = new Map(gold.people.map(({ key, groups }) => [key, new Set(groups)]));
  for (const { speaker, mentions } of gold.turns)
    for (const group of groupsOf.get(speaker ?? '') ?? [])
      for (const mention of mentions) {
        const possible = mention.links.filter((link) => canBeCited.has(link));
        // Where several links are right, the one that the program has; the others are then no error either.
        const chosen = possible.find((link) => cells.get(`${group} ${link}`)?.program) ?? possible[0];
        for (const link of possible) {
          if (link === chosen && !mention.optional) cell(group, link).required += 1;
          else cell(group, link).optional += 1;
        }
      }
  return compare([...cells.values()]);
}

function compare(cells: readonly Cell[]): { readonly score: CitationScore; readonly errors: CitationError[] } {
  const once = { hits: 0, missed: 0, spurious: 0 };
  const counted = { hits: 0, missed: 0, spurious: 0 };
  const errors: CitationError[] = [];
  for (const { group, link, required, optional, program } of cells) {
    const hits = Math.min(required, program);
    counted.hits += hits;
    counted.missed += required - hits;
    counted.spurious += Math.max(0, program - required - optional);
    const outcome =
      required > 0 ? (program > 0 ? 'hits' : 'missed') : program > 0 && optional === 0 ? 'spurious' : null;
    if (outcome === null) continue;
    once[outcome] += 1;
    if (outcome !== 'hits') errors.push({ outcome, group, link, gold: required, program });
  }
  errors.sort((a, b) => a.group.localeCompare(b.group, 'en') || a.link.localeCompare(b.link, 'en'));
  return { score: { cells: once, counted }, errors };
}

/** Mentions of a country's government and the like, where the gold has the country alone. */
function bodiesOfCountries(gold: GoldCase, index: EntityIndex): Set<Mention> {
  const countryOf = new Map(index.entities.map(({ id, country }) => [id, country]));
  const wanted = gold.turns.flatMap((turn) => turn.mentions);
  return new Set(
    overlappingPairs(wanted, index.mentions).flatMap(([a, b]) => {
      const mention = index.mentions[b] as Mention;
      return isBodyOf(wanted[a] as GoldMention, mention, countryOf.get(mention.entity) ?? null) ? [mention] : [];
    }),
  );
}

/** What of the gold's links is an organisation, initiative or process. Things that the knowledge does not list count as such. */
function citableLinks(gold: GoldCase, { entities }: Knowledge): Set<string> {
  const known = entities.filter(isCited);
  return new Set([...known.map(({ id }) => id), ...gold.things.map(({ key }) => key)]);
}
