import { formOf, type SentenceContext } from '../../src/lessons/sentence-form.ts';
import type { SpeechUnit } from '../../src/lessons/speech-units.ts';

/**
 * All features of one sentence by the names under which their weights are kept (see `src/lessons/lesson-model.ts`), each as
 * often as it is there.
 * @param words of each sentence of the turn
 */
export function featuresOf(
  units: readonly SpeechUnit[],
  words: readonly (readonly string[])[],
  at: number,
  context: SentenceContext,
): string[] {
  return [
    ...formOf(units, at, context),
    ...wordFeatures(words[at] ?? [], units[at]?.stop ?? ''),
    ...(words[at - 1] ?? []).map((word) => `<${word}`),
    ...(words[at + 1] ?? []).map((word) => `>${word}`),
  ];
}

/** The words and pairs of words of a sentence or a passage. */
export function wordFeatures(words: readonly string[], stop: string): string[] {
  return [...words, ...['^', ...words].map((word, at) => `${word} ${words[at] ?? stop}`)];
}
