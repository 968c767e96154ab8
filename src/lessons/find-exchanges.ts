import type { Standing } from '../affiliations/standing.ts';
import type { EntityIndex } from '../entities/mention.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { firstIndex } from '../text/first-index.ts';
import { quoteOf, type Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { contentStems, deniedStems, StemWeights, stemsOfSentences } from './content-words.ts';
import { type CountedStems, EarlierLessons, type Likeness, type SpokenLesson } from './earlier-lessons.ts';
import type { Exchange, ExchangeKind } from './exchange.ts';
import type { Lesson, LessonKind } from './lesson.ts';
import { PeopleByPlace } from './people-by-place.ts';
import { type SpeechUnit, speechUnitsOf } from './speech-units.ts';
import { stanceCues } from './stance-cues.ts';

// How many sentences may stand between words that take something up and the lesson they lead to, or the one they close.
const LEADS_TO = 5;
const CLOSES = 1;
// Sentences before and behind an earlier lesson in which its words may stand as well.
const BESIDE = 2;
// Sentences back to which "she" and "you" may point.
const NAMED_BEFORE = 5;
// Sentences at the start of a turn that answer the turn before.
const OPENING = 2;
// What the sentence says that takes something up counts more: it tells what.
const IN_STANCE = 1.5;
const BESIDE_STANCE = 0.7;
// Tokens of a long sentence that are quoted before and after the words that count.
const QUOTED_BESIDE = 25;
const LONGEST_QUOTE = 400;

/** A sentence that takes up what somebody else said. */
interface Stance {
  readonly kind: ExchangeKind;
  /** As the words alone tell it; `said` where they only say that somebody said something. */
  readonly strength: 'plain' | 'weak' | 'said';
  readonly unit: number;
  readonly evidence: Span;
  /** Ids of people at whom the sentence points. */
  readonly addressed: readonly string[];
  /** Said to "you", who must have spoken just before when nobody is named. */
  readonly isToYou: boolean;
}

/** Telling words in common that it takes, by whether the words of a stance say whom they answer. */
const LEAST_SHARED = {
  named: { plain: 0.5, weak: 0.8, said: 0.8 },
  /** In the first sentences of a turn, to the one who spoke before it. */
  opening: { plain: 1, weak: 1.3, said: Number.POSITIVE_INFINITY },
  /** To "you", so to one of the two who spoke last. */
  you: { plain: 1, weak: 1.6, said: Number.POSITIVE_INFINITY },
  recent: { plain: 1.4, weak: 2, said: Number.POSITIVE_INFINITY },
  anybody: { plain: 4, weak: Number.POSITIVE_INFINITY, said: Number.POSITIVE_INFINITY },
} as const;

// Without such words two lessons must be nearly the same: telling words in common, and their share of all.
const SAME_SHARED = 2.5;
const SAME_ALIKE = 0.4;
const FEWEST_STEMS = 5;
const NONE: ReadonlySet<string> = new Set();

/**
 * Which lessons say the same as an earlier one of another speaker, or oppose it: by words of agreement and disagreement
 * beside the later one and what both are about.
 * @param lessons in the order of the source
 * @returns in the order of the later lessons; at most one for two lessons; those of unknown speakers have none
 */
export function findExchanges(
  transcript: Transcript,
  attribution: Attribution,
  entities: EntityIndex,
  standings: readonly Standing[],
  lessons: readonly Lesson[],
): Exchange[] {
  const source = transcript.source.text;
  const byTurn = Map.groupBy(lessons, ({ turn }) => turn);
  const weights = new StemWeights();
  for (const turn of transcript.turns)
    for (const stems of stemsOfSentences(speechUnitsOf(transcript, turn))) weights.addSentence(stems);
  const people = new PeopleByPlace(source, attribution, entities, standings);
  const earlier = new EarlierLessons(weights, lessons);
  const found: Exchange[] = [];
  for (const turn of transcript.turns) {
    const lessonsHere = byTurn.get(turn.number) ?? [];
    const speaker = lessonsHere[0]?.speaker ?? null;
    if (speaker === null) continue;
    const units = speechUnitsOf(transcript, turn);
    const own = lessonsHere.map((lesson) => spokenLesson(lesson, speaker, units, turn.notes.length === 0));
    for (const stance of stancesOf(units, people, (person) => person !== speaker && earlier.isKnown(person))) {
      const lesson = lessonOf(stance, own, units);
      const exchange = lesson === null ? null : exchangeOf(stance, lesson, units, earlier, source);
      if (exchange !== null) found.push(exchange);
    }
    for (const spoken of own) {
      const exchange = saidBefore(spoken, earlier);
      if (exchange !== null) found.push(exchange);
    }
    for (const spoken of own) earlier.add(spoken);
  }
  return oneForEachPair(found);
}

/** @param noNotes whether the sentences hold all words of the turn, so that those of the quote need not be made anew */
function spokenLesson(lesson: Lesson, speaker: string, units: readonly SpeechUnit[], noNotes: boolean): SpokenLesson {
  const first = firstIndex(units, ({ end }) => end > lesson.start);
  const last = firstIndex(units, ({ start }) => start >= lesson.end) - 1;
  const isWhole = noNotes && units[first]?.start === lesson.start && units[last]?.end === lesson.end;
  const stemsOf = stemsOfSentences(units);
  const stems = isWhole ? allOf(stemsOf.slice(first, last + 1)) : contentStems(tokensOf(lesson.quote));
  const around = [...stemsOf.slice(Math.max(0, first - BESIDE), first), ...stemsOf.slice(last + 1, last + 1 + BESIDE)];
  return { lesson, speaker, stems, beside: allOf(around, stems) };
}

/** The stems of some sentences, without those of others. */
function allOf(sentences: readonly ReadonlySet<string>[], but: ReadonlySet<string> = NONE): Set<string> {
  const all = new Set<string>();
  for (const stems of sentences) for (const stem of stems) if (!but.has(stem)) all.add(stem);
  return all;
}

const SAYS = wordSet(
  'said says mentioned mentions described raised suggested pointed noted explained spoke stressed argued ' +
    'point comment remark suggestion idea example experience intervention',
);
// Words that may stand between somebody and what they said: "Ana has also said", "the point of Ana", "Ana's very good point".
const SAID_REACH = 3;

/**
 * Sentences of a turn that take up what somebody else said, in its order.
 * @param stated true for people other than the speaker who have stated a lesson before
 */
function stancesOf(units: readonly SpeechUnit[], people: PeopleByPlace, stated: (person: string) => boolean): Stance[] {
  let lastNamed: { readonly at: number; readonly people: readonly string[] } = { at: -1, people: [] };
  return units.flatMap((unit, at): Stance[] => {
    const { tokens } = unit;
    const places = [...people.within(unit)].filter(([person]) => stated(person));
    const named = places.map(([person]) => person);
    const before = at - lastNamed.at <= NAMED_BEFORE ? lastNamed.people : [];
    if (named.length > 0) lastNamed = { at, people: named };
    const isPerson = (index: number): boolean =>
      places.some(([, { start, end }]) => (tokens[index]?.start ?? 0) >= start && (tokens[index]?.start ?? 0) < end) ||
      (before.length + named.length > 0 && HE.has(tokens[index]?.key ?? ''));
    const cues = stanceCues(tokens).filter(({ needs, first, last }) => {
      if (needs === 'before-person') return isPerson(last + 1);
      return (
        needs === 'nobody' ||
        named.length > 0 ||
        HE.has(tokens[first - 1]?.key ?? '') ||
        YOU.has(tokens[first - 1]?.key ?? '')
      );
    });
    const cue = cues.find(({ strength }) => strength === 'plain') ?? cues[0];
    if (cue !== undefined) {
      const { kind, strength, first, last } = cue;
      const answers =
        cue.needs === 'before-person'
          ? places
              .filter(([, place]) => place.start >= (tokens[last]?.end ?? 0))
              .slice(0, 1)
              .map(([person]) => person)
          : named;
      const isToYou = tokens.slice(Math.max(0, first - 1), last + 2).some(({ key }) => YOU.has(key));
      const addressed = answers.length > 0 ? answers : isToYou ? lastNamed.people : before;
      return [{ kind, strength, unit: at, evidence: wordsAround(unit, first, last), addressed, isToYou }];
    }
    if (unit.stop === '?' || before.length + named.length === 0) return [];
    const said = tokens.findIndex(({ key }, index) => {
      if (!SAYS.has(key)) return false;
      for (let near = index - 1; near >= 0 && index - near <= SAID_REACH; near -= 1) if (isPerson(near)) return true;
      return false;
    });
    if (said < 0) return [];
    return [
      {
        kind: 'ECHOES',
        strength: 'said',
        unit: at,
        evidence: wordsAround(unit, said, said),
        addressed: named.length > 0 ? named : before,
        isToYou: false,
      },
    ];
  });
}

// What is asked, promised or not known looks ahead: words of agreement before it may well have closed what went before.
const LOOKS_AHEAD: ReadonlySet<LessonKind> = new Set<LessonKind>(['COMMITMENT', 'REQUEST', 'OFFER', 'OPEN_QUESTION']);
// A promise or an offer answers what somebody said; it says the same only where words of agreement say so.
const ANSWERS: ReadonlySet<LessonKind> = new Set<LessonKind>(['COMMITMENT', 'OFFER']);
const CONTRASTS = new Set(['but', 'however', 'yet', 'still']);
const HE = new Set(['he', 'she', 'his', 'her']);
const YOU = new Set(['you', 'your', "you're", "you've"]);

/** The sentence, or of a long one the words around those that count. */
function wordsAround({ tokens, start, end }: SpeechUnit, first: number, last: number): Span {
  if (end - start <= LONGEST_QUOTE) return { start, end };
  const from = tokens[Math.max(0, first - QUOTED_BESIDE)] as Token;
  const to = tokens[Math.min(tokens.length - 1, last + QUOTED_BESIDE)] as Token;
  return { start: from.start, end: to.end };
}

/** The lesson to which the words belong: in whose sentences they stand, the next one soon behind them, or the one just before. */
function lessonOf(
  { unit, strength }: Stance,
  own: readonly SpokenLesson[],
  units: readonly SpeechUnit[],
): SpokenLesson | null {
  const place = units[unit] as SpeechUnit;
  const at = firstIndex(own, ({ lesson }) => lesson.end > place.start);
  const next = own[at];
  const limit = units[unit + LEADS_TO]?.end ?? Number.POSITIVE_INFINITY;
  if (next !== undefined && next.lesson.start < limit) return next;
  if (strength !== 'plain') return null;
  const before = own[at - 1];
  const closed = units[unit - CLOSES]?.start ?? Number.NEGATIVE_INFINITY;
  return before !== undefined && before.lesson.end > closed ? before : null;
}

function exchangeOf(
  stance: Stance,
  { lesson, speaker, stems }: SpokenLesson,
  units: readonly SpeechUnit[],
  earlier: EarlierLessons,
  source: string,
): Exchange | null {
  if (stance.kind === 'ECHOES' && stance.strength !== 'plain' && lesson.quote.endsWith('?')) return null;
  const sentence = units[stance.unit] as SpeechUnit;
  const isLead = sentence.end <= lesson.start;
  // "I agree with Ana. But …": what follows is said against it.
  const isConceded = isLead && stance.kind === 'ECHOES' && CONTRASTS.has(units[stance.unit + 1]?.tokens[0]?.key ?? '');
  const { kind, strength } = isConceded ? ({ kind: 'CHALLENGES', strength: 'weak' } as const) : stance;
  if (stance.strength !== 'plain' && ANSWERS.has(lesson.kind)) return null;
  const said = counted(stems);
  const stemsOf = stemsOfSentences(units);
  for (const stem of stemsOf[stance.unit - 1] ?? []) said.set(stem, said.get(stem) ?? BESIDE_STANCE);
  // The sentences that lead from that of the stance to the lesson.
  for (let at = stance.unit + 1; at < units.length && (units[at] as SpeechUnit).end <= lesson.start; at += 1)
    for (const stem of stemsOf[at] ?? []) said.set(stem, 1);
  for (const stem of stemsOf[stance.unit] ?? []) said.set(stem, IN_STANCE);
  const { who, likely } = likelyMeant(stance, speaker, said, lesson.about, earlier);
  if (likely === undefined || likely.shared < LEAST_SHARED[who][strength]) return null;
  const isInside = sentence.start < lesson.end && sentence.end > lesson.start;
  if (LOOKS_AHEAD.has(lesson.kind) && !isInside) {
    const own = earlier.compare(likely.earlier, counted(stems), lesson.about);
    if (own.shared < LEAST_SHARED.opening.plain) return null;
  }
  return {
    kind,
    from: lesson.id,
    to: likely.earlier.lesson.id,
    ...quoteOf(source, stance.evidence.start, stance.evidence.end),
    method: 'stance',
    confidence: confidenceOf(strength, who === 'named', likely),
  };
}

/** The lesson that is likeliest meant, and by what. */
function likelyMeant(
  { addressed, unit, isToYou }: Stance,
  speaker: string,
  said: CountedStems,
  about: readonly string[],
  earlier: EarlierLessons,
): { readonly who: keyof typeof LEAST_SHARED; readonly likely: Likeness | undefined } {
  if (addressed.length > 0) return { who: 'named', likely: earlier.of(addressed, said, about)[0] };
  const last = earlier.lastSpeakers(speaker);
  const [ofLast] = earlier.of(last.slice(-1), said, about);
  if (unit < OPENING && ofLast !== undefined && ofLast.shared >= LEAST_SHARED.opening.plain)
    return { who: 'opening', likely: ofLast };
  if (isToYou) return { who: 'you', likely: earlier.of(last, said, about)[0] };
  const [likely] = earlier.ofOthers(speaker, said, about);
  return { who: likely?.recent ? 'recent' : 'anybody', likely };
}

/** A lesson that says nearly the same as one of somebody else, without saying so. */
function saidBefore({ lesson, speaker, stems }: SpokenLesson, earlier: EarlierLessons): Exchange | null {
  if (stems.size < FEWEST_STEMS) return null;
  const [likely] = earlier.ofOthers(speaker, counted(stems), lesson.about);
  if (likely === undefined || likely.shared < SAME_SHARED || likely.alike < SAME_ALIKE) return null;
  const { lesson: before, stems: stemsBefore } = likely.earlier;
  if (LOOKS_AHEAD.has(lesson.kind) !== LOOKS_AHEAD.has(before.kind)) return null;
  const [denied, deniedBefore] = [deniedStems(tokensOf(lesson.quote)), deniedStems(tokensOf(before.quote))];
  const isContrary = [...stems].some((stem) => stemsBefore.has(stem) && denied.has(stem) !== deniedBefore.has(stem));
  const { quote, start, end } = lesson;
  const kind = isContrary ? 'CHALLENGES' : 'ECHOES';
  const confidence = isContrary ? 0.5 : 0.6;
  return { kind, from: lesson.id, to: before.id, quote, start, end, method: 'likeness', confidence };
}

function counted(stems: ReadonlySet<string>): Map<string, number> {
  const all = new Map<string, number>();
  for (const stem of stems) all.set(stem, 1);
  return all;
}

function confidenceOf(strength: Stance['strength'], isClear: boolean, { shared }: Likeness): number {
  const base = (strength === 'plain' ? 0.55 : 0.45) + (isClear ? 0.1 : 0);
  return Math.round(Math.min(0.9, base + 0.05 * Math.min(shared, 4)) * 100) / 100;
}

/** The surest for each two lessons, in the order of the later ones. */
function oneForEachPair(found: readonly Exchange[]): Exchange[] {
  const best = new Map<string, Exchange>();
  for (const exchange of found) {
    const pair = `${exchange.from} ${exchange.to}`;
    if ((best.get(pair)?.confidence ?? -1) < exchange.confidence) best.set(pair, exchange);
  }
  return [...best.values()];
}
