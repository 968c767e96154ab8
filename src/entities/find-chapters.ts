import { slugOf } from '../text/slug.ts';
import type { Candidate } from './candidate.ts';
import { type Finding, foundEntity } from './found-entity.ts';
import type { Entity } from './mention.ts';
import { isCountry } from './pattern.ts';
import { PlacedNames } from './placed-names.ts';
import { isRun, type SessionWords, type TurnWords } from './session-words.ts';

const OF_A_PLACE = new Set(['of', 'in', 'for']);
const LONGEST_TOWN = 3;

/** Words of a turn with the place that they name: a country or region, or a town by its own words. */
interface Where {
  readonly first: number;
  readonly last: number;
  readonly country: string | null;
  readonly name: string;
}

/**
 * Find the chapters of bodies: "Example Society Kenya chapter", "the Kenya chapter of the Example Society", "the Example Society's
 * chapter in Nairobi". However it is called, the chapter of one place is one.
 * @param names accepted names without overlaps, in the order of the source
 * @param listedAs the id of what is listed under a name
 */
export function findChapters(
  session: SessionWords,
  names: readonly Candidate[],
  entityOf: (id: string) => Entity | undefined,
  listedAs: (name: string) => string | undefined,
): Finding {
  const candidates: Candidate[] = [];
  const entities = new Map<string, Entity>();
  const isChapter = session.vocabulary.told(({ key }) => key === 'chapter');
  // Most sessions speak of none.
  if (!isChapter.includes(true)) return { candidates, entities: [] };
  const placed = new PlacedNames(names.filter(({ layer }) => layer === 'name'));
  for (const turn of session.turns)
    for (let at = 0; at < turn.size; at += 1) {
      if (!isChapter[turn.forms[at] as number] || /s$/i.test(turn.words[at]?.letters ?? '')) continue;
      const found = chapterAt(session, turn, at, placed, entityOf);
      if (found === null) continue;
      const { first, last, whole, where } = found;
      const listed = listedChapter(whole, where, listedAs);
      const id = listed ?? slugOf(`${whole.id} ${where.name} chapter`);
      if (listed === undefined && !entities.has(id)) {
        const name = session.source.slice(turn.words[first]?.start, turn.words[last]?.end).replace(/\s+/g, ' ');
        const { kinds, group } = whole;
        entities.set(id, foundEntity(name, { kinds, group, country: where.country, partOf: whole.id }, id));
      }
      candidates.push({ words: turn, first, last, entity: id, confidence: 0.85, method: 'pattern', layer: 'name' });
    }
  return { candidates, entities: [...entities.values()] };
}

/** "the Kenya chapter of the Example Society" is "Example Society Kenya", if that is listed. */
function listedChapter(whole: Entity, where: Where, listedAs: (name: string) => string | undefined) {
  return [whole.name, ...whole.aliases].map((name) => listedAs(`${name} ${where.name}`)).find(Boolean);
}

function chapterAt(
  session: SessionWords,
  turn: TurnWords,
  at: number,
  placed: PlacedNames,
  entityOf: (id: string) => Entity | undefined,
) {
  const { words } = turn;
  const bodyAt = (index: number) => {
    const name = placed.at(turn, index);
    const entity = name && entityOf(name.entity);
    return name && entity?.kinds.includes('ORGANISATION') && entity.group !== 'government'
      ? { name, entity }
      : undefined;
  };
  const placeAt = (index: number): Where | null => {
    const name = placed.at(turn, index);
    const entity = name && entityOf(name.entity);
    if (!name || !entity?.kinds.includes('PLACE')) return null;
    return { ...name, country: isCountry(entity) ? entity.id : null, name: entity.name };
  };
  const whereBehind = (index: number): Where | null => {
    if (!OF_A_PLACE.has(words[index]?.key ?? '') || words[index]?.joint !== 'tight') return null;
    const from = words[index + 1]?.key === 'the' ? index + 2 : index + 1;
    return placeAt(from) ?? townAt(session, turn, from, placed);
  };
  const isJoined = (first: number, last: number): boolean => isRun(words, first, last);

  const before = placeAt(at - 1);
  const near = before === null ? bodyAt(at - 1) : bodyAt(before.first - 1);
  if (near !== undefined && near.name.last < (before?.first ?? at) && isJoined(near.name.first, at)) {
    const behind = before === null ? whereBehind(at + 1) : null;
    const where = before ?? behind;
    return where && { first: near.name.first, last: behind?.last ?? at, whole: near.entity, where };
  }
  // "ISOC chapter" is a name of its own.
  const within = bodyAt(at);
  if (within !== undefined && within.name.last === at) {
    const where = whereBehind(at + 1);
    return where && { first: within.name.first, last: where.last, whole: within.entity, where };
  }
  if (words[at + 1]?.key !== 'of') return null;
  const from = words[at + 2]?.key === 'the' ? at + 3 : at + 2;
  const behind = bodyAt(from);
  if (behind === undefined || behind.name.first !== from || !isJoined(at, behind.name.last)) return null;
  if (before !== null && isJoined(before.first, at))
    return { first: before.first, last: behind.name.last, whole: behind.entity, where: before };
  const where = whereBehind(behind.name.last + 1);
  return where && { first: at, last: where.last, whole: behind.entity, where };
}

/** Capitals that nothing else is known of. */
function townAt(session: SessionWords, turn: TurnWords, first: number, placed: PlacedNames): Where | null {
  const { words } = turn;
  let last = first - 1;
  while (
    last - first + 1 < LONGEST_TOWN &&
    words[last + 1]?.shape === 'title' &&
    words[last + 1]?.joint === 'tight' &&
    !placed.at(turn, last + 1)
  )
    last += 1;
  if (last < first) return null;
  return { first, last, country: null, name: session.source.slice(words[first]?.start, words[last]?.end) };
}
