import type { Reader } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { addProposals } from './add-proposals.ts';
import type { AnswerCache } from './answer-cache.ts';
import { checkProposals } from './check-proposals.ts';
import type { LanguageModel, Question } from './language-model.ts';
import { onlyByName } from './only-by-name.ts';
import { type Proposals, readProposals } from './proposals.ts';
import { questionsOf } from './questions.ts';

/** What a model was asked, what that cost, and what came of it. */
export interface ModelPass {
  readonly understanding: Understanding;
  readonly questions: number;
  /** Questions answered from the cache, at no cost. */
  readonly cached: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Why questions have no answer of use, one line each. */
  readonly failures: readonly string[];
  readonly added: { readonly speakers: number; readonly mentions: number; readonly lessons: number };
  readonly dropped: { readonly notVerbatim: number; readonly unknown: number };
}

// An endpoint that fails that often in a row is down; each further question would wait for its time limit.
const MOST_FAILURES_IN_A_ROW = 3;

/**
 * Let a language model propose what the stages did not find, keep what can be shown in the source, and add it. A question
 * without a useful answer adds nothing and is told; only `signal` ends the run.
 * @throws the reason of `signal`
 */
export async function improveWithModel(
  understanding: Understanding,
  reader: Reader,
  model: LanguageModel,
  cache: AnswerCache,
  signal?: AbortSignal,
): Promise<ModelPass> {
  const questions = questionsOf(understanding.transcript, understanding.attribution);
  const proposals: Proposals[] = [];
  const failures: string[] = [];
  let [cached, tokensIn, tokensOut, inARow] = [0, 0, 0, 0];
  for (const [at, question] of questions.entries()) {
    if (inARow >= MOST_FAILURES_IN_A_ROW) {
      failures.push(`${questions.length - at} more not asked, as ${inARow} failed in a row`);
      break;
    }
    const kept = cache.read(model.name, question);
    const known = kept === null ? null : readProposals(kept);
    if (known !== null) {
      cached += 1;
      proposals.push(known);
      continue;
    }
    try {
      const answer = await model.ask(question, signal);
      tokensIn += answer.tokensIn;
      tokensOut += answer.tokensOut;
      const read = readProposals(answer.text);
      if (read === null) throw new Error('the answer does not follow the schema');
      keep(cache, model.name, question, answer.text);
      proposals.push(read);
      inARow = 0;
    } catch (error) {
      signal?.throwIfAborted();
      inARow += 1;
      failures.push(`question ${at + 1} of ${questions.length}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const things = [...reader.linker.entities.values()].filter(({ kinds }) => !kinds.includes('TOPIC'));
  const checked = checkProposals(proposals, understanding, onlyByName(things));
  return {
    understanding: addProposals(understanding, checked, model.name, (id) => reader.linker.entities.get(id)),
    questions: questions.length,
    cached,
    tokensIn,
    tokensOut,
    failures,
    added: {
      speakers: checked.speakers.length,
      mentions: checked.mentions.length,
      lessons: checked.lessons.length,
    },
    dropped: { notVerbatim: checked.notVerbatim, unknown: checked.unknown },
  };
}

/** A full disk or a read-only home costs money the next time, but not this run. */
function keep(cache: AnswerCache, model: string, question: Question, answer: string): void {
  try {
    cache.write(model, question, answer);
  } catch {
    // The answer is used all the same.
  }
}
