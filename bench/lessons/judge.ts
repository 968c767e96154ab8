import type { GoldCase } from '../../src/evaluation/gold.ts';
import { type PassageCounts, scoreLessons } from '../../src/evaluation/score-lessons.ts';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { kindOf, type LessonModelFile, numbered, readLessonModel } from '../../src/lessons/lesson-model.ts';
import { passagesOf } from '../../src/lessons/passages.ts';
import { rateSentences } from '../../src/lessons/rate-sentences.ts';
import { chanceOf } from '../../src/text/weights.ts';
import type { Session } from './sessions.ts';

/** A passage as the program would give it, with the mean log-odds that its confidence is made of. */
export interface Guess {
  readonly lesson: Lesson;
  readonly odds: number;
}

/** What a model finds in a session. */
export function guess({ turns }: Session, file: LessonModelFile): Guess[] {
  const model = readLessonModel(file);
  return turns.flatMap(({ units, contexts }) => {
    const told = units.map((unit) => numbered(model, unit));
    const odds = rateSentences(units, told, contexts, model);
    return passagesOf(units, odds.map(chanceOf), model).map((passage) => {
      const own = odds.slice(passage.first, passage.first + passage.units.length);
      const kind = kindOf(
        model,
        told.slice(passage.first, passage.first + passage.units.length),
        passage.units.at(-1)?.stop ?? '',
      );
      const { start, end } = passage;
      const none = { id: '', quote: '', summary: '', turn: 0, speaker: null, about: [], confidence: 0, method: '' };
      return { lesson: { ...none, start, end, kind }, odds: own.reduce((sum, one) => sum + one, 0) / own.length };
    });
  });
}

function compare(session: Session, guesses: readonly Guess[]) {
  const turns = [{ start: 0, end: 0, speaker: null, mentions: [], lessons: session.lessons }];
  const gold = { path: '', set: 'development', people: [], things: [], turns } as unknown as GoldCase;
  return scoreLessons(
    gold,
    guesses.map(({ lesson }) => lesson),
  );
}

export interface Counts extends PassageCounts {
  readonly rightKind: number;
}

export function countsOf(session: Session, guesses: readonly Guess[]): Counts {
  const { score } = compare(session, guesses);
  return { ...score.passages, rightKind: score.rightKind };
}

export function ratesOf({ right, wrong, found, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right / Math.max(1, right + wrong);
  const recall = found / Math.max(1, found + missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

export function line(name: string, counts: Counts): string {
  const { precision, recall, f1 } = ratesOf(counts);
  const kinds = counts.rightKind / Math.max(1, counts.right);
  return `${name.padEnd(60)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  kind right ${kinds.toFixed(2)}`;
}

/** Whether each passage is right, with its log-odds; what is optional counts neither way. */
export function judge(session: Session, guesses: readonly Guess[]): { odds: number; right: boolean }[] {
  // Confidence carries the index here, as the judgement keeps nothing else of a passage.
  const numbered = guesses.map(({ lesson, odds }, index) => ({ odds, lesson: { ...lesson, confidence: index } }));
  return compare(session, numbered).judged.map(({ confidence, right }) => ({
    odds: guesses[confidence]?.odds ?? 0,
    right,
  }));
}
