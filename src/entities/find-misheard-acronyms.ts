import type { Candidate } from './candidate.ts';
import type { Word } from './fold-words.ts';
import { letterSoundDistance } from './letter-sounds.ts';
import type { Entity } from './mention.ts';
import { OF_NO_BODY } from './no-bodies.ts';
import { PlacedNames } from './placed-names.ts';
import { isRun, type SessionWords, type TurnWords } from './session-words.ts';

/** An acronym that is used this often is somebody's own, not a slip. */
const OFTEN = 4;

/**
 * Find acronyms that are known ones misheard: letters that sound like those of what was just spelt out ("the global forum
 * ..., the GXYC") or of what the session names elsewhere. What is not named in the session is never guessed.
 * @param names accepted names without overlaps
 */
export function findMisheardAcronyms(
  session: SessionWords,
  names: readonly Candidate[],
  acronymsOf: (entity: string) => readonly string[],
  entityOf: (id: string) => Entity | undefined,
  nationals: readonly NationalAcronym[],
): Candidate[] {
  const placed = new PlacedNames(names);
  const unknown = unknownAcronyms(session, placed);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
  // The same slip is made again and again.
  const rankedByHeard = new Map<string, readonly Near[]>();
  const candidates: Candidate[] = [];
  for (const { turn, at, heard, uses } of unknown) {
    const link = (entity: string, confidence: number): void => {
      candidates.push({ words: turn, first: at, last: at, entity, confidence, method: 'misheard', layer: 'name' });
    };
    const long = spelledOutBefore(turn, at, placed);
    if (long !== null) {
      const near = acronymsOf(long).some((known) => known.length > 1 && isInApposition(heard, known));
      if (near) {
        link(long, 0.85);
        continue;
      }
    }
    // An "ISP" is what was said.
    if (uses >= OFTEN || heard.length < 3 || OF_NO_BODY.has(heard.toLowerCase())) continue;
    const ranked = rankedByHeard.get(heard) ?? nearestOf(heard, counts, acronymsOf);
    rankedByHeard.set(heard, ranked);
    const [best, ...others] = ranked;
    if (!best) {
      const national = nationalAt(turn, at, heard, placed, nationals);
      if (national) link(national, 0.7);
      continue;
    }
    if (entityOf(best.entity)?.kinds.includes('PLACE')) continue;
    const second = others.find((other) => other.entity !== best.entity);
    if (second && second.cost - best.cost < 0.2) continue;
    link(best.entity, best.distance < 0.5 ? 0.8 : 0.65);
  }
  return candidates;
}

/** Something named in the session of which an acronym sounds nearly like what was heard. */
interface Near {
  readonly entity: string;
  readonly distance: number;
  /** The less, the rather it is meant. */
  readonly cost: number;
}

function nearestOf(
  heard: string,
  counts: ReadonlyMap<string, number>,
  acronymsOf: (entity: string) => readonly string[],
): Near[] {
  const near: Near[] = [];
  for (const [entity, count] of counts)
    for (const known of acronymsOf(entity)) {
      if (Math.abs(heard.length - known.length) > 1) continue;
      const distance = letterSoundDistance(heard, known);
      if (!isNear(heard, known, distance, count)) continue;
      // What is named again and again is rather meant than what was named once: a doubling weighs a quarter of a letter.
      near.push({ entity, distance, cost: distance - Math.log2(count + 1) / 4 });
    }
  return near.sort((a, b) => a.cost - b.cost);
}

function unknownAcronyms(session: SessionWords, placed: PlacedNames) {
  if (session.capitals === 'none') return [];
  const uses = new Map<string, number>();
  const found: { turn: TurnWords; at: number; word: Word }[] = [];
  const isShort = session.vocabulary.told(({ shape, letters }) => shape === 'upper' && letters.length <= 7);
  for (const turn of session.turns)
    for (let at = 0; at < turn.size; at += 1) {
      if (!isShort[turn.forms[at] as number] || placed.at(turn, at)) continue;
      const word = turn.words[at] as Word;
      uses.set(word.letters, (uses.get(word.letters) ?? 0) + 1);
      found.push({ turn, at, word });
    }
  return found.map((one) => {
    const { letters } = one.word;
    // "ISPs" are several of one kind, not four letters.
    return { ...one, heard: letters.endsWith('s') ? letters.slice(0, -1) : letters, uses: uses.get(letters) ?? 1 };
  });
}

/** A body of a country, by its acronym. */
export interface NationalAcronym {
  readonly entity: string;
  readonly country: string;
  readonly acronym: string;
}

/** "the TPA in Kenya" for a DPA: a rhyming letter off from a body of the country that is named just behind. */
function nationalAt(
  turn: TurnWords,
  at: number,
  heard: string,
  placed: PlacedNames,
  nationals: readonly NationalAcronym[],
): string | null {
  const place = placed.near(turn, at, 3).find((name) => name.first > at && isRun(turn.words, at, name.first));
  if (!place) return null;
  const near = nationals.filter(
    (one) => one.country === place.entity && isNear(heard, one.acronym, letterSoundDistance(heard, one.acronym), 0),
  );
  const [only] = near;
  return only && near.every((one) => one.entity === only.entity) ? only.entity : null;
}

/** The name before ", the ACRONYM" or "or ACRONYM". */
function spelledOutBefore(turn: TurnWords, at: number, placed: PlacedNames): string | null {
  const { words } = turn;
  let last = at - 1;
  let comma = words[at]?.joint === 'comma';
  if (words[last]?.key === 'the' || words[last]?.key === 'or') {
    comma = comma || words[last]?.joint === 'comma' || words[last]?.key === 'or';
    last -= 1;
  }
  if (!comma) return null;
  const name = placed.at(turn, last);
  return name?.layer === 'name' && name.last === last && last - name.first > 1 ? name.entity : null;
}

function isInApposition(heard: string, known: string): boolean {
  if (heard === known || Math.abs(heard.length - known.length) > 1) return false;
  return letterSoundDistance(heard, known) <= known.length * 0.5;
}

function isNear(heard: string, known: string, distance: number, count: number): boolean {
  if (heard === known || known.length < 3) return false;
  // Rhyming letters only: a TPA may be a DPA, an OPA is none.
  if (heard.length === known.length) return distance <= (known.length > 3 ? 0.9 : 0.5);
  // A letter lost or added tells little of three: only what the session names again and again.
  return known.length > 3 && distance <= 1 && (heard.length > 3 || count >= 5);
}
