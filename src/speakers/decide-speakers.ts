import { chancesOf, weightsOf } from './assign-speakers.ts';
import type { AttributedTurn, SpeakerCandidate } from './attribution.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import { type SpeakerModelFile, TURN_SIGNS } from './speaker-model.ts';
import type { TurnChain, TurnState } from './turn-states.ts';

// No clue of a caption file is certain: a person's decision alone is.
const MOST = 0.99;
/** Without a chance of that much the speaker stays unknown; between it and an even one, somebody is named whom nobody else comes near. */
const LEAST = 0.4;
// "One moment, please." may be anybody's.
const LEAST_OF_A_WORD = 0.55;
const EVEN = 0.5;
const CLEARLY = 0.8;
// Rivals whom a clue names are shown from one chance on, those whom only the turns around suggest from another.
const LEAST_SHOWN = 0.01;
const LEAST_SUGGESTED = 0.15;
const CLUES = TURN_SIGNS.indexOf('clues');
const SHORT = TURN_SIGNS.indexOf('other-short');
const SUGGESTED = TURN_SIGNS.indexOf('no-clue');

/**
 * Decide who speaks each turn: whom its own clues name, else the likeliest given what all turns tell together; and how sure that is, by all of it.
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
    return 1 / (1 + Math.exp(-(calibration.slope * odds)));
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
    const best = preferred(candidates, told(own));
    // Less than even, it has to be likelier than anybody else, known or not.
    const rival = Math.max(calibrated(states[index]?.at(-1) ?? 0), (candidates[1]?.confidence ?? 0) / CLEARLY);
    const isWord = own.at(-1)?.signs[SHORT] === 1 && chain.bare[index] === true;
    const least = isWord ? LEAST_OF_A_WORD : LEAST;
    if (best === undefined || best.confidence < least || (best.confidence < EVEN && rival > best.confidence))
      return { turn, speaker: null, basis: null, confidence: 0, evidence: null, candidates };
    return { turn, ...best, candidates: [best, ...candidates.filter(({ speaker }) => speaker !== best.speaker)] };
  });
  return { turns, others: states.map((chances) => chances.at(-1) ?? 0) };
}

/** Whom the clues of a turn name by themselves; null where they leave that open. */
function told(states: readonly TurnState[]): string | null {
  const named = states.filter(({ speaker, signs }) => speaker !== null && signs[SUGGESTED] === 0);
  const odds = named.map(({ signs }) => Math.exp(signs[CLUES] as number));
  const best = Math.max(...odds);
  const all = odds.reduce((sum, one) => sum + one, 1);
  return best / all >= EVEN ? (named[odds.indexOf(best)]?.speaker ?? null) : null;
}

/**
 * Whom the turn's own clues name, else the likeliest. What the turns around suggest against them makes it less sure, and no more: such signs
 * were learned from few sessions, and are worth less in others.
 */
function preferred(candidates: readonly SpeakerCandidate[], told: string | null): SpeakerCandidate | undefined {
  const [best] = candidates;
  const own = candidates.find(({ speaker }) => speaker === told);
  return own === undefined || own === best ? best : { ...own, confidence: Math.max(LEAST, own.confidence) };
}
