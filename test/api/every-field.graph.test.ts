import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaText } from '../../src/api/schema-text.ts';
import { NO_LIMITS, startTestApi, type TestApi } from './ask.ts';
import { everyField } from './every-field.ts';
import { loadSeed } from './load-seed.ts';

const schema = buildSchema(schemaText({ writing: true }));
/** Pages small enough that a question with everything in it stays small. */
const PAGE = 25;

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(loadSeed, NO_LIMITS);
});
afterAll(() => graph.stop());

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every item of a list with every field of it and of what those lead to. */
async function all(list: string, type: string, depth: number, wrap = (field: string) => field): Promise<Page['nodes']> {
  const found: Page['nodes'][number][] = [];
  for (let after: string | null = null, more = true; more; ) {
    const fields = everyField(schema, schema.getType(type) as never, depth);
    const field = `${list}(first: ${PAGE}, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`;
    const { data, errors } = await graph.ask(`query Every($after: Cursor) { ${wrap(field)} }`, { after });
    expect(errors).toEqual([]);
    const page: Page = (data.session ?? data)[list];
    found.push(...page.nodes);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return found;
}

describe('every field of everything in the first session is answered without an error', () => {
  const inSession = (field: string) => `session(id: "igf-2016-day0-bpf-cybersecurity") { ${field} }`;

  test('turns', async () => {
    const turns = await all('turns', 'Turn', 1, inSession);
    expect(turns.length).toBeGreaterThan(60);
    const bases = new Set(turns.map(({ speaking }) => (speaking as { basis: string } | null)?.basis));
    expect([...bases]).toContain('MODERATING');
  });

  test.each([
    ['lessons', 'Lesson', 20, 1],
    ['people', 'Person', 10, 2],
    ['organisations', 'Organisation', 20, 2],
    ['initiatives', 'Initiative', 5, 2],
    ['processes', 'Process', 10, 2],
    ['places', 'Place', 5, 2],
    ['topics', 'Topic', 3, 2],
    ['stakeholderGroups', 'StakeholderGroup', 7, 2],
    ['sessions', 'Session', 1, 2],
    ['events', 'Event', 1, 2],
  ])('%s', async (list, type, atLeast, depth) => {
    expect((await all(list, type, depth)).length).toBeGreaterThanOrEqual(atLeast);
  });

  test('citations', async () => {
    const fields = everyField(schema, schema.getType('CitationCell') as never, 2);
    const { data, errors } = await graph.ask(`{ citationMatrix { ${fields} } }`);
    expect(errors).toEqual([]);
    expect(data.citationMatrix.length).toBeGreaterThan(20);
  });

  test('what a search finds, and anything by its id', async () => {
    const node = everyField(schema, schema.getType('Node') as never, 0);
    const found = everyField(schema, schema.getType('SearchResult') as never, 1);
    const { data, errors } = await graph.ask(
      `{ search(text: "forum", first: 20) { nodes { ${found} } } node(id: "igf") { ${node} } }`,
    );
    expect(errors).toEqual([]);
    expect(data.search.nodes.length).toBeGreaterThan(10);
  });
});

test('people speak for what is no organisation too', async () => {
  const { data, errors } = await graph.ask(`{ people(first: 200) { nodes { affiliations {
    method organisation { __typename id kinds ... on Initiative { affiliations { person { id } } } } } } } }`);
  expect(errors).toEqual([]);
  const types = data.people.nodes.flatMap((person: { affiliations: { organisation: { __typename: string } }[] }) =>
    person.affiliations.map(({ organisation }) => organisation.__typename),
  );
  expect(new Set(types)).toContain('Organisation');
  expect(types.some((type: string) => type === 'Initiative' || type === 'Process')).toBe(true);
});
