import type { Span } from '../text/span.ts';
import { HIGHEST_CHANCE, type Rating, startOf } from './rate-unit.ts';
import type { SpeechUnit } from './speech-units.ts';

/** One to three sentences that carry one thing learned. */
export interface Passage extends Span {
  readonly units: readonly SpeechUnit[];
  /** The sentence that says it best, one of `units`. */
  readonly core: SpeechUnit;
  readonly rating: Rating;
}

/** What one sentence is worth; null without cues. */
export interface RatedUnit {
  readonly unit: SpeechUnit;
  readonly rating: Rating | null;
}

/** Below it, a passage is no lesson: chosen where one more found begins to cost more wrong ones than it brings right ones. */
export const THRESHOLD = 0.5;
const MOST_UNITS = 3;
// A report quotes passages: more words than this are two thoughts.
const MOST_WORDS = 75;
const SHORT_WORDS = 13;
// Longer than that, a sentence that starts with "because" has a thought of its own.
const CONTINUING_WORDS = 22;

// "Without that, nobody would have come." says why the sentence before holds and nothing by itself.
const CONTINUES = new Set([
  'otherwise',
  'because',
  'that way',
  'which',
  'meaning',
  'need',
  'needs',
  'not',
  'just',
  'to',
]);

/** Gather rated sentences of one turn into passages, in the order of the source, none overlapping. */
export function passagesOf(rated: readonly RatedUnit[]): Passage[] {
  const passages: Passage[] = [];
  const supported = rated.map((one, at) => support(one, [rated[at - 1], rated[at + 1]]));
  for (let at = 0; at < supported.length; at += 1) {
    const { unit, rating } = supported[at] as RatedUnit;
    if (rating === null || rating.chance < THRESHOLD) continue;
    const units = [unit];
    let core = { unit, rating };
    let words = unit.tokens.length;
    while (units.length < MOST_UNITS) {
      const next = supported[at + 1];
      if (next === undefined || next.unit.apart || words + next.unit.tokens.length > MOST_WORDS) break;
      if (!belongs(core, units, next)) break;
      if (core.rating.announces || (next.rating !== null && next.rating.chance > core.rating.chance)) {
        // The announcement names the kind ("lesson"), the sentence beside it holds the content.
        core = {
          unit: next.unit,
          rating: core.rating.announces ? { ...core.rating, announces: false } : (next.rating ?? core.rating),
        };
      }
      units.push(next.unit);
      words += next.unit.tokens.length;
      at += 1;
    }
    if (core.rating.announces) continue;
    passages.push({
      start: unit.start,
      end: (units.at(-1) as SpeechUnit).end,
      units,
      ...{ core: core.unit },
      rating: core.rating,
    });
  }
  return passages;
}

function belongs(core: { unit: SpeechUnit; rating: Rating }, units: readonly SpeechUnit[], next: RatedUnit): boolean {
  if (core.rating.announces) return true;
  if ((next.unit.stop === '?') !== (core.unit.stop === '?')) return false;
  const last = units.at(-1) as SpeechUnit;
  const first = next.unit.tokens[startOf(next.unit.tokens)]?.key ?? '';
  const short = next.unit.tokens.length <= SHORT_WORDS;
  if (next.unit.tokens.length > CONTINUING_WORDS) return false;
  if (CONTINUES.has(next.unit.tokens[0]?.key ?? '') || (short && CONTINUES.has(first))) return true;
  const pair = `${next.unit.tokens[0]?.key} ${next.unit.tokens[1]?.key}`;
  if (CONTINUES.has(pair)) return true;
  // Runs of short sentences of one kind: "Ask the users. Write down what they say."
  const same = next.rating !== null && next.rating.chance >= THRESHOLD && next.rating.kind === core.rating.kind;
  return same && short && last.tokens.length <= SHORT_WORDS;
}

// Whoever gives one piece of advice often gives the next in the sentence beside it.
const SUPPORT = 1.25;
const SUPPORTS_FROM = 0.35;

/** A sentence beside one of its kind is likelier to be what its own weak cue says. */
function support(one: RatedUnit, beside: readonly (RatedUnit | undefined)[]): RatedUnit {
  const { unit, rating } = one;
  if (rating === null || rating.chance < SUPPORTS_FROM) return one;
  const backed = beside.some((other) => other?.rating?.kind === rating.kind && other.rating.chance >= SUPPORTS_FROM);
  return backed ? { unit, rating: { ...rating, chance: Math.min(HIGHEST_CHANCE, rating.chance * SUPPORT) } } : one;
}
