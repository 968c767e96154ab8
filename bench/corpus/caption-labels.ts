import type { Dice } from './dice.ts';
import { fullNameOf } from './slots.ts';
import type { Participant, SpokenTurn } from './spoken.ts';

/** A turn as it stands in the file. */
export interface LabelledTurn extends SpokenTurn {
  /** Printed before the turn; null for a bare `>>`. */
  readonly label: string | null;
  /** Whom a careful reader takes for the speaker; null where label and words do not tell. */
  readonly known: Participant | null;
}

/** How good the labels of a session are, as shares of its turns. */
export interface LabelQuality {
  readonly bare: number;
  /** Of the turns that are recognised without a label: that of the turn before stands there. */
  readonly wrong: number;
  /** What the moderator is called throughout; null for the name. */
  readonly moderator: string | null;
}

// The seed session has 38 labels before 62 turns, one of them wrong; planning calls have none or all.
export function labelQuality(dice: Dice): LabelQuality {
  const moderator = dice.chance(0.15) ? 'MODERATOR' : null;
  const quality = dice.next();
  if (quality < 0.45) return { bare: 0.04, wrong: 0, moderator };
  if (quality < 0.85) return { bare: 0.25, wrong: 0.01, moderator };
  return { bare: 0.5, wrong: 0.02, moderator };
}

/** @param canBeBare false for formats in which nothing marks a turn without a label */
export function labelTurns(
  turns: readonly SpokenTurn[],
  quality: LabelQuality,
  canBeBare: boolean,
  dice: Dice,
): LabelledTurn[] {
  let before: string | null = null;
  return turns.map((turn) => {
    const { speaker, told } = turn;
    const label =
      speaker.role === 'moderator' && quality.moderator !== null
        ? quality.moderator
        : fullNameOf(speaker).toUpperCase();
    const own = (): LabelledTurn => ({ ...turn, label, known: speaker });
    const labelled: LabelledTurn =
      canBeBare && dice.chance(quality.bare)
        ? { ...turn, label: null, known: told === null ? null : speaker }
        : told !== null && before !== null && before !== label && dice.chance(quality.wrong)
          ? { ...turn, label: before, known: speaker }
          : own();
    before = labelled.label;
    return labelled;
  });
}
