import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './ask.ts';
import { loadFiles, SEED } from './load-seed.ts';

/** A main session of 2012, beside the first session of 2016. */
const MAIN = join(import.meta.dirname, '../gold/development/igf-2012-main-access.html');

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi((store) => loadFiles(store, [SEED, MAIN]));
});
afterAll(() => graph.stop());

// biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever they asked for.
async function answer(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

// An operator of Sahel Transit says that nobody needs an exchange in a small country; the professor who runs one answers him.
test('divergences stand in the words of two groups', async () => {
  const { divergences } =
    await answer(`{ divergences { earlier { quote speaker { name } session { id } } earlierGroups { id }
    later { quote speaker { name } } laterGroups { id } evidence { quote } confidence } }`);
  const pair = divergences.find(
    ({ earlier }: { earlier: { speaker: { name: string } } }) => earlier.speaker.name === 'Farouk Benhamida',
  );
  expect(pair).toMatchObject({
    earlier: {
      quote: expect.stringContaining('there is nothing to exchange'),
      session: { id: 'igf-2012-main-access' },
    },
    earlierGroups: [{ id: 'private-sector' }],
    later: {
      quote: expect.stringContaining('the students began to host things'),
      speaker: { name: 'Goncalo de Almeida Prates' },
    },
    // He says that he teaches, and that he also runs the exchange.
    laterGroups: [{ id: 'academia' }, { id: 'technical-community' }],
    evidence: { quote: "So I don't agree with my friend from Sahel Transit, and he knows it." },
  });
  expect(readFileSync(MAIN, 'utf8')).toContain('agree with my friend from Sahel Transit');
});

test('each session has its own common ground', async () => {
  const sessions = async (ids: string[]) => {
    const { commonGround } = await answer(
      'query Ground($ids: [ID!]) { commonGround(sessions: $ids) { later { session { id } } } }',
      { ids },
    );
    return new Set(commonGround.map(({ later }: { later: { session: { id: string } } }) => later.session.id));
  };
  expect(await sessions(['igf-2016-day0-bpf-cybersecurity'])).toEqual(new Set(['igf-2016-day0-bpf-cybersecurity']));
  expect(await sessions([])).toEqual(new Set());
});

// Over all sessions they are read from what was counted at loading, over named ones from the mentions themselves.
test.each([
  [0, 1, null],
  [0, 100, null],
  [0, 0, null],
  [0.35, 3, ['PLACE', 'TOPIC', 'INITIATIVE']],
  [0.8, 2, ['PROCESS', 'ORGANISATION']],
])(
  'citations over all sessions are those of each session, at %s and above, in %i quotes, of kinds %j',
  async (minConfidence, first, kinds) => {
    const cell = `stakeholderGroup { id } entity { id } citations speakers { id }
      evidence(first: ${first}) { quote start confidence turn { number session { id } } speaker { id } }`;
    const asked = async (sessions: string[] | null) =>
      answer(
        `query Q($sessions: [ID!], $min: Float, $kinds: [EntityKind!]) {
          citationMatrix(sessions: $sessions, kinds: $kinds, minConfidence: $min) { ${cell} }
          whoCites(entity: "igf", sessions: $sessions, minConfidence: $min) { ${cell} }
          namedByOneGroup(sessions: $sessions, kinds: $kinds, minConfidence: $min) {
            stakeholderGroup { id } entity { id } citations speakers { id }
          }
        }`,
        { sessions, min: minConfidence, kinds },
      );
    const { sessions } = await answer('{ sessions { nodes { id } } }');
    const ids = sessions.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(2);
    const all = await asked(null);
    expect(all.citationMatrix.length).toBeGreaterThan(10);
    expect(all.whoCites.length).toBeGreaterThan(1);
    expect(all.namedByOneGroup.length).toBeGreaterThan(2);
    expect(all).toEqual(await asked(ids));
  },
);

test('as many words of a citation are given as each field asks for, whether it says so itself, by a variable or in a fragment', async () => {
  const words = '{ quote confidence turn { id } }';
  const { citationMatrix } = await answer(
    `query Q($few: Int, $none: Int = 0) { citationMatrix {
      one: evidence(first: 1) ${words} few: evidence(first: $few) ${words} none: evidence(first: $none) ${words}
      ...More ... on CitationCell { all: evidence(first: null) ${words} } } }
    fragment More on CitationCell { citations usual: evidence ${words} ...Some }
    fragment Some on CitationCell { some: evidence(first: 20) ${words} }`,
    { few: 3 },
  );
  const most = Math.max(...citationMatrix.map(({ citations }: { citations: number }) => citations));
  expect(most).toBeGreaterThan(20);
  for (const { citations, all, ...others } of citationMatrix) {
    expect(all).toHaveLength(citations);
    const asked = { one: 1, few: 3, none: 0, usual: 10, some: 20 };
    for (const [field, first] of Object.entries(asked)) expect(others[field]).toEqual(all.slice(0, first));
  }
});
