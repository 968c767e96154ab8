import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows, dataPackage, TABLES } from '../../src/exports/csv-tables.ts';
import { PROPERTIES } from '../../src/exports/dictionary.ts';
import { graphMl } from '../../src/exports/graph-ml.ts';
import { importGraph } from '../../src/exports/import-graph.ts';
import { jsonLd } from '../../src/exports/json-ld.ts';
import { readGraph, requireSession } from '../../src/exports/read-graph.ts';
import { readJsonLd } from '../../src/exports/read-json-ld.ts';
import { tei } from '../../src/exports/tei.ts';
import { loadSession } from '../../src/graph/load-session.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { rowsOf } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import { loadSeed } from '../api/load-seed.ts';
import { curated, SESSION } from '../curation/curated.ts';
import { dumpGraph } from '../graph/dump.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';

/** The first session, and a small one that shares people's groups and things with it and has what that one has not. */
const TEXT = `IGF 2030 - Day 1 - Room 4 - BPF on Trust & "Care"

>> ANA PEREIRA: Thank you. <We> at LACNIC share early, & the Council of Europe too. Tatiana Tropina said so.

>> BEN OLSEN: Thank you, Ana. We need help from the Council of Europe.
`;

let store: Store;
let before: string[];

beforeAll(async () => {
  store = await openTestStore();
  await emptyGraph(store);
  await loadSeed(store);
  await loadSession(store, rowsOf(curated('', TEXT)));
  before = await dumpGraph();
});

afterAll(async () => store.close());

async function all(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const edgesOf = (dump: readonly string[]) => dump.filter((line) => JSON.parse(line).start !== null);

/** Elements of a well-formed document, each with its attributes and the text in it; fails where one is not closed. */
function elementsOf(xml: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext: (text) => {
        for (const element of open) element.text += text;
      },
      onclosetag: (name) => expect(open.pop()?.name).toBe(name),
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.end(xml);
  // The parser closes what is left open: count what is closed.
  expect(xml.match(/<\/\w|\/>/g)).toHaveLength(elements.length);
  return elements;
}

describe('tables', () => {
  test('hold every node and edge with every property, each described', async () => {
    const rows = new Map<string, number>(TABLES.map(({ file }) => [file, -1]));
    for await (const [file] of csvRows(readGraph(store, null))) rows.set(file, (rows.get(file) ?? Number.NaN) + 1);
    expect([...rows.values()].reduce((sum, count) => sum + count, 0)).toBe(before.length);
    expect(rows.get('turns.csv')).toBe(64);
    const described = JSON.parse(dataPackage()).resources as { path: string; schema: { fields: { name: string }[] } }[];
    expect(described.map(({ path }) => path).sort()).toEqual([...rows.keys()].sort());
    for await (const { kind, properties, edges } of readGraph(store, null)) {
      const fields = (path: string) =>
        described.find((table) => table.path === path)?.schema.fields.map(({ name }) => name);
      const file = TABLES.find(
        ({ columns }) => columns.includes('id') && Object.keys(properties).every((key) => columns.includes(key)),
      );
      expect(file, `${kind}: ${Object.keys(properties)}`).toBeDefined();
      for (const edge of edges) {
        const names = fields(`${edge.type.toLowerCase().replaceAll('_', '-')}.csv`);
        for (const key of Object.keys(edge.properties)) expect(names, `${edge.type} ${key}`).toContain(key);
      }
      for (const key of Object.keys(properties)) expect(PROPERTIES[key]?.[1], key).toBeTruthy();
    }
  });
});

describe('GraphML', () => {
  test('has every node and edge, and only keys that it declares', async () => {
    const xml = await all(graphMl(readGraph(store, null)));
    const elements = elementsOf(xml);
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect(count('edge')).toBe(edgesOf(before).length);
    expect(count('node')).toBe(before.length - edgesOf(before).length);
    const keys = new Set(elements.flatMap(({ name, attributes }) => (name === 'key' ? [attributes.id] : [])));
    for (const { name, attributes } of elements) if (name === 'data') expect(keys).toContain(attributes.key);
    const nodes = new Set(elements.flatMap(({ name, attributes }) => (name === 'node' ? [attributes.id] : [])));
    for (const { name, attributes } of elements)
      if (name === 'edge') expect([nodes.has(attributes.source), nodes.has(attributes.target)]).toEqual([true, true]);
  });
});

describe('an annotated transcript', () => {
  test('is the words of each turn, verbatim, with who speaks and what is named and learned', async () => {
    for (const [session, anchors] of [
      [SEED_SESSION, 282],
      [SESSION, 0],
    ] as const) {
      const elements = elementsOf(await all(tei(store, session)));
      const turns = await store.read<{ text: string; number: number }>('export/session-turns', { session });
      const spoken = elements.filter(({ name }) => name === 'u');
      expect(spoken.map(({ text }) => text)).toEqual(turns.map(({ text }) => text));
      const ids = new Set(elements.map(({ attributes }) => attributes['xml:id']));
      for (const { attributes } of elements)
        for (const key of ['who', 'ref', 'from', 'to', 'resp', 'ana'])
          if (attributes[key] !== undefined) expect(ids).toContain(attributes[key].slice(1));
      expect(elements.filter(({ name }) => name === 'anchor').length).toBeGreaterThanOrEqual(anchors);
    }
    const elements = elementsOf(await all(tei(store, SEED_SESSION)));
    expect(elements.find(({ name, attributes }) => name === 'u' && attributes.n === '57')?.attributes).toMatchObject({
      who: '#matthew-shears',
      cert: '1',
      resp: '#how.curated',
    });
  });
});

const SEED_SESSION = 'igf-2016-day0-bpf-cybersecurity';

describe('JSON-LD', () => {
  test('of a session holds nothing of another', async () => {
    const text = await all(jsonLd(readGraph(store, SESSION)));
    expect(text).not.toContain(SEED_SESSION);
    const { nodes, edges } = readJsonLd('x.jsonld', text);
    expect(nodes.filter(({ labels }) => labels.includes('Turn'))).toHaveLength(2);
    expect(edges.some(({ type }) => type === 'MENTIONS')).toBe(true);
    await expect(requireSession(store, 'igf-2030-bpf-trst')).rejects.toThrow('did you mean "igf-2030-bpf-trust"?');
  });

  test('shows each claim with its quote, where it comes from, and how', async () => {
    const graph = JSON.parse(await all(jsonLd(readGraph(store, null))))['@graph'] as Record<string, unknown>[];
    const spoke = graph.find((item) => item.predicate === 'SPOKE' && String(item.object).endsWith('/t057'));
    expect(spoke).toMatchObject({
      '@type': ['Claim', 'Derived'],
      subject: 'urn:bpf-graph:Entity:matthew-shears',
      basis: 'curated',
      confidence: 1,
      evidence: { '@type': 'Quotation', text: expect.stringContaining('two informal rapporteurs') },
      wasDerivedFrom: `urn:bpf-graph:transcript:${SEED_SESSION}`,
      wasGeneratedBy: `urn:bpf-graph:reading:${SEED_SESSION}`,
    });
  });

  test('is not mixed with what is there, and nothing is written when it does not hold together', async () => {
    const text = await all(jsonLd(readGraph(store, null)));
    const graph = readJsonLd('x.jsonld', text);
    await expect(importGraph(store, graph)).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect(await dumpGraph()).toEqual(before);
    await emptyGraph(store);
    await prepareGraph(store, []);
    const empty = await dumpGraph();
    const cut = { ...graph, nodes: graph.nodes.filter(({ labels }) => !labels.includes('Topic')) };
    await expect(importGraph(store, cut)).rejects.toMatchObject({ code: 'INPUT_DAMAGED' });
    expect(await dumpGraph()).toEqual(empty);
    expect(() => readJsonLd('x.jsonld', text.slice(0, 5000))).toThrow(
      'x.jsonld is no graph that this program exported',
    );
  });

  test('into an empty database gives the same graph, which exports the same', async () => {
    await emptyGraph(store);
    await loadSeed(store);
    await loadSession(store, rowsOf(curated('', TEXT)));
    expect(await dumpGraph()).toEqual(before);
    const text = await all(jsonLd(readGraph(store, null)));
    await emptyGraph(store);
    await importGraph(store, readJsonLd('x.jsonld', text));
    expect(await dumpGraph()).toEqual(before);
    expect(await all(jsonLd(readGraph(store, null)))).toBe(text);
    // The graph goes on as before: the same session changes nothing.
    expect(await loadSession(store, rowsOf(curated('', TEXT)))).toBe('unchanged');
  });
});
