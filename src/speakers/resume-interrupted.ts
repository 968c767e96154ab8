import type { Transcript, Turn } from '../transcript/transcript.ts';
import type { AttributedTurn } from './attribution.ts';
import { breaksOff, takesUp } from './break-off.ts';

// An interjection is short; after a longer turn anybody may go on.
const INTERJECTION_WORDS = 15;
const RESUMED = 0.7;
const LEAST = 0.5;
const CONTINUED = 0.9;
const GRANTING_WORDS = 6;
const ASKS =
  /\b(?:may|can|could|might) i (?:just |also |quickly )?(?:come in|add|respond|react|answer|say|reply|jump in|speak|take)|\bif i may\b|\bjust (?:a|one|thirty|ten|two) (?:second|minute|moment|point)/i;
// Asking is the last that is said.
const ASKING_REACH = 150;
const THANKS = /\bthank/i;

/**
 * Give a bare turn to whoever was interrupted just before it, and a broken-off bare turn to whoever resumes it. A moderator's
 * word between two turns mostly ends the first, so it counts as an interruption only when the turn before broke off.
 */
export function resumeInterrupted(
  transcript: Transcript,
  attributed: readonly AttributedTurn[],
  moderator: string | null,
): AttributedTurn[] {
  const result = [...attributed];
  for (let index = 2; index < transcript.turns.length; index += 1) {
    const [first, between, last] = [index - 2, index - 1, index].map((at) => transcript.turns[at]);
    const [before, middle, after] = [index - 2, index - 1, index].map((at) => result[at]);
    if (!first || !between || !last || !before || !middle || !after) continue;
    // "Ana, how many?", "Eight.", "Good morning, I begin": two turns of whoever was asked.
    if (isAnswered(first, between, last, middle, after, moderator)) {
      result[index] = resumed(after, middle);
      continue;
    }
    if (between.wordCount > INTERJECTION_WORDS || THANKS.test(between.text)) continue;
    if (middle.speaker !== null && [before.speaker, after.speaker].includes(middle.speaker)) continue;
    const brokeOff = breaksOff(first);
    const isBare = last.label === null && after.speaker === null && before.speaker !== null;
    // "... that secrecy --", "Louder, please", "-- that secrecy costs us": whoever breaks in.
    if (isBare && brokeOff && takesUp(last)) {
      result[index] = resumed(after, before);
      continue;
    }
    // "May I come in?", "Go on.", "It was like this": whoever asked.
    if (isBare && between.wordCount <= GRANTING_WORDS && ASKS.test(first.text.slice(-ASKING_REACH))) {
      result[index] = resumed(after, before);
      continue;
    }
    // A stranger's short question to somebody of the floor is answered by whom it is put to.
    if (
      isBare &&
      first.label === null &&
      between.label === null &&
      middle.speaker === null &&
      between.text.endsWith('?')
    ) {
      result[index] = resumed(after, before);
      continue;
    }
    if (middle.speaker === null || (middle.speaker === moderator && !brokeOff)) continue;
    if (isBare && first.label === null) result[index] = resumed(after, before);
    else if (first.label === null && before.speaker === null && after.speaker !== null && brokeOff) {
      result[index - 2] = resumed(before, after);
    }
  }
  return result;
}

const ANSWER_WORDS = 8;
const LEAST_OF_A_SPEECH = 20;

function isAnswered(
  first: Turn,
  between: Turn,
  last: Turn,
  middle: AttributedTurn,
  after: AttributedTurn,
  moderator: string | null,
): boolean {
  const asked = first.text.endsWith('?') && between.label !== null && between.wordCount <= ANSWER_WORDS;
  const goesOn = last.label === null && last.wordCount >= LEAST_OF_A_SPEECH && !last.text.endsWith('?');
  return asked && goesOn && after.speaker === null && middle.speaker !== null && middle.speaker !== moderator;
}

/** Give the rest of a sentence to whoever began it. */
export function continueTails(attributed: readonly AttributedTurn[], tails: ReadonlySet<number>): AttributedTurn[] {
  const result = [...attributed];
  for (const number of tails) {
    const [before, tail] = [result[number - 2], result[number - 1]];
    if (before !== undefined && tail !== undefined) result[number - 1] = resumed(tail, before, CONTINUED);
  }
  return result;
}

function resumed(turn: AttributedTurn, from: AttributedTurn, chance = RESUMED): AttributedTurn {
  if (from.speaker === null || from.evidence === null) return turn;
  const confidence = Math.round(chance * from.confidence * 100) / 100;
  if (confidence < LEAST) return turn;
  const candidate = { speaker: from.speaker, basis: 'continuation', confidence, evidence: from.evidence } as const;
  return { turn: turn.turn, ...candidate, candidates: [candidate, ...turn.candidates] };
}
