import type { AttributedTurn, SpeakerCandidate } from './attribution.ts';

// No clue of a caption file is certain: a person's decision alone is.
const MOST = 0.99;
/** Below an even chance the speaker stays unknown. */
export const LEAST = 0.5;

/**
 * Put the candidates of one turn together. Clues for one person add up (the chance that all of them mislead is the product
 * of theirs); people compete by their odds, with "somebody else" at even odds.
 * @param candidates clue by clue, any order
 * @param printed the person whom the label names, so that a correction is told from an addition
 */
export function weighCandidates(
  turn: number,
  candidates: readonly SpeakerCandidate[],
  printed: string | null,
): AttributedTurn {
  const byPerson = new Map<string, SpeakerCandidate[]>();
  for (const candidate of candidates) {
    byPerson.set(candidate.speaker, [...(byPerson.get(candidate.speaker) ?? []), candidate]);
  }
  const odds = [...byPerson].map(([speaker, clues]) => {
    const misled = clues.reduce((product, clue) => product * (1 - clue.confidence), 1);
    const strongest = clues.reduce((best, clue) => (clue.confidence > best.confidence ? clue : best));
    return { speaker, strongest, odds: (1 - misled) / Math.max(misled, 1e-6) };
  });
  const total = odds.reduce((sum, person) => sum + person.odds, 1);
  const weighed = odds
    .map(({ speaker, strongest, odds: own }) => ({
      ...strongest,
      speaker,
      confidence: round(Math.min(own / total, MOST)),
    }))
    .sort((a, b) => b.confidence - a.confidence);
  const best = weighed[0];
  if (best === undefined || best.confidence < LEAST) {
    return { turn, speaker: null, basis: null, confidence: 0, evidence: null, candidates: weighed };
  }
  const label = candidates.find((candidate) => candidate.basis === 'label' && candidate.speaker === best.speaker);
  const corrected = printed !== null && printed !== best.speaker;
  return {
    turn,
    speaker: best.speaker,
    basis: corrected ? 'label-corrected' : label === undefined ? best.basis : 'label',
    confidence: best.confidence,
    evidence: label !== undefined && !corrected ? label.evidence : best.evidence,
    candidates: weighed,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
