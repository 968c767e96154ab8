import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from './language-model.ts';

/** Answers kept by the content of their question: a text that did not change costs nothing the second time. */
export interface AnswerCache {
  read(model: string, question: Question): string | null;
  write(model: string, question: Question, answer: string): void;
}

/** One file an answer in `folder`, which is made when it is needed. */
export function answersIn(folder: string): AnswerCache {
  const pathOf = (model: string, question: Question): string =>
    join(
      folder,
      `${createHash('sha256')
        .update(JSON.stringify([model, question]))
        .digest('hex')}.json`,
    );
  return {
    read(model, question) {
      try {
        return readFileSync(pathOf(model, question), 'utf8');
      } catch {
        return null;
      }
    },
    write(model, question, answer) {
      const path = pathOf(model, question);
      mkdirSync(folder, { recursive: true });
      // Two runs may write one answer at once: each its own neighbour, then the name.
      const neighbour = `${path}.${process.pid}.new`;
      writeFileSync(neighbour, answer, { mode: 0o600 });
      renameSync(neighbour, path);
    },
  };
}
