import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf } from '../../bench/lessons/features.ts';
import { LESSON_KINDS } from '../../src/lessons/lesson.ts';
import { type LessonModelFile, numbered, readLessonModel } from '../../src/lessons/lesson-model.ts';
import { rateSentences } from '../../src/lessons/rate-sentences.ts';
import { wordsOf } from '../../src/lessons/sentence-form.ts';
import { speechUnitsOf } from '../../src/lessons/speech-units.ts';
import { transcriptOf } from './transcript-of.ts';

const word = fc.constantFrom('we', 'share', 'data', '2019', 'none', 'of', 'it', "don't", '.', '?', '. Then', '!');
const talk = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `>> ANA PEREIRA: ${words.join(' ')}`);

test('what was learned is what is read: the odds of a sentence are the weights of the features that the training names', () => {
  fc.assert(
    fc.property(talk, fc.infiniteStream(fc.integer({ min: -9, max: 9 })), (text, numbers) => {
      const transcript = transcriptOf(text);
      const [turn] = transcript.turns;
      if (turn === undefined) return;
      const units = speechUnitsOf(transcript, turn);
      const words = units.map(wordsOf);
      const contexts = units.map((_, at) => ({ moderator: at % 2 === 0, moderates: false, turnWords: 200, named: at }));
      const features = units.map((_, at) => featuresOf(units, words, at, contexts[at] as (typeof contexts)[number]));
      const weights: Record<string, number> = {};
      for (const name of features.flat()) weights[name] ??= numbers.next().value ?? 0;

      const nothing = { bias: 0, weights: {} };
      const kinds = Object.fromEntries(LESSON_KINDS.map((kind) => [kind, nothing])) as LessonModelFile['kinds'];
      const calibration = { slope: 1, offset: 0 };
      const model = readLessonModel({
        sentence: { bias: -3, weights },
        kinds,
        threshold: 0.5,
        joins: 0.5,
        calibration,
      });
      const expected = features.map((own) => own.reduce((sum, name) => sum + (weights[name] ?? 0), -3));
      const told = units.map((unit) => numbered(model, unit));
      expect(rateSentences(units, told, contexts, model)).toEqual(expected);
    }),
  );
});
