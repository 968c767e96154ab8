import { type Quote, quoteOf } from '../text/span.ts';
import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { nameForm } from './person-name.ts';
import type { Roster } from './roster.ts';

/** Whom the captioner printed a turn under. */
export interface LabelledTurn {
  /** Person id; null for a bare turn, a role, or a name that fits several people. */
  readonly person: string | null;
  readonly evidence: Quote | null;
  /** How many turns carry this person's label. */
  readonly count: number;
}

/** Resolve the printed labels, one for each turn in order. */
export function labelledTurns(transcript: Transcript, roster: Roster): LabelledTurn[] {
  const people = transcript.turns.map(({ label }) =>
    label !== null && labelKind(label) === 'name' ? (roster.find(nameForm(label))?.id ?? null) : null,
  );
  return transcript.turns.map((turn, index) => {
    const person = people[index] ?? null;
    if (person === null || turn.label === null) return { person: null, evidence: null, count: 0 };
    const at = transcript.source.text.lastIndexOf(turn.label, turn.textStart);
    return {
      person,
      evidence: quoteOf(transcript.source.text, at, at + turn.label.length),
      count: people.filter((other) => other === person).length,
    };
  });
}
