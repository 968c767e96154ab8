import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseQuery } from '../../src/cli/query-command.ts';
import { draftReport } from '../../src/report/draft-report.ts';
import { readWording } from '../../src/report/read-wording.ts';
import type { Inline } from '../../src/report/report-draft.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSeed, SEED } from './load-seed.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(loadSeed);
});
afterAll(() => graph.stop());

interface Row {
  readonly stakeholderGroup: string;
  readonly entity: string;
  readonly citations: number;
  readonly speakers: readonly string[];
  readonly words: string;
}

async function rowsOf(...given: string[]): Promise<Row[]> {
  const { statement, parameters } = parseQuery('citation-matrix', given, 'json');
  return (await graph.store.read(statement, parameters)) as unknown as Row[];
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const cellsOf = (rows: readonly Row[]) =>
  rows.map(({ stakeholderGroup, entity, citations, speakers }) =>
    [stakeholderGroup, entity, citations, [...speakers].sort().join()].join(' | '),
  );

/** The matrix as the API gives it. */
async function askedOf(minConfidence: number, kinds = 'null'): Promise<Row[]> {
  const { data, errors } = await graph.ask(
    `query Q($minConfidence: Float) { citationMatrix(minConfidence: $minConfidence, kinds: ${kinds}) {
      stakeholderGroup { name } entity { name } citations speakers { name } evidence(first: 1) { quote } } }`,
    { minConfidence },
  );
  expect(errors).toEqual([]);
  type Cell = Record<'stakeholderGroup' | 'entity', { name: string }> & {
    citations: number;
    speakers: { name: string }[];
    evidence: { quote: string }[];
  };
  return data.citationMatrix.map(({ stakeholderGroup, entity, citations, speakers, evidence }: Cell) => ({
    stakeholderGroup: stakeholderGroup.name,
    entity: entity.name,
    citations,
    speakers: speakers.map(({ name }) => name),
    words: evidence[0]?.quote ?? '',
  }));
}

test('the API, the command line and the report count the same citations and quote the same places', async () => {
  const api = await askedOf(0);
  expect(api.length).toBeGreaterThan(20);
  expect(cellsOf(await rowsOf())).toEqual(cellsOf(api));
  expect(cellsOf(await rowsOf('minConfidence=0.6'))).toEqual(cellsOf(await askedOf(0.6)));

  const draft = await draftReport(graph.store, [], { date: '2030-01-31', version: '9.9.9' });
  const table = draft.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => 'id' in block && block.id === 'citations');
  if (table?.type !== 'table') throw new Error('the report has no table of citations');
  const textOf = (cell: readonly Inline[]) =>
    cell.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
  const printed = table.rows.flatMap(({ cells }) =>
    cells.slice(1, -1).flatMap(({ content }, column) => {
      const note = content.find((part) => part.type === 'footnote');
      if (note?.type !== 'footnote') return [];
      const source = draft.footnotes.find(({ number }) => number === note.number);
      const quote = source?.type === 'quote' ? source.quote : undefined;
      return [
        [lowered(table.columns[column + 1] ?? ''), textOf(cells[0]?.content ?? []), textOf(content), quote].join(' | '),
      ];
    }),
  );
  // The report leaves organisations to its other sections, and calls the groups as its language does.
  const cited = await askedOf(0, '[PROCESS, INITIATIVE]');
  const { data } = await graph.ask('{ stakeholderGroups { nodes { id name } } }');
  const called = new Map<string, string>(
    data.stakeholderGroups.nodes.map(({ id, name }: { id: string; name: string }) => [
      name,
      readWording('en').group(id, name),
    ]),
  );
  const expected = cited.map(({ stakeholderGroup, entity, citations, words }) =>
    [called.get(stakeholderGroup), entity, citations, words].join(' | '),
  );
  expect(printed.sort()).toEqual(expected.sort());
});

test('the command line takes kinds in any letters, and null for what it takes without', async () => {
  const processes = await rowsOf('kinds=Process');
  expect(processes.length).toBeGreaterThan(5);
  for (const kinds of ['process', 'PROCESS', '["process"]']) expect(await rowsOf(`kinds=${kinds}`)).toEqual(processes);
  expect(await rowsOf('kinds=null', 'minConfidence=0')).toEqual(await rowsOf());
  expect(await rowsOf('kinds=process, initiative')).toEqual(await rowsOf('kinds=Process,Initiative'));
});

test.each([
  ['citation-matrix', []],
  ['who-cites', ['entity=igf']],
])('the words of %s begin and end with whole words of the transcript', async (name, given) => {
  const source = readFileSync(SEED, 'utf8').replaceAll(/[\r\n]/g, ' ');
  const { statement, parameters } = parseQuery(name, given, 'json');
  const rows = (await graph.store.read(statement, parameters)) as unknown as Row[];
  expect(rows.length).toBeGreaterThan(3);
  for (const { words } of rows) {
    const at = source.indexOf(words);
    expect(at, words).toBeGreaterThan(-1);
    expect(source[at - 1] ?? ' ', words).toBe(' ');
    expect(source[at + words.length] ?? ' ', words).toMatch(/\s/);
    expect(words.length).toBeGreaterThan(15);
  }
});
