import type { Mention } from '../entities/mention.ts';
import type { LessonKind } from '../lessons/lesson.ts';
import { type SpeechUnit, speechUnitsOf } from '../lessons/speech-units.ts';
import { TextFinder } from '../text/find-text.ts';
import { overlaps, type Quote, quoteOf, type Span } from '../text/span.ts';
import type { Turn } from '../transcript/transcript.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { onlyByName } from './only-by-name.ts';
import type { Proposals } from './proposals.ts';

/** Proposals that stand in the source and say something new. */
export interface CheckedProposals {
  readonly speakers: readonly { readonly turn: number; readonly speaker: string; readonly evidence: Quote }[];
  readonly mentions: readonly { readonly turn: number; readonly entity: string; readonly surface: Quote }[];
  readonly lessons: readonly {
    readonly turn: Turn;
    readonly kind: LessonKind;
    readonly units: readonly SpeechUnit[];
  }[];
  /** Proposals left out because their words do not stand in the source. */
  readonly notVerbatim: number;
  /** Proposals left out because they name nobody and nothing that is known, or a turn that is not there. */
  readonly unknown: number;
}

// Sentences; more are no quote but a copy of the talk.
const MOST_UNITS = 5;

/**
 * Keep of the proposals what can be shown in the source: a known person for a turn without a speaker, a known thing where no
 * mention stands yet, whole sentences where no lesson stands yet.
 * @param entityOf the id of the one thing that bears a name, null where none or several do
 */
export function checkProposals(
  proposals: readonly Proposals[],
  { transcript, attribution, entities, lessons }: Understanding,
  entityOf: (name: string) => string | null,
): CheckedProposals {
  const source = transcript.source.text;
  const turns = new Map(transcript.turns.map((turn) => [turn.number, turn]));
  const personOf = onlyByName(attribution.people);
  const finder = new TextFinder(source);
  const find = (words: string, { start, end }: Span, accepts?: (span: Span) => boolean): Quote | null => {
    const place = finder.find(words, start, end, accepts);
    return place === null ? null : quoteOf(source, place.start, place.end);
  };
  const taken = { mentions: byTurn(entities.mentions), lessons: byTurn(lessons) };
  const silent = new Set(attribution.turns.filter(({ speaker }) => speaker === null).map(({ turn }) => turn));
  const kept = {
    speakers: [] as CheckedProposals['speakers'][number][],
    mentions: [] as CheckedProposals['mentions'][number][],
    lessons: [] as CheckedProposals['lessons'][number][],
    notVerbatim: 0,
    unknown: 0,
  };

  for (const { turn: number, name, quote } of proposals.flatMap(({ speakers }) => speakers)) {
    const turn = turns.get(number);
    const speaker = personOf(name);
    if (turn === undefined || speaker === null) kept.unknown += 1;
    else if (silent.has(number)) {
      const from = turns.get(number - 1)?.textStart ?? turn.textStart;
      const evidence = find(quote, { start: from, end: turn.textEnd });
      if (evidence === null) kept.notVerbatim += 1;
      else {
        kept.speakers.push({ turn: number, speaker, evidence });
        silent.delete(number);
      }
    }
  }
  for (const { turn: number, surface: words, name } of proposals.flatMap(({ mentions }) => mentions)) {
    const turn = turns.get(number);
    const entity = entityOf(name);
    if (turn === undefined || entity === null) {
      kept.unknown += 1;
      continue;
    }
    const spans = spansOf(taken.mentions, number);
    const there = find(words, speech(turn));
    const surface = find(words, speech(turn), (place) => !spans.some((span) => overlaps(span, place)));
    if (there === null) kept.notVerbatim += 1;
    if (surface === null) continue;
    spans.push(surface);
    kept.mentions.push({ turn: number, entity, surface });
  }
  for (const { turn: number, kind, quote } of proposals.flatMap(({ lessons: own }) => own)) {
    const turn = turns.get(number);
    if (turn === undefined) {
      kept.unknown += 1;
      continue;
    }
    const there = find(quote, speech(turn));
    if (there === null) {
      kept.notVerbatim += 1;
      continue;
    }
    const units = speechUnitsOf(transcript, turn).filter((unit) => overlaps(unit, there));
    const [first, last] = [units[0], units.at(-1)];
    if (first === undefined || last === undefined || units.length > MOST_UNITS) continue;
    const span = { start: first.start, end: last.end };
    const spans = spansOf(taken.lessons, number);
    if (spans.some((other) => overlaps(other, span))) continue;
    spans.push(span);
    kept.lessons.push({ turn, kind, units });
  }
  return kept;
}

function speech({ textStart, textEnd }: Turn): Span {
  return { start: textStart, end: textEnd };
}

function byTurn(items: readonly (Span & Pick<Mention, 'turn'>)[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const item of items) spansOf(spans, item.turn).push(item);
  return spans;
}

function spansOf(spans: Map<number, Span[]>, turn: number): Span[] {
  const own = spans.get(turn) ?? [];
  spans.set(turn, own);
  return own;
}
