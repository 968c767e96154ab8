import { readLessonModel } from '../../src/lessons/lesson-model.ts';

const weights = (of: Record<string, number> = {}) => ({ bias: -3, weights: of });

/** Weights that are easy to follow: advice has "should", a barrier "problem", and "otherwise" goes along with either. */
export const SMALL_MODEL = readLessonModel({
  threshold: 0.5,
  joins: 0.3,
  calibration: { slope: 1, offset: 0 },
  sentence: weights({ should: 6, recommend: 7, problem: 5, otherwise: 2.5, '#moderates': -4 }),
  kinds: {
    LESSON: weights(),
    RECOMMENDATION: weights({ should: 4, recommend: 4 }),
    BARRIER: weights({ problem: 4 }),
    GOOD_PRACTICE: weights(),
    DOOR_OPENER: weights(),
    OPEN_QUESTION: weights(),
    COMMITMENT: weights(),
    REQUEST: weights(),
    OFFER: weights(),
  },
});
