import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { ReadStore } from '../reads.ts';

/** `schema/examples/` at the top of the package: three folders up from `src/api/playground` as from `dist/api/playground`. */
const FOLDER = new URL('../../../schema/examples/', import.meta.url);

/** A ready-made question of the playground. */
export interface Question {
  /** Name of its operation, which the playground shows on its tab. */
  readonly name: string;
  /** Its first line. */
  readonly title: string;
  /** Its text without that line. */
  readonly query: string;
  /** Values for its variables. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question as its file holds it. */
export interface QuestionText extends Omit<Question, 'variables'> {
  /** Names of its variables: each the name of a column of `read/example-ids`. */
  readonly needs: readonly string[];
}

/** The files of `schema/examples/`, by name. Each begins with a comment line: the question in words. */
export function questionTexts(): QuestionText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readQuestion(readFileSync(new URL(file, FOLDER), 'utf8')));
}

function readQuestion(text: string): QuestionText {
  const [first = '', ...rest] = text.split('\n');
  const operation = parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return {
    name: operation?.name?.value ?? '',
    title: first.replace(/^#\s*/, ''),
    query: rest.join('\n').trim(),
    needs: (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
  };
}

/** The ready-made questions, their variables filled with ids that are in the graph; with null where it holds no such thing. */
export async function exampleQuestions(store: ReadStore): Promise<Question[]> {
  const [ids = {}] = await store.read('read/example-ids');
  return questionTexts().map(({ needs, ...question }) => ({
    ...question,
    variables: Object.fromEntries(needs.map((name) => [name, ids[name] ?? null])),
  }));
}
