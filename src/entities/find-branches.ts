import { slugOf } from '../text/slug.ts';
import type { Candidate } from './candidate.ts';
import { type Finding, foundEntity } from './found-entity.ts';
import type { Entity } from './mention.ts';
import { isCountry } from './pattern.ts';
import { isCapital, isRun, type SessionWords } from './session-words.ts';

/**
 * Find national branches: an organisation or a forum and a country in one name ("IGF Germany", "Kenyan IGF"). The country
 * is then part of the name and not mentioned apart.
 * @param names accepted names without overlaps, in the order of the source
 */
export function findBranches(
  session: SessionWords,
  names: readonly Candidate[],
  entityOf: (id: string) => Entity | undefined,
): Finding {
  const candidates: Candidate[] = [];
  const entities = new Map<string, Entity>();
  if (session.capitals === 'none') return { candidates, entities: [] };
  for (let at = 0; at + 1 < names.length; at += 1) {
    const left = names[at] as Candidate;
    const right = names[at + 1] as Candidate;
    if (left.words !== right.words || !areJoined(left, right)) continue;
    if (!isRun(left.words.words, left.first, right.last)) continue;
    const [a, b] = [entityOf(left.entity), entityOf(right.entity)];
    if (!a || !b || !isCapital(left.words.words[left.last]) || !isCapital(right.words.words[right.first])) continue;
    const isOf = right.first > left.last + 1;
    const whole =
      isCountry(b) && (isOf ? isHeldAnywhere(a) : canBranch(a, b.id))
        ? a
        : isCountry(a) && b.processKind === 'forum' && !isOf
          ? b
          : null;
    if (whole === null || left.method === 'person' || right.method === 'person') continue;
    const country = whole === a ? b : a;
    // A demonym behind a name is none: "the IGF German coordinator" names two things.
    const place = whole === a ? right : null;
    const { words } = left.words;
    if (place && !country.name.toLowerCase().includes(words[place.first]?.letters.toLowerCase() ?? '')) continue;
    const name = session.source.slice(words[left.first]?.start, words[right.last]?.end);
    const id = slugOf(`${whole.id} ${country.name}`);
    const { kinds, processKind, group } = whole;
    entities.set(id, foundEntity(name, { kinds, processKind, group, country: country.id, partOf: whole.id }, id));
    const span = { words: left.words, first: left.first, last: right.last };
    candidates.push({ ...span, entity: id, confidence: 0.85, method: 'pattern', layer: 'name' });
  }
  return { candidates, entities: [...entities.values()] };
}

/** Side by side, or with "of" between them: "Youth IGF of The Gambia". */
function areJoined(left: Candidate, right: Candidate): boolean {
  const { words } = left.words;
  const from = left.last + 1;
  if (right.first === from) return true;
  return (
    words[from]?.key === 'of' &&
    (right.first === from + 1 || (right.first === from + 2 && words[from + 1]?.key === 'the'))
  );
}

/** What people of a country hold for themselves under the common name. */
function isHeldAnywhere(entity: Entity): boolean {
  return entity.country === null && (entity.processKind === 'forum' || entity.kinds.includes('INITIATIVE'));
}

/** A body of no country, or a society or company of another one. */
function canBranch(entity: Entity, country: string): boolean {
  if (entity.processKind === 'forum') return entity.country === null;
  const isElsewhere = entity.country !== country && entity.group !== 'government';
  return entity.kinds.includes('ORGANISATION') && (entity.country === null || isElsewhere);
}
