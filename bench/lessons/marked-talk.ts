import { LESSON_KINDS, type LessonKind } from '../../src/lessons/lesson.ts';
import type { Span } from '../../src/text/span.ts';

/** A lesson marked in talk. */
export interface MarkedLesson extends Span {
  /** Any of them is right. */
  readonly kinds: readonly LessonKind[];
  /** One rapporteur would take it, another leave it. */
  readonly optional: boolean;
}

const MARK = /\{([A-Z_|]+)(\??)\s+|\}/g;

/**
 * Training material is talk with its lessons in braces: `{BARRIER It took two years.}`, `{LESSON|REQUEST? ...}`.
 * @returns the talk without the marks, and where the lessons stand in it
 * @throws Error for a mark that is not closed, nested or of no kind
 */
export function readMarkedTalk(path: string, marked: string): { text: string; lessons: MarkedLesson[] } {
  const lessons: MarkedLesson[] = [];
  let text = '';
  let copied = 0;
  let open: { start: number; kinds: LessonKind[]; optional: boolean } | null = null;
  const fault = (what: string): Error => new Error(`${path}: ${what} near "${text.slice(-60)}"`);
  for (const { 0: mark, 1: names, 2: doubt, index } of marked.matchAll(MARK)) {
    text += marked.slice(copied, index);
    copied = index + mark.length;
    if (mark !== '}') {
      if (open !== null) throw fault('a lesson within a lesson');
      open = {
        start: text.length,
        kinds: (names ?? '').split('|').map((name) => kindOf(name, fault)),
        optional: doubt === '?',
      };
    } else {
      if (open === null) throw fault('a brace that closes nothing');
      lessons.push({ ...open, end: text.length });
      open = null;
    }
  }
  if (open !== null) throw fault('a lesson that is not closed');
  return { text: text + marked.slice(copied), lessons };
}

function kindOf(name: string, fault: (what: string) => Error): LessonKind {
  const kind = LESSON_KINDS.find((one) => one === name);
  if (kind === undefined) throw fault(`${name} is no kind of lesson`);
  return kind;
}
