import type { Candidate } from './candidate.ts';
import { headIn, runOfCapitals } from './capital-names.ts';
import { FUNCTION_WORDS } from './fold-words.ts';
import { foundEntity } from './found-entity.ts';
import { isStrongHead, subBodyAt } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { nameEntry } from './name-entry.ts';
import { type FoundName, isPlural, type KnownHere, numberBehind } from './pattern.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

/** "Example Coalition Working Group 2", "Example Society routing special interest group": a part named after its whole. */
export function partNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const whole = known.nameAt(turn, at);
  if (!whole || whole.first !== at || whole.method === 'person') return null;
  const entity = known.entity(whole.entity);
  if (!entity || entity.kinds.includes('PLACE') || entity.kinds.includes('TOPIC')) return null;
  return subBodyOf(session, turn, whole, entity, known) ?? capitalPartOf(session, turn, whole, entity, known);
}

/** A working group, task force or the like, with up to three words between. */
function subBodyOf(
  session: SessionWords,
  turn: TurnWords,
  whole: Candidate,
  entity: Entity,
  known: KnownHere,
): FoundName | null {
  const { words } = turn;
  const { first } = whole;
  for (let from = whole.last + 1; from <= whole.last + 4 && isRun(words, first, from); from += 1) {
    const length = subBodyAt([words[from]?.key, words[from + 1]?.key, words[from + 2]?.key]);
    if (length > 0 && isRun(words, first, from + length - 1)) {
      if (isPlural(words[from + length - 1])) return null;
      const last = numberBehind(words, from + length - 1);
      const keys = words.slice(whole.last + 1, last + 1).map((word) => word.key);
      const [listed, ...others] = known.partsOf(entity.id).filter((part) => namesAll(part, keys));
      if (listed && others.length === 0) return { first, last, entity: listed, confidence: 0.85 };
      // Under the whole's own name, so that "FOC Working Group 2" and its long form are one.
      const name = entity.name + session.source.slice(words[whole.last]?.end, words[last]?.end);
      return { first, last, entity: foundEntity(name, { kinds: ['INITIATIVE'], partOf: entity.id }), confidence: 0.85 };
    }
    if (FUNCTION_WORDS.has(words[from]?.key ?? '')) return null;
  }
  return null;
}

/** "Example Society Foundation", "Example Council Convention on Water": capitals with a head noun right behind a name. */
function capitalPartOf(
  session: SessionWords,
  turn: TurnWords,
  whole: Candidate,
  entity: Entity,
  known: KnownHere,
): FoundName | null {
  const { words } = turn;
  const from = whole.last + 1;
  if (session.capitals === 'none' || !isRun(words, whole.last, from) || !isCapital(words[from])) return null;
  // "Example Society Ruritania Chapter": the country within belongs to the name.
  const inner = known.nameAt(turn, from);
  if (inner !== undefined && !known.entity(inner.entity)?.kinds.includes('PLACE')) return null;
  const found = headIn(words, from, runOfCapitals(turn, from, known));
  if (!found || isPlural(words[found.at]) || !isStrongHead(words[found.at]?.key ?? '')) return null;
  // "the EU Convention" is some convention of theirs; "the EU Foundation" is a name.
  if (found.last === from && found.head.kind === 'PROCESS') return null;
  const { first } = whole;
  const name = session.source.slice(words[first]?.start, words[found.last]?.end);
  const { kind, processKind } = found.head;
  return {
    first,
    last: found.last,
    entity: foundEntity(name, { kinds: [kind], processKind, partOf: entity.id }),
    confidence: 0.75,
  };
}

function namesAll(entity: Entity, keys: readonly string[]): boolean {
  return [entity.name, ...entity.aliases].some((name) => {
    const entry = nameEntry(entity.id, 'entity', { text: name, ambiguous: false, caseSensitive: false });
    return entry !== null && keys.every((key) => entry.content.includes(key));
  });
}
