import type { Quote } from '../text/span.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import type { ListedPerson } from './listed-people.ts';
import { moderatingAct } from './moderating-act.ts';
import type { NameClue } from './name-clue.ts';
import type { Roster } from './roster.ts';
import type { Speech } from './speech.ts';
import { namesakesOf, type Presence, whoIsMeant } from './who-is-meant.ts';

/** What the rules that weigh clues look at, by turn number. */
export interface Session {
  readonly transcript: Transcript;
  readonly roster: Roster;
  /** Person id; null where it is not clear who leads. */
  readonly moderator: string | null;
  readonly listed: readonly ListedPerson[];
  speech(turn: number): Speech | undefined;
  label(turn: number): LabelledTurn | undefined;
  clues(turn: number): readonly NameClue[];
  /** Whom a clue names, given the turn it points at; null where that is not clear. */
  personOf(clue: NameClue, target: number): string | null;
  /** Who else of that name may be meant. */
  namesakesOf(clue: NameClue, target: number): readonly string[];
  /** The words by which the turn's speaker leads the session; null without. */
  act(turn: number): Quote | null;
  /** Does the turn hand over to somebody, by name or by a moderator's words? */
  leads(turn: number): boolean;
}

/** Put together what is known before the clues are weighed. */
export function sessionOf(
  transcript: Transcript,
  speech: readonly Speech[],
  labelled: readonly LabelledTurn[],
  clues: readonly NameClue[],
  roster: Roster,
  moderator: string | null,
  listed: readonly ListedPerson[],
  presence: Presence,
): Session {
  const acts = speech.map((turn) => moderatingAct(transcript.source.text, turn));
  const session = {
    transcript,
    roster,
    moderator,
    listed,
    personOf: (clue: NameClue, target: number) => whoIsMeant(clue, target, roster, labelled, presence),
    namesakesOf: (clue: NameClue, target: number) => namesakesOf(clue, target, roster, labelled, presence),
    speech: (turn: number) => speech[turn - 1],
    label: (turn: number) => labelled[turn - 1],
    act: (turn: number) => acts[turn - 1] ?? null,
  };
  return withClues(session, clues);
}

/** The same session with other clues. */
export function withClues(session: Omit<Session, 'clues' | 'leads'>, clues: readonly NameClue[]): Session {
  const byTurn = Map.groupBy(clues, (clue) => clue.turn);
  const cluesOf = (turn: number): readonly NameClue[] => byTurn.get(turn) ?? [];
  return {
    ...session,
    clues: cluesOf,
    leads: (turn) => session.act(turn) !== null || cluesOf(turn).some((clue) => clue.kind === 'hands-over'),
  };
}
