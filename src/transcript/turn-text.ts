import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Transcript, Turn } from './transcript.ts';

// More words than most sessions have: of a longer one every reader makes its own, and nobody holds them all.
const FEW_WORDS = 1 << 16;

/** What can be made of a turn, made once for all who read it; of a long session and of an empty turn anew for each of them. */
export function oncePerTurn<T>(make: (transcript: Transcript, turn: Turn) => T): typeof make {
  const made = new WeakMap<Transcript, Map<Turn, T>>();
  return (transcript, turn) => {
    if (transcript.session.wordCount > FEW_WORDS || turn.wordCount === 0) return make(transcript, turn);
    let known = made.get(transcript);
    if (known === undefined) {
      known = new Map();
      made.set(transcript, known);
    }
    const own = known.get(turn) ?? make(transcript, turn);
    known.set(turn, own);
    return own;
  };
}

/** The words of a turn, notes among them. */
export const tokensOfTurn = oncePerTurn(({ source }, { textStart, textEnd }) =>
  tokensOf(source.text, textStart, textEnd),
);

/** The sentences of a turn, notes among them. */
export const sentencesOfTurn = oncePerTurn(({ source }, { textStart, textEnd }) =>
  sentencesOf(source.text, textStart, textEnd),
);
