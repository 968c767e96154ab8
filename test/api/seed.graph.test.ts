import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSeed, SEED } from './load-seed.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(loadSeed);
});
afterAll(() => graph.stop());

interface Cell {
  stakeholderGroup: { id: string };
  entity: { name: string };
  citations: number;
  speakers: { name: string }[];
  evidence: { quote: string; quoteStart: number; quoteEnd: number; surface: string; start: number; end: number }[];
}

const MISSION = `{ citationMatrix { stakeholderGroup { id } entity { name } citations speakers { name }
  evidence(first: 100) { quote quoteStart quoteEnd surface start end } } }`;

async function matrix(): Promise<Cell[]> {
  const { data, errors } = await graph.ask(MISSION);
  expect(errors).toEqual([]);
  return data.citationMatrix;
}

test('names the groups and the processes that the session is known for', async () => {
  const cells = await matrix();
  const groups = new Set(cells.map(({ stakeholderGroup }) => stakeholderGroup.id));
  expect([...groups]).toEqual(
    expect.arrayContaining(['academia', 'civil-society', 'government', 'intergovernmental-organisation']),
  );
  const names = cells.map(({ entity }) => entity.name).join('\n');
  for (const name of [
    /Global Forum on Cyber Expertise/,
    /Freedom Online Coalition/,
    /Budapest Convention/,
    /GGE|Governmental Experts/,
  ]) {
    expect(names).toMatch(name);
  }
});

test('quotes words that stand verbatim in the transcript, one for each citation', async () => {
  const source = readFileSync(SEED, 'utf8');
  for (const cell of await matrix()) {
    expect(cell.speakers.length).toBeGreaterThan(0);
    expect(cell.evidence).toHaveLength(cell.citations);
    for (const { quote, quoteStart, quoteEnd, surface, start, end } of cell.evidence) {
      expect(source.slice(quoteStart, quoteEnd)).toBe(quote);
      expect(source.slice(start, end)).toBe(surface);
      expect(quote).toContain(surface);
    }
  }
});
