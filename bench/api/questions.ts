import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';

/** A question in the words of both APIs. */
export interface Question {
  /** Name of its file, without number and ending. */
  readonly name: string;
  readonly ours: GraphqlRequest;
  readonly theirs: GraphqlRequest;
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** What the variables of the questions stand for. */
export interface QuestionIds {
  readonly session: string;
  readonly process: string;
  readonly turn: string;
  readonly person: string;
}

const FOLDER = join(import.meta.dirname, 'questions');

export function questionsWith(ids: QuestionIds): Question[] {
  const values: Readonly<Record<string, string>> = { ...ids, of: ids.session };
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const { definitions } = parse(readFileSync(join(FOLDER, file), 'utf8'));
      const request = (name: string): GraphqlRequest => {
        const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name);
        if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${file} holds no operation ${name}`);
        const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
        return {
          query: print(operation),
          variables: Object.fromEntries(names.map((variable) => [variable, values[variable] ?? ''])),
        };
      };
      return { name: file.replace(/^\d+-|\.graphql$/g, ''), ours: request('Ours'), theirs: request('Theirs') };
    });
}
