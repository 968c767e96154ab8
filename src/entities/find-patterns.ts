import { slugOf } from '../text/slug.ts';
import { brandNameAt } from './brand-names.ts';
import { calledNameAt, callsByName } from './called-names.ts';
import { camelNameAt } from './camel-names.ts';
import type { Candidate } from './candidate.ts';
import { capitalNameAt, opensCapitalName } from './capital-names.ts';
import { echoedNameAt, mayEcho } from './echoed-names.ts';
import type { Finding } from './found-entity.ts';
import type { Entity } from './mention.ts';
import { nameEntry } from './name-entry.ts';
import { NameIndex } from './name-index.ts';
import { numberedNameAt } from './numbered-names.ts';
import { partNameAt } from './part-names.ts';
import type { FoundName, KnownHere } from './pattern.ts';
import { PlacedNames } from './placed-names.ts';
import { romanceNameAt } from './romance-names.ts';
import { isCapital, type SessionWords, type TurnWords } from './session-words.ts';
import { findShorterNames } from './shorter-names.ts';
import { opensSmallName, smallNameAt } from './small-names.ts';
import { stateBodyAt } from './state-bodies.ts';
import { opensTitle, titledNameAt } from './titled-names.ts';
import { acronymUses, unlistedAcronymAt } from './unlisted-acronyms.ts';

/**
 * Find names that nobody listed, by their head nouns, and then every later place where the session uses them.
 * @param judged names that learned weights tell
 */
export function findPatterns(session: SessionWords, known: KnownHere, judged: Finding): Finding {
  const candidates: Candidate[] = [];
  const entities = new Map<string, Entity>();
  /** By the ids that their other names would give. */
  const others = new Map<string, Entity>();
  const add = (turn: TurnWords, found: FoundName | null): void => {
    if (!found) return;
    const { first, last, confidence } = found;
    // "the Salt Board", behind "the Ghana Salt Board": the same again.
    const entity = others.get(found.entity.id) ?? found.entity;
    for (const alias of entity.aliases) if (entity.source === 'transcript') others.set(slugOf(alias), entity);
    if (!known.entity(entity.id)) entities.set(entity.id, entities.get(entity.id) ?? entity);
    candidates.push({ words: turn, first, last, entity: entity.id, confidence, method: 'pattern', layer: 'name' });
  };
  const uses = acronymUses(session);
  // Numbered names, acronyms and brands open with capitals too.
  const mayOpen = session.vocabulary.told(
    (form) => opensCapitalName(form) || callsByName(form) || opensSmallName(form) || mayEcho(form) || opensTitle(form),
  );
  for (const turn of session.turns)
    for (let at = 0; at < turn.size; at += 1) {
      add(turn, partNameAt(session, turn, at, known));
      if (!mayOpen[turn.forms[at] as number]) continue;
      add(turn, calledNameAt(session, turn, at, known));
      add(turn, echoedNameAt(session, turn, at, known));
      add(turn, smallNameAt(session, turn, at, known));
      add(turn, numberedNameAt(session, turn, at, known));
      add(turn, stateBodyAt(session, turn, at, known));
      add(turn, titledNameAt(session, turn, at, known));
      add(turn, unlistedAcronymAt(session, turn, at, known, uses));
      const capital = romanceNameAt(session, turn, at, known) ?? capitalNameAt(session, turn, at, known);
      const brand = capital ? null : (brandNameAt(session, turn, at, known) ?? camelNameAt(session, turn, at, known));
      add(turn, capital ?? brand);
      at = capital?.last ?? brand?.last ?? at;
    }
  // Where a rule found a name, its ends are surer than those that are judged.
  const placed = new PlacedNames(candidates);
  for (const name of judged.candidates)
    if (!placed.at(name.words, name.first) && !placed.at(name.words, name.last)) candidates.push(name);
  for (const entity of judged.entities) entities.set(entity.id, entities.get(entity.id) ?? entity);
  return {
    candidates: [
      ...candidates,
      ...namedAgain(session, [...entities.values()]),
      ...findShorterNames(session, [...entities.values()], known),
    ],
    entities: [...entities.values()],
  };
}

/** Later uses of a name that was found, in any capitals. */
function namedAgain(session: SessionWords, entities: readonly Entity[]): Candidate[] {
  const entries = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].flatMap((text) => {
      const entry = nameEntry(entity.id, 'entity', { text, ambiguous: false, caseSensitive: false });
      return entry && (entry.content.length > 1 || entry.isAcronym) ? [entry] : [];
    }),
  );
  if (entries.length === 0) return [];
  const index = new NameIndex(entries);
  return session.turns.flatMap((turn) =>
    index.all(turn).flatMap(({ entry, first, last }): Candidate[] => {
      // "Source Code" in a title makes no name of every "source code".
      const isCommon = entry.content.length < 3 && entry.words.some(isCapital);
      if (entry.isAcronym && turn.words[first]?.letters !== entry.words[0]?.letters) return [];
      if (isCommon && !turn.words.slice(first, last + 1).some(isCapital)) return [];
      return [{ words: turn, first, last, entity: entry.target, confidence: 0.6, method: 'pattern', layer: 'name' }];
    }),
  );
}
