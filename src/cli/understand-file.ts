import { join } from 'node:path';
import type { Curation } from '../curation/curation.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Reader, understand } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Output } from './output.ts';
import { type CurationChoice, checkCuration, curationsOf } from './read-curations.ts';
import { readSource } from './read-input.ts';
import type { Settings } from './settings.ts';

/** What a run goes by. */
export interface Reading extends Pick<Settings, 'languageModel' | 'home'> {
  readonly curation: CurationChoice;
}

/**
 * Read one transcript and understand it, as below, with what people decided about it.
 * @param kept the curation file that the graph keeps of the session, null for none
 * @throws BpfGraphError as `readSource`; INPUT_CURATION; the reason of `signal`
 */
export async function understandFile(
  path: string,
  reader: Reader,
  reading: Reading,
  output: Output,
  signal?: AbortSignal,
  kept: string | null = null,
): Promise<Understanding> {
  const source = await readSource(path);
  const curations = curationsOf(path, source, reading.curation, kept);
  return understandSource(path, source, reader, curations, reading, output, signal);
}

/**
 * Understand one transcript; where the environment names a language model, let it propose what was not found,
 * and tell what it was asked, what that cost and what came of it.
 * @param path for messages
 * @throws INPUT_CURATION where decisions are mistakes; the reason of `signal`
 */
export async function understandSource(
  path: string,
  source: SourceFile,
  reader: Reader,
  curations: readonly Curation[],
  { languageModel, home }: Pick<Settings, 'languageModel' | 'home'>,
  output: Output,
  signal?: AbortSignal,
): Promise<Understanding> {
  const understanding = understand(source, reader, curations);
  checkCuration(understanding, output.message);
  if (languageModel === null) return understanding;
  const [{ answersIn }, { chatCompletions }, { improveWithModel }] = await Promise.all([
    import('../language-model/answer-cache.ts'),
    import('../language-model/chat-completions.ts'),
    import('../language-model/improve-with-model.ts'),
  ]);
  const cache = answersIn(join(home, 'language-model'));
  const pass = await improveWithModel(understanding, reader, chatCompletions(languageModel), cache, signal);
  for (const failure of pass.failures) output.message(`${path}: ${languageModel.model}: ${failure}`);
  const { added, dropped, questions, cached, tokensIn, tokensOut } = pass;
  output.message(
    `${path}: ${languageModel.model} was asked ${questions - cached} of ${questions} questions (${cached} answers kept from before), ` +
      `${tokensIn} tokens in, ${tokensOut} out; added ${added.speakers} speakers, ${added.mentions} mentions, ${added.lessons} lessons; ` +
      `dropped ${dropped.notVerbatim} that do not stand in the text, ${dropped.unknown} of unknown names or turns`,
  );
  return pass.understanding;
}
