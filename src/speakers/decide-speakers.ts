import { chanceOf } from '../text/weights.ts';
import { chancesOf, weightsOf } from './assign-speakers.ts';
import type { AttributedTurn, SpeakerCandidate } from './attribution.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import { type SpeakerModelFile, TURN_SIGNS } from './speaker-model.ts';
import type { TurnChain } from './turn-states.ts';

// No clue of a caption file is certain: a person's decision alone is.
const MOST = 0.99;
/** Without a chance of that much the speaker stays unknown; between it and an even one, somebody is named whom nobody else comes near. */
const LEAST = 0.4;
// "One moment, please." may be anybody's.
const LEAST_OF_A_WORD = 0.52;
const EVEN = 0.5;
const CLEARLY = 0.9;
// Rivals whom a clue names are shown from one chance on, those whom only the turns around suggest from another.
const LEAST_SHOWN = 0.01;
const LEAST_SUGGESTED = 0.15;
const SHORT = TURN_SIGNS.indexOf('other-short');
const SUGGESTED = TURN_SIGNS.indexOf('no-clue');

/**
 * Decide who speaks each turn, and how sure that is: the likeliest, given what all turns tell together.
 * @returns the turns, and for each the chance that somebody speaks whom no clue names
 */
export function decideSpeakers(
  chain: TurnChain,
  labelled: readonly LabelledTurn[],
  { signs, steps, calibration }: SpeakerModelFile,
): { readonly turns: AttributedTurn[]; readonly others: readonly number[] } {
  const { states } = chancesOf(chain, weightsOf({ signs, steps }));
  const calibrated = (chance: number): number => {
    const odds = Math.log(Math.max(chance, 1e-9) / Math.max(1 - chance, 1e-9));
    return chanceOf(calibration.slope * odds);
  };
  const turns = chain.states.map((own, index): AttributedTurn => {
    const turn = index + 1;
    const printed = labelled[index]?.person ?? null;
    const candidates = own
      .flatMap(({ speaker, signs: own, basis, evidence }, at): SpeakerCandidate[] => {
        const least = own[SUGGESTED] === 1 ? LEAST_SUGGESTED : LEAST_SHOWN;
        const confidence = Math.round(Math.min(MOST, calibrated(states[index]?.[at] ?? 0)) * 100) / 100;
        if (speaker === null || basis === null || evidence === null || confidence < least) return [];
        const corrected = printed !== null && printed !== speaker;
        return [{ speaker, basis: corrected && confidence >= LEAST ? 'label-corrected' : basis, confidence, evidence }];
      })
      .sort((a, b) => b.confidence - a.confidence);
    const [best] = candidates;
    // Less than even, it has to be likelier than anybody else, known or not.
    const rival = Math.max(calibrated(states[index]?.at(-1) ?? 0), (candidates[1]?.confidence ?? 0) / CLEARLY);
    const isWord = own.at(-1)?.signs[SHORT] === 1 && chain.bare[index] === true;
    const least = isWord ? LEAST_OF_A_WORD : LEAST;
    if (best === undefined || best.confidence < least || (best.confidence < EVEN && rival > best.confidence))
      return { turn, speaker: null, basis: null, confidence: 0, evidence: null, candidates };
    return { turn, ...best, candidates };
  });
  return { turns, others: states.map((chances) => chances.at(-1) ?? 0) };
}
