import type { MentionMethod } from './mention.ts';
import type { TurnWords } from './session-words.ts';

/** A possible mention: the words `first` to `last` of a turn. */
export interface Candidate {
  readonly words: TurnWords;
  readonly first: number;
  readonly last: number;
  readonly entity: string;
  readonly confidence: number;
  readonly method: MentionMethod;
  /** Topics give way to names, whatever their length. */
  readonly layer: 'name' | 'topic';
}

/**
 * Choose among candidates that share words: names before topics, then the longest, then the surest. A name inside a
 * longer one ("Council of Europe" in a committee of its) is not counted again: its part-of link leads there.
 * @returns without overlaps, in the order of the source
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map<TurnWords, Uint8Array>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byPrecedence)) {
    const { words, first, last } = candidate;
    let marks = taken.get(words);
    if (marks === undefined) {
      marks = new Uint8Array(words.size);
      taken.set(words, marks);
    }
    if (isTaken(marks, first, last)) continue;
    marks.fill(1, first, last + 1);
    kept.push(candidate);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

function isTaken(marks: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (marks[at] === 1) return true;
  return false;
}

function byPrecedence(a: Candidate, b: Candidate): number {
  if (a.layer !== b.layer) return a.layer === 'name' ? -1 : 1;
  return (
    b.last - b.first - (a.last - a.first) ||
    b.confidence - a.confidence ||
    startOf(a) - startOf(b) ||
    (a.entity < b.entity ? -1 : 1)
  );
}

function startOf({ words, first }: Candidate): number {
  return words.startOf(first);
}
