import type { Token } from '../text/tokens.ts';
import type { CounterCue, Cue } from './cue.ts';
import { type CueHit, CueIndex } from './cue-pattern.ts';
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
// "That was the first lesson." and "It's important also to say this." hold no content of their own.
const ANNOUNCEMENT = 9;
const SHORT_FACTOR = 0.7;
// A question asks for what its words would otherwise state.
const QUESTION_FACTOR = 0.3;
const QUESTION_MARK = 0.25;
// A plain statement about the field, of a length that is easy to follow, without a word about the meeting.
const SUBSTANCE = 0.2;
const SUBSTANTIAL = [7, 30] as const;
const FRAME_SHARE = 0.5;
// Cues are never proof.
export const HIGHEST_CHANCE = 0.97;
const OUTRIGHT = 0.85;
// Cues weaker than this one count less the longer the sentence: in thirty words some "not" and "because" always stand.
const SLIGHT = 0.5;
const DENSE = 16;
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
  const hits = CUE_INDEX.all(tokens, startOf(tokens));
  const asks = unit.stop === '?' && !TAGS.has(tokens.at(-1)?.key ?? '');
  const best = new Map<string, CueHit<Cue>>();
  for (const hit of hits) if (!best.has(hit.value.id) && (asks || !hit.value.onlyAsked)) best.set(hit.value.id, hit);
  if (best.size === 0) return null;

  const askingFactor = asks && startsAsking(tokens) ? QUESTION_FACTOR : STATES_FIRST_FACTOR;
  const field = context.namesSomething || tokens.some((token) => FIELD_WORDS.has(token.key));
  const byKind = new Map<LessonKind, number>();
  let miss = 1;
  for (const { value } of best.values()) {
    const question = value.kind === 'OPEN_QUESTION';
    const dense = value.weight < SLIGHT ? Math.min(1, DENSE / tokens.length) : 1;
    const weight = value.weight * dense * (asks && !question ? askingFactor : 1);
    const share = value.frames ? weight * FRAME_SHARE : weight;
    byKind.set(value.kind, 1 - (1 - (byKind.get(value.kind) ?? 0)) * (1 - share));
    miss *= 1 - weight;
  }
  if (asks && byKind.has('OPEN_QUESTION') && tokens.some((token) => ASKING.has(token.key))) miss *= 1 - QUESTION_MARK;

  const kind = LESSON_KINDS.reduce((one, other) => ((byKind.get(other) ?? 0) > (byKind.get(one) ?? 0) ? other : one));
  const hit = [...best.values()]
    .filter(({ value }) => value.kind === kind)
    .reduce((one, other) => (other.value.weight > one.value.weight ? other : one));

  const counters = new Map(COUNTER_INDEX.all(tokens, startOf(tokens)).map(({ value }) => [value.id, value.factor]));
  const substance = field && counters.size === 0 && tokens.length >= SUBSTANTIAL[0] && tokens.length <= SUBSTANTIAL[1];
  if (substance && !asks) miss *= 1 - SUBSTANCE;
  let chance = 1 - miss;
  // Who says "one of the lessons" outright means it, "one last thing" or not.
  const outright = hit.value.weight >= OUTRIGHT;
  for (const factor of counters.values()) chance *= outright ? Math.sqrt(factor) : factor;
  const announces = tokens.length <= ANNOUNCEMENT && [...best.values()].some(({ value }) => value.announces);
  if (!field && !announces) chance *= NO_FIELD_WORD;
  if (tokens.length < SHORT && !announces) chance *= SHORT_FACTOR;
  if (!/[.?!]/.test(unit.stop)) chance *= CUT_OFF_FACTOR;
  if (context.moderates) chance *= MODERATES_FACTOR;
  if (kind === 'OPEN_QUESTION' && context.moderator) chance *= MODERATES_FACTOR;
  if (kind === 'OPEN_QUESTION' && asks && !context.endsTurn) chance *= ANSWERS_ITSELF_FACTOR;
  return { chance: Math.min(HIGHEST_CHANCE, chance), kind, cue: hit.value, announces };
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
