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

test('who cites a thing is counted alike, whether from what is kept of it or mention by mention', async () => {
  const { data, errors } = await graph.ask(`{ processes(first: 200) { nodes { name
    kept: citedBy(first: 200) { totalCount nodes { count person { id } session { id } entity { name } } }
    mentions: citedBy(first: 200, filter: { minConfidence: 0 }) { totalCount nodes { count person { id } session { id } entity { name } } } } } }`);
  expect(errors).toEqual([]);
  const cited = data.processes.nodes.filter(({ kept }: { kept: { totalCount: number } }) => kept.totalCount > 1);
  expect(cited.length).toBeGreaterThan(2);
  for (const { name, kept, mentions } of data.processes.nodes) {
    expect(kept, name).toEqual(mentions);
    for (const { entity } of kept.nodes) expect(entity).toEqual({ name });
  }
});

test('people and citations come by name where that is asked for', async () => {
  const { data, errors } =
    await graph.ask(`{ session(id: "igf-2016-day0-bpf-cybersecurity") { words: people { nodes { name } } names: people(orderBy: NAME) { nodes { name } } }
    initiative(id: "gfce") { most: citedBy { nodes { count } } names: citedBy(orderBy: NAME) { nodes { count person { name } } } } }`);
  expect(errors).toEqual([]);
  const names = (list: { nodes: { name: string }[] }): string[] => list.nodes.map(({ name }) => name);
  const { words, names: byName } = data.session;
  expect(names(words)).not.toEqual(names(byName));
  expect(names(words).toSorted()).toEqual(names(byName));
  const counts = data.initiative.most.nodes.map(({ count }: { count: number }) => count);
  expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
  const citing = data.initiative.names.nodes.map(({ person }: { person: { name: string } }) => person.name);
  expect(citing).toEqual(citing.toSorted());
  expect(citing).toHaveLength(counts.length);
});

test('mentions give the words of their turns however they are asked for', async () => {
  const { data, errors } = await graph.ask(`{ initiative(id: "gfce") {
      bare: mentionedIn(first: 3) { nodes { turn { id number } } }
      quoted: mentionedIn(first: 3) { nodes { quote turn { id number } } }
      whole: mentionedIn(first: 3) { edges { node { turn { id number text } } } }
      spread: mentionedIn(first: 3) { nodes { ...Named } } } }
    fragment Named on Mention { quote turn { ... on Turn { id number text } entities: mentions(first: 3) { nodes { quote entity { ... on Organisation { aliases } } } } } }`);
  expect(errors).toEqual([]);
  const { bare, quoted, whole, spread } = data.initiative;
  expect(bare.nodes).toHaveLength(3);
  for (const [i, { turn }] of bare.nodes.entries()) {
    const { text } = whole.edges[i].node.turn;
    expect(text.replaceAll(/\s+/g, ' ')).toContain(quoted.nodes[i].quote.replaceAll(/\s+/g, ' '));
    expect(spread.nodes[i]).toMatchObject({ quote: quoted.nodes[i].quote, turn: { ...turn, text } });
    expect(spread.nodes[i].turn.entities.nodes[0].quote.length).toBeGreaterThan(0);
  }
});
