import type { Transcript } from '../transcript/transcript.ts';
import type { SpeakerCandidate } from './attribution.ts';
import { isRestarted } from './break-off.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import { moderatingAct } from './moderating-act.ts';
import { BASIS_OF_CLUE, type NameClue } from './name-clue.ts';
import type { Roster } from './roster.ts';

// How often a printed label is right. A captioner who keeps a label over a hand-over, restarts a turn under another label,
// or prints a name once for somebody who leads the session, mostly slipped.
const LABEL = 0.95;
const LABEL_KEPT_OVER_HAND_OVER = 0.35;
const LABEL_BEFORE_RESTART = 0.2;
const LABEL_ONCE_MODERATING = 0.6;
const RESTART = 0.85;
const MODERATING = 0.65;

/** Every clue of who speaks, turn by turn. */
export function gatherCandidates(
  transcript: Transcript,
  labelled: readonly LabelledTurn[],
  clues: readonly NameClue[],
  roster: Roster,
  moderator: string | null,
): SpeakerCandidate[][] {
  const { turns, source } = transcript;
  const candidates: SpeakerCandidate[][] = turns.map(() => []);
  const handedTo = new Map<number, string>();

  for (const clue of clues) {
    const person = roster.find(clue.name)?.id;
    if (person === undefined || clue.kind === 'refers') continue;
    const giver = labelled[clue.turn - 1]?.person ?? null;
    const target = clue.kind === 'hands-over' ? clue.turn + 1 : clue.kind === 'thanks' ? clue.turn - 1 : clue.turn;
    // Nobody hands over to himself or thanks himself.
    if (target !== clue.turn && giver === person) continue;
    if (clue.kind === 'hands-over') handedTo.set(target, person);
    candidates[target - 1]?.push({
      speaker: person,
      basis: BASIS_OF_CLUE[clue.kind],
      confidence: clue.strength,
      evidence: { quote: clue.quote, start: clue.start, end: clue.end },
    });
  }

  for (const [index, turn] of turns.entries()) {
    const label = labelled[index];
    const before = labelled[index - 1];
    const next = turns[index + 1];
    const act = moderatingAct(source.text, turn);
    const handedOver = handedTo.get(turn.number);
    if (label?.person != null && label.evidence !== null) {
      const restarted = next !== undefined && isRestarted(turn, next);
      const kept = handedOver !== undefined && handedOver !== label.person && before?.person === label.person;
      const leadsOnce = label.count === 1 && label.person !== moderator && leads(turn.number, clues);
      const confidence = restarted
        ? LABEL_BEFORE_RESTART
        : kept
          ? LABEL_KEPT_OVER_HAND_OVER
          : leadsOnce
            ? LABEL_ONCE_MODERATING
            : LABEL;
      candidates[index]?.push({ speaker: label.person, basis: 'label', confidence, evidence: label.evidence });
      const restart = restarted ? labelled[index + 1] : undefined;
      if (restart?.person != null && restart.evidence !== null) {
        candidates[index]?.push({
          speaker: restart.person,
          basis: 'continuation',
          confidence: RESTART,
          evidence: restart.evidence,
        });
      }
    } else if (
      turn.label === null &&
      moderator !== null &&
      before?.person === moderator &&
      act !== null &&
      handedOver === undefined
    ) {
      candidates[index]?.push({ speaker: moderator, basis: 'moderating', confidence: MODERATING, evidence: act });
    }
  }
  return candidates;
}

function leads(turn: number, clues: readonly NameClue[]): boolean {
  return clues.some((clue) => clue.turn === turn && clue.kind === 'hands-over');
}
