import { onceFor } from '../text/once-for.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { RoomForWords } from './room-for-words.ts';
import type { Transcript, Turn } from './transcript.ts';

/** What can be made of a turn, made once for all who read it, while there is {@link RoomForWords}. */
export function oncePerTurn<T>(make: (transcript: Transcript, turn: Turn) => T): typeof make {
  const heldOf = onceFor((_: Transcript) => ({ turns: new Map<Turn, T>(), room: new RoomForWords() }));
  return (transcript, turn) => {
    const { turns, room } = heldOf(transcript);
    const known = turns.get(turn);
    if (known !== undefined) return known;
    const own = make(transcript, turn);
    if (turn.wordCount > 0 && room.take(turn.wordCount)) turns.set(turn, own);
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
