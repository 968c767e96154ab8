import { LESSON_KINDS, type LessonKind } from '../../src/lessons/lesson.ts';
import type { LessonModelFile } from '../../src/lessons/lesson-model.ts';
import { type SentenceContext, wordsOf } from '../../src/lessons/sentence-form.ts';
import { overlap, type Span } from '../../src/text/span.ts';
import { asFile, type Example, type Fit, fitLogistic } from '../logistic-regression.ts';
import { featuresOf, wordFeatures } from './features.ts';
import type { MarkedLesson } from './marked-talk.ts';
import type { Session } from './sessions.ts';

// Chosen by the figures that train.ts prints.
const SENTENCES = { penalty: 10, rarest: 3, scaleOf: (feature: string) => (/^[<>]/.test(feature) ? 0.4 : 1) };
const KINDS = { penalty: 3, rarest: 3 };
/** What one reader takes and another leaves is part of a lesson. */
const OPTIONAL_WEIGHT = 0.3;
/** Real talk counts more than talk written for the purpose. */
const REAL_WEIGHT = 2;
/** Talk that describes at length is common in reports, and rare in all the rest that is learned from. */
const DESCRIPTION_WEIGHT = 3;
const WRITTEN = { smallest: 0.02, parts: 1000 };

export type LearnedWeights = Pick<LessonModelFile, 'sentence' | 'kinds'>;

/** The marked lesson in which most of a sentence stands. */
function markOf(unit: Span, lessons: readonly MarkedLesson[]): MarkedLesson | undefined {
  return lessons.find((lesson) => 2 * overlap(lesson, unit) > unit.end - unit.start);
}

function sentenceExamples({ set, turns, lessons }: Session): Example[] {
  const session = set === 'seed' ? REAL_WEIGHT : set === 'description' ? DESCRIPTION_WEIGHT : 1;
  return turns.flatMap(({ units, contexts }) => {
    const words = units.map(wordsOf);
    return units.map((unit, at) => {
      const mark = markOf(unit, lessons);
      return {
        features: featuresOf(units, words, at, contexts[at] as SentenceContext),
        is: mark !== undefined,
        weight: session * (mark?.optional ? OPTIONAL_WEIGHT : 1),
      };
    });
  });
}

/** Each marked lesson as a whole, its words without what stands around it. */
function kindExamples({ turns, lessons }: Session): { features: string[]; kinds: readonly LessonKind[] }[] {
  return lessons.flatMap((lesson) => {
    const units = turns.flatMap((turn) => turn.units).filter((unit) => markOf(unit, [lesson]) !== undefined);
    const stop = units.at(-1)?.stop ?? '';
    return units.length === 0 ? [] : [{ features: wordFeatures(units.flatMap(wordsOf), stop), kinds: lesson.kinds }];
  });
}

/** Weights for sentences and for kinds, learned from some sessions. */
export function fitModel(sessions: readonly Session[]): LearnedWeights {
  const passages = sessions.flatMap(kindExamples);
  const fitKind = (kind: LessonKind): Fit =>
    fitLogistic(
      passages.map(({ features, kinds }) => ({ features, is: kinds.includes(kind), weight: 1 })),
      KINDS,
    );
  return {
    sentence: asFile(fitLogistic(sessions.flatMap(sentenceExamples), SENTENCES), WRITTEN),
    kinds: Object.fromEntries(
      LESSON_KINDS.map((kind) => [kind, asFile(fitKind(kind), WRITTEN)]),
    ) as LearnedWeights['kinds'],
  };
}
