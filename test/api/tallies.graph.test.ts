import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteSession } from '../../src/graph/load-session.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadFiles, SEED } from './load-seed.ts';

const MAIN = new URL('../gold/development/igf-2012-main-access.html', import.meta.url).pathname;
const MAIN_ID = 'igf-2012-main-access';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi((store) => loadFiles(store, [SEED, MAIN]));
});
afterAll(() => graph.stop());

/** The matrix over all sessions, and whether CITES itself was counted. */
async function matrix(minConfidence: number, kinds: string): Promise<{ cells: unknown[]; counted: boolean }> {
  const before = graph.statements.length;
  const { data, errors } = await graph.ask(
    `query Q($min: Float) { citationMatrix(minConfidence: $min, kinds: ${kinds}) {
      stakeholderGroup { id name } entity { id name } citations speakers { id }
      evidence(first: 3) { quote start surface confidence speaker { id } turn { id } } } }`,
    { min: minConfidence },
  );
  expect(errors).toEqual([]);
  const asked = graph.statements.slice(before);
  return { cells: data.citationMatrix, counted: asked.includes('read/citation-matrix-of-things') };
}

const QUESTIONS = [
  [0, 'null'],
  [0.6, '[PROCESS]'],
  [0.4, '[ORGANISATION, INITIATIVE]'],
] as const;

test('whatever tallies do not hold is counted from what they are made of, with the same answer', async () => {
  const told = [];
  for (const [min, kinds] of QUESTIONS) told.push(await matrix(min, kinds));
  expect(told.map(({ cells }) => cells.length > 5)).toEqual([true, true, true]);
  expect(told.map(({ counted }) => counted)).toEqual([false, false, false]);

  await graph.store.write((tx) => tx.run('remove/08-tally', { session: MAIN_ID }));
  for (const [at, [min, kinds]] of QUESTIONS.entries())
    expect(await matrix(min, kinds)).toEqual({ cells: told[at]?.cells, counted: true });
});

test('sessions without a tally get theirs when something is read in', async () => {
  // A question that has not been asked yet: answers are kept.
  expect((await matrix(0.1, 'null')).counted).toBe(true);
  await loadFiles(graph.store, [SEED]);
  expect((await matrix(0.1, 'null')).counted).toBe(false);
});

test('a session takes its tally with it', async () => {
  const kinds = { processes: true, initiatives: true, organisations: true };
  const sessions = async () => (await graph.store.read('read/tallies', kinds)).map(({ session }) => session);
  expect((await sessions()).sort()).toEqual([MAIN_ID, 'igf-2016-day0-bpf-cybersecurity']);
  await deleteSession(graph.store, MAIN_ID);
  expect(await sessions()).toEqual(['igf-2016-day0-bpf-cybersecurity']);
});
