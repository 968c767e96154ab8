import type { Candidate } from './candidate.ts';
import { headNoun, subBodyAt } from './head-nouns.ts';
import type { Entity } from './mention.ts';
import { nameEntry } from './name-entry.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';

const POINTERS = new Set(['the', 'this', 'that', 'our', 'your', 'their', 'its']);
/** "the board of ...", "the forum for ...": what follows says which one is meant, and it is another. */
const FURTHER = new Set(['of', 'on', 'for', 'to', 'that', 'which', 'where', 'between', 'called']);
/** Heads of which a session seldom has two in mind; "the commission" or "the project" may be anybody's. */
const POINTING_HEADS = new Set(['convention', 'coalition', 'portal', 'treaty']);

/**
 * Find what was named before and is now called by its head noun alone ("the convention", "our working group"). Only where a
 * single entity of that head has been named in the session.
 * @param names accepted mentions without overlaps, in the order of the source
 */
export function findReferences(
  session: SessionWords,
  names: readonly Candidate[],
  entityOf: (id: string) => Entity | undefined,
  headsOf: (entity: Entity) => ReadonlySet<string>,
): Candidate[] {
  const heads = new Map<string, Set<string>>();
  const firstNamed = new Map<string, number>();
  for (const name of names) {
    const entity = entityOf(name.entity);
    if (!entity || name.layer === 'topic' || entity.kinds.some((kind) => kind === 'PLACE' || kind === 'PERSON'))
      continue;
    const start = name.words.words[name.first]?.start ?? 0;
    firstNamed.set(entity.id, Math.min(firstNamed.get(entity.id) ?? start, start));
    for (const head of headsOf(entity)) heads.set(head, (heads.get(head) ?? new Set()).add(entity.id));
  }
  if (heads.size === 0) return [];
  const candidates: Candidate[] = [];
  for (const turn of session.turns)
    for (let at = 0; at + 1 < turn.words.length; at += 1) {
      const span = referenceAt(turn, at);
      if (!span) continue;
      const [only, ...others] = heads.get(span.head) ?? [];
      if (only === undefined || others.length > 0) continue;
      if ((firstNamed.get(only) ?? 0) > (turn.words[at]?.start ?? 0)) continue;
      const { first, last } = span;
      candidates.push({ words: turn, first, last, entity: only, confidence: 0.65, method: 'reference', layer: 'name' });
    }
  return candidates;
}

/** The heads by which an entity may be called again. */
export function pointingHeadsOf(entity: Entity): Set<string> {
  const heads = new Set<string>();
  for (const text of [entity.name, ...entity.aliases]) {
    const entry = nameEntry(entity.id, 'entity', { text, ambiguous: false, caseSensitive: false });
    if (!entry || entry.content.length < 2) continue;
    for (const [at, key] of entry.content.entries()) {
      if (subBodyAt(entry.content.slice(at)) === 2 && key === 'working') heads.add('working group');
      else if (POINTING_HEADS.has(key)) heads.add(key);
    }
  }
  return heads;
}

/** "the convention", "our Working Group": the words behind the pointer. */
function referenceAt({ words }: TurnWords, at: number): { first: number; last: number; head: string } | null {
  const pointer = words[at];
  const head = words[at + 1];
  if (!pointer || !head) return null;
  const isPointed = POINTERS.has(pointer.key) && head.joint === 'tight';
  if (head.key === 'working' && words[at + 2]?.key === 'group') {
    // In capitals it is used as a name, with or without a pointer.
    if (!isPointed && !(isCapital(head) && isCapital(words[at + 2]))) return null;
    return isRun(words, at + 1, at + 2) && !isPlural(words[at + 2]?.letters) && !goesOn(words[at + 3])
      ? { first: at + 1, last: at + 2, head: 'working group' }
      : null;
  }
  if (!isPointed || !POINTING_HEADS.has(head.key) || !headNoun(head.key) || isPlural(head.letters)) return null;
  return goesOn(words[at + 2]) ? null : { first: at + 1, last: at + 1, head: head.key };
}

function goesOn(word: TurnWords['words'][number] | undefined): boolean {
  if (word === undefined || word.joint === 'break') return false;
  // "this portal, which is ...": something new is introduced.
  return word.joint === 'comma' ? word.key === 'which' || word.key === 'called' : FURTHER.has(word.key);
}

function isPlural(letters: string | undefined): boolean {
  return letters !== undefined && /s$/i.test(letters);
}
