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
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const request = (name: string): GraphqlRequest => {
        const found = requestIn(text, ids, name);
        if (found === null) throw new Error(`${file} holds no operation ${name}`);
        return found;
      };
      return { name: file.replace(/^\d+-|\.graphql$/g, ''), ours: request('Ours'), theirs: request('Theirs') };
    });
}

/**
 * An operation of a GraphQL document, with what its variables stand for.
 * @param name the first operation when left out
 * @returns null where there is none
 */
export function requestIn(text: string, ids: QuestionIds, name?: string): GraphqlRequest | null {
  const values: Readonly<Record<string, string>> = { ...ids, of: ids.session };
  const operation = parse(text).definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && (name === undefined || one.name?.value === name),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return {
    query: print(operation),
    variables: Object.fromEntries(names.map((variable) => [variable, values[variable] ?? ''])),
  };
}
