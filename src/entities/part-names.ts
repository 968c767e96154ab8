import { FUNCTION_WORDS } from './fold-words.ts';
import { foundEntity } from './found-entity.ts';
import { subBodyAt } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { nameEntry } from './name-entry.ts';
import { type FoundName, isPlural, type KnownHere, numberBehind } from './pattern.ts';
import { isRun, type SessionWords, type TurnWords } from './session-words.ts';

/**
 * "Example Coalition Working Group 2", "Example Society routing special interest group": a working group, task force or the like named
 * after its whole, with up to three words between.
 */
export function partNameAt(session: SessionWords, turn: TurnWords, at: number, known: KnownHere): FoundName | null {
  const whole = known.nameAt(turn, at);
  if (!whole || whole.first !== at || whole.method === 'person') return null;
  const entity = known.entity(whole.entity);
  if (!entity || entity.kinds.includes('PLACE') || entity.kinds.includes('TOPIC')) return null;
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

function namesAll(entity: Entity, keys: readonly string[]): boolean {
  return [entity.name, ...entity.aliases].some((name) => {
    const entry = nameEntry(entity.id, 'entity', { text: name, ambiguous: false, caseSensitive: false });
    return entry !== null && keys.every((key) => entry.content.includes(key));
  });
}
