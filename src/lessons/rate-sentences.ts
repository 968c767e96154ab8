import { type LessonModel, type SaidByWords, saidBy } from './lesson-model.ts';
import { formOf, type SentenceContext } from './sentence-form.ts';
import type { SpeechUnit } from './speech-units.ts';

const NOTHING: SaidByWords = { own: 0, ofNext: 0, ofLast: 0 };

/**
 * Log-odds of each sentence of a turn being part of a lesson: by its own words and form, and by the words beside it.
 * @param words of each sentence, by `numbered`
 * @param contexts of each sentence
 */
export function rateSentences(
  units: readonly SpeechUnit[],
  words: readonly Int32Array[],
  contexts: readonly SentenceContext[],
  model: LessonModel,
): number[] {
  const { sentence } = model;
  const said = units.map(({ stop }, at) => saidBy(model, words[at] as Int32Array, stop));
  return units.map((_, at) => {
    let odds = sentence.bias + (said[at] ?? NOTHING).own;
    odds += (said[at - 1] ?? NOTHING).ofNext + (said[at + 1] ?? NOTHING).ofLast;
    for (const name of formOf(units, at, contexts[at] as SentenceContext)) odds += sentence.form.get(name) ?? 0;
    return odds;
  });
}
