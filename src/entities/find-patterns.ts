import { brandNameAt } from './brand-names.ts';
import { calledNameAt } from './called-names.ts';
import type { Candidate } from './candidate.ts';
import { capitalNameAt, opensCapitalName } from './capital-names.ts';
import type { Finding } from './found-entity.ts';
import { findLettersOfNames } from './letters-of-names.ts';
import type { Entity } from './mention.ts';
import { nameEntry } from './name-entry.ts';
import { NameIndex } from './name-index.ts';
import { numberedNameAt } from './numbered-names.ts';
import { partNameAt } from './part-names.ts';
import type { FoundName, KnownHere } from './pattern.ts';
import { PlacedNames } from './placed-names.ts';
import { isCapital, type SessionWords, type TurnWords } from './session-words.ts';
import { findShorterNames } from './shorter-names.ts';
import { stateBodyAt } from './state-bodies.ts';
import { wholeNameAt } from './whole-names.ts';

/**
 * Find names that nobody listed, by rules and as learned weights tell them, and then every later place where the session uses them.
 * @param judged names that learned weights tell
 */
export function findPatterns(session: SessionWords, known: KnownHere, judged: Finding): Finding {
  const candidates: Candidate[] = [];
  const entities = new Map<string, Entity>();
  const add = (turn: TurnWords, found: FoundName | null): void => {
    if (!found) return;
    const { first, last, entity, confidence } = found;
    if (!known.entity(entity.id)) entities.set(entity.id, entities.get(entity.id) ?? entity);
    candidates.push({ words: turn, first, last, entity: entity.id, confidence, method: 'pattern', layer: 'name' });
  };
  /** Names of one word that the session gives to something: they are names wherever they stand again. */
  const given = new Set<string>();
  const called = (turn: TurnWords, found: FoundName | null): FoundName | null => {
    if (found !== null && found.first === found.last && isCapital(turn.words[found.first])) given.add(found.entity.id);
    return found;
  };
  // Numbered names, bodies of a state and brands open with capitals too.
  const mayOpen = session.vocabulary.told(opensCapitalName);
  for (const turn of session.turns)
    for (let at = 0; at < turn.size; at += 1) {
      const part = partNameAt(session, turn, at, known);
      add(turn, part);
      if (!mayOpen[turn.forms[at] as number]) continue;
      if (part === null) add(turn, wholeNameAt(session, turn, at, known));
      add(turn, numberedNameAt(session, turn, at, known));
      add(turn, stateBodyAt(session, turn, at, known));
      const found =
        capitalNameAt(session, turn, at, known) ??
        brandNameAt(session, turn, at, known) ??
        called(turn, calledNameAt(session, turn, at, known));
      add(turn, found);
      at = found?.last ?? at;
    }
  // Where a rule found a name, its ends are surer than those that are judged.
  const placed = new PlacedNames(candidates);
  for (const name of judged.candidates)
    if (!placed.at(name.words, name.first) && !placed.at(name.words, name.last)) candidates.push(name);
  for (const entity of judged.entities) entities.set(entity.id, entities.get(entity.id) ?? entity);
  return {
    candidates: [
      ...candidates,
      ...namedAgain(session, [...entities.values()], given),
      ...findShorterNames(session, [...entities.values()], candidates, known),
      ...findLettersOfNames(session, [...entities.values()], known),
    ],
    entities: [...entities.values()],
  };
}

/** Later uses of a name that was found, in any capitals. */
function namedAgain(session: SessionWords, entities: readonly Entity[], given: ReadonlySet<string>): Candidate[] {
  const entries = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].flatMap((text) => {
      const entry = nameEntry(entity.id, 'entity', { text, ambiguous: false, caseSensitive: false });
      return entry && (entry.content.length > 1 || entry.isAcronym || given.has(entity.id)) ? [entry] : [];
    }),
  );
  if (entries.length === 0) return [];
  const index = new NameIndex(entries);
  const openings = index.openings(session.vocabulary);
  return session.turns.flatMap((turn) =>
    index.in(turn, openings).flatMap(({ entry, first, last }): Candidate[] => {
      // "Source Code" in a title makes no name of every "source code".
      const isCommon = entry.content.length < 3 && entry.words.some(isCapital);
      if (entry.isAcronym && turn.words[first]?.letters !== entry.words[0]?.letters) return [];
      if (isCommon && !turn.words.slice(first, last + 1).some(isCapital)) return [];
      return [{ words: turn, first, last, entity: entry.target, confidence: 0.6, method: 'pattern', layer: 'name' }];
    }),
  );
}
