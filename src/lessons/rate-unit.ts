import type { Token } from '../text/tokens.ts';
import type { CounterCue, Cue } from './cue.ts';
import { CueIndex } from './cue-pattern.ts';
import { BARRIER_CUES } from './cues/barrier-cues.ts';
import { COUNTER_CUES } from './cues/counter-cues.ts';
import { EXCHANGE_CUES } from './cues/exchange-cues.ts';
import { LESSON_CUES } from './cues/lesson-cues.ts';
import { PRACTICE_CUES } from './cues/practice-cues.ts';
import { RECOMMENDATION_CUES } from './cues/recommendation-cues.ts';
import { SLIGHT_CUES } from './cues/slight-cues.ts';
import { withoutFillers } from './fillers.ts';
import { LESSON_KINDS, type LessonKind } from './lesson.ts';
import type { SpeechUnit } from './speech-units.ts';
import { FIELD_WORDS, LEADING_FILLERS } from './word-groups.ts';

export const CUES: readonly Cue[] = [
  ...LESSON_CUES,
  ...RECOMMENDATION_CUES,
  ...PRACTICE_CUES,
  ...BARRIER_CUES,
  ...EXCHANGE_CUES,
  ...SLIGHT_CUES,
];

const CUE_INDEX = new CueIndex<Cue>();
for (const cue of CUES) for (const pattern of cue.patterns) CUE_INDEX.add(pattern, cue);
const COUNTER_INDEX = new CueIndex<CounterCue>();
for (const cue of COUNTER_CUES) for (const pattern of cue.patterns) COUNTER_INDEX.add(pattern, cue);

/** What the cues say of one sentence. */
export interface Rating {
  /** Chance in [0, 1] that the sentence carries something learned. */
  readonly chance: number;
  readonly kind: LessonKind;
  /** The strongest cue of that kind. */
  readonly cue: Cue;
  /** True when the sentence only announces what the next one says. */
  readonly announces: boolean;
}

/** What a sentence stands in. */
export interface RatingContext {
  /** True when something of the knowledge base is named in it. */
  readonly namesSomething: boolean;
  /** True for a moderator, whose questions start the discussion instead of staying open. */
  readonly moderator: boolean;
  /** True for the last few sentences: a question before them is answered by who asked it. */
  readonly endsTurn: boolean;
  /** True for a short turn of a moderator, who mostly runs the meeting. */
  readonly moderates: boolean;
}

// A sentence without a word of the field is more often about the meeting than about something learned.
const NO_FIELD_WORD = 0.85;
// Longer sentences say more, and captioners rarely break them; below six words there is seldom a thought to keep.
const SHORT = 6;
// "There is one lesson here." and "This must be said too." hold no content of their own.
const ANNOUNCEMENT = 9;
const SHORT_FACTOR = 0.7;
// A question asks for what its words would otherwise state.
const QUESTION_FACTOR = 0.3;
const QUESTION_MARK = 0.25;
// A plain statement of a length that is easy to follow, without a word about the meeting; half of it when it is not
// about the field, or told of oneself.
const SUBSTANCE = 0.3;
const ONESELF = new Set(['i', "i'm", "i've", "i'd", "i'll", 'my', 'me', 'myself']);
const SUBSTANTIAL = [6, 26] as const;
const FRAME_SHARE = 0.5;
// Cues are never proof.
export const HIGHEST_CHANCE = 0.97;
const OUTRIGHT = 0.85;
// Cues weaker than this one count less the longer the sentence: in thirty words some "not" and "because" always stand.
const SLIGHT = 0.5;
const DENSE = 20;
// A slight cue that comes again elsewhere in the sentence says a little more.
const REPEATED = 0.6;
const MOST_REPEATS = 2;
const CUT_OFF_FACTOR = 0.75;
const MODERATES_FACTOR = 0.5;
const ANSWERS_ITSELF_FACTOR = 0.6;
// "It's important to ask, what would you agree with?" states first and asks in passing.
const STATES_FIRST_FACTOR = 0.8;
const TAGS = new Set(['right', 'okay', 'ok', 'no', 'yes', 'huh', 'know']);
const ASKING = new Set(['how', 'what', 'why', 'which', 'who', 'where', 'whether']);
const INVERTED = new Set('is are was do does did can could would should have has will am may'.split(' '));

/** @returns null for a sentence without any cue */
export function rateUnit(unit: SpeechUnit, context: RatingContext): Rating | null {
  const tokens = withoutFillers(unit.tokens);
  const start = startOf(tokens);
  const asks = unit.stop === '?' && !TAGS.has(tokens.at(-1)?.key ?? '');
  const found = weighCues(tokens, start, asks);
  if (found.length === 0) return null;
  const kind = kindOf(found);
  const { cue } = found
    .filter((one) => one.cue.kind === kind)
    .reduce((one, other) => (other.cue.weight > one.cue.weight ? other : one));
  const announces = tokens.length <= ANNOUNCEMENT && found.some((one) => one.cue.announces);

  let miss = found.reduce((product, { weight }) => product * (1 - weight), 1);
  const counters = new Map(COUNTER_INDEX.all(tokens, start).map(({ value }) => [value.id, value.factor]));
  const field = context.namesSomething || tokens.some((token) => FIELD_WORDS.has(token.key));
  const plain = !asks && counters.size === 0;
  const general = field && !tokens.some((token) => ONESELF.has(token.key));
  if (plain && tokens.length >= SUBSTANTIAL[0] && tokens.length <= SUBSTANTIAL[1])
    miss *= 1 - (general ? SUBSTANCE : SUBSTANCE / 2);
  if (asks && kind === 'OPEN_QUESTION' && tokens.some((token) => ASKING.has(token.key))) miss *= 1 - QUESTION_MARK;

  let chance = 1 - miss;
  // Who says "one of the lessons" outright means it, "one last thing" or not.
  for (const factor of counters.values()) chance *= cue.weight >= OUTRIGHT ? Math.sqrt(factor) : factor;
  if (!field && !announces) chance *= NO_FIELD_WORD;
  if (tokens.length < SHORT && !announces) chance *= SHORT_FACTOR;
  if (!/[.?!]/.test(unit.stop)) chance *= CUT_OFF_FACTOR;
  if (context.moderates) chance *= MODERATES_FACTOR;
  if (kind === 'OPEN_QUESTION' && context.moderator) chance *= MODERATES_FACTOR;
  if (kind === 'OPEN_QUESTION' && asks && !context.endsTurn) chance *= ANSWERS_ITSELF_FACTOR;
  return { chance: Math.min(HIGHEST_CHANCE, chance), kind, cue, announces };
}

interface FoundCue {
  readonly cue: Cue;
  /** What the cue is worth in this sentence. */
  readonly weight: number;
}

/** The cues of a sentence, each once. */
function weighCues(tokens: readonly Token[], start: number, asks: boolean): FoundCue[] {
  const places = new Map<Cue, Set<number>>();
  for (const { value, first } of CUE_INDEX.all(tokens, start)) {
    if (value.onlyAsked && !asks) continue;
    places.set(value, (places.get(value) ?? new Set()).add(first));
  }
  const askingFactor = startsAsking(tokens) ? QUESTION_FACTOR : STATES_FIRST_FACTOR;
  return [...places].map(([cue, { size }]) => {
    let weight = cue.weight;
    if (weight < SLIGHT) {
      const again = Math.min(size - 1, MOST_REPEATS);
      weight = (1 - (1 - weight) * (1 - weight * REPEATED) ** again) * Math.min(1, DENSE / tokens.length);
    }
    return { cue, weight: asks && cue.kind !== 'OPEN_QUESTION' ? weight * askingFactor : weight };
  });
}

function kindOf(found: readonly FoundCue[]): LessonKind {
  const misses = new Map<LessonKind, number>();
  for (const { cue, weight } of found) {
    const share = cue.frames ? weight * FRAME_SHARE : weight;
    misses.set(cue.kind, (misses.get(cue.kind) ?? 1) * (1 - share));
  }
  return LESSON_KINDS.reduce((one, other) => ((misses.get(other) ?? 1) < (misses.get(one) ?? 1) ? other : one));
}

/** The first token that says something: after "and", "so", "but now". */
export function startOf(tokens: readonly Token[]): number {
  let start = 0;
  while (start < tokens.length && LEADING_FILLERS.has((tokens[start] as Token).key)) start += 1;
  if (/^(i|we)$/.test(tokens[start]?.key ?? '') && /^(think|believe|guess|mean)$/.test(tokens[start + 1]?.key ?? ''))
    start += 2;
  return start;
}

function startsAsking(tokens: readonly Token[]): boolean {
  const first = tokens[startOf(tokens)]?.key ?? '';
  return ASKING.has(first) || INVERTED.has(first);
}
