import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_LIMITS, startTestApi, type TestApi } from './ask.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(undefined, NO_LIMITS);
});
afterAll(() => graph.stop());

/** The statements that a question sends, in their order. */
async function statementsOf(query: string): Promise<string[]> {
  graph.statements.length = 0;
  const { errors } = await graph.ask(query);
  expect(errors).toEqual([]);
  return [...graph.statements];
}

const deep = (first: number): string => `{ sessions(first: ${first}) { nodes { turns(first: ${first}) { nodes {
  speaker { represents { stakeholderGroup { people(first: ${first}) { nodes { lessons(first: ${first}) { nodes { about { name } } } } } } } }
  mentions(first: ${first}) { nodes { quote entity { citedBy(first: ${first}) { nodes { person { affiliations { organisation { name } } } } } } } }
} } } } }`;

test('sends one statement a field and level, however many rows there are', async () => {
  const narrow = await statementsOf(deep(1));
  const wide = await statementsOf(deep(100));
  expect(wide.toSorted()).toEqual(narrow.toSorted());
  expect(new Set(wide).size).toBe(wide.length);
});

test('answers the citation matrix with its words in two statements', async () => {
  const asked = (first: number) =>
    `{ citationMatrix { stakeholderGroup { id name } entity { id name kinds } citations speakers { name }
       evidence(first: ${first}) { quote turn { number page } speaker { name } confidence } } }`;
  expect(await statementsOf(asked(1))).toEqual(['read/citation-matrix', 'read/citation-evidence']);
  expect(await statementsOf(asked(50))).toEqual(['read/citation-matrix', 'read/citation-evidence']);
});

test('asks twice for one field with two arguments in two statements', async () => {
  const query = '{ sessions { nodes { a: turns(first: 1) { totalCount } b: turns(first: 2) { totalCount } } } }';
  expect(await statementsOf(query)).toEqual(['read/list/sessions', 'read/session/turns', 'read/session/turns']);
});
