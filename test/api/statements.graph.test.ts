import { Kind, parse, type SelectionSetNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { questionTexts } from '../../src/api/playground/questions.ts';
import { NO_LIMITS, startTestApi, type TestApi } from './ask.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(undefined, NO_LIMITS, { keptBytes: 0 });
});
afterAll(() => graph.stop());

/** What was sent, without the probes by which a server in doubt asks whether Neo4j is there at all. */
const sent = (): string[] => graph.statements.filter((name) => name !== 'server/ready');

/** The statements that a question sends, in their order. */
async function statementsOf(query: string): Promise<string[]> {
  graph.statements.length = 0;
  const { errors } = await graph.ask(query);
  expect(errors).toEqual([]);
  return sent();
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

test('answers the citation matrix with its words by a few statements, and gives the text of a turn once', async () => {
  const asked = (first: number) =>
    `{ citationMatrix { stakeholderGroup { id name } entity { id name kinds } citations speakers { name }
       evidence(first: ${first}) { quote turn { number page } speaker { name } confidence } } }`;
  const one = (await statementsOf(asked(1))).toSorted();
  expect(one).toEqual([
    'read/by-id/stakeholder-group',
    'read/by-id/turn',
    // This graph has no tallies, as its rows are made by hand.
    'read/citation-matrix-of-things',
    // The words of one half of the cells and of the other.
    'read/citation-words-at',
    'read/citation-words-at',
    'read/cited-things',
    'read/citers-of-things',
    'read/tallies',
  ]);
  expect((await statementsOf(asked(50))).toSorted()).toEqual(one);
});

test('asks twice for one field with two arguments in two statements', async () => {
  const query = '{ sessions { nodes { a: turns(first: 1) { totalCount } b: turns(first: 2) { totalCount } } } }';
  expect(await statementsOf(query)).toEqual(['read/list/sessions', 'read/turns-of', 'read/turns-of']);
});

/** Fields within fields, as the limit on depth counts them. */
function depthOf(selections: SelectionSetNode | undefined): number {
  const depths = (selections?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return 0;
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
    return 1 + depthOf(selection.selectionSet);
  });
  return Math.max(0, ...depths);
}

const questions = questionTexts().map((question) => {
  const [operation] = parse(question.query).definitions;
  return { ...question, depth: operation?.kind === Kind.OPERATION_DEFINITION ? depthOf(operation.selectionSet) : 0 };
});
const deepest = questions.toSorted((a, b) => b.depth - a.depth).slice(0, 10);

test.each(deepest.map(({ name, query, needs, depth }) => [name, depth, query, needs] as const))(
  'answers %s, %d deep, in as many statements and one, whatever the size of its pages',
  async (_, depth, query, needs) => {
    const [ids = {}] = await graph.store.read('read/example-ids');
    const variables = Object.fromEntries(needs.map((name) => [name, ids[name]]));
    for (const first of [1, 2, 20]) {
      const sized = query.replaceAll(/\bfirst: \d+/g, `first: ${first}`);
      graph.statements.length = 0;
      const { errors } = await graph.ask(sized, variables);
      expect(errors).toEqual([]);
      expect(sent().length, sent().join(', ')).toBeLessThanOrEqual(depth + 1);
    }
  },
);
