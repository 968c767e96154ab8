import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IngestOptions, type IngestSummary, ingestFiles } from '../../src/cli/ingest.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { transcriptPaths } from '../../src/cli/read-input.ts';
import { digestGraph } from '../../src/exports/digest-graph.ts';
import { Claims } from '../../src/graph/claims.ts';
import type { Store } from '../../src/graph/store.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';

const reader = loadReader({ curated: true });
const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-unit-'));
const statements: string[] = [];
const messages: string[] = [];
const output = { result: () => undefined, message: (text: string) => void messages.push(text), interactive: false };
const NAMES = ['Ana Pereira', 'Ben Okoro', 'Pieter van der Berg', 'Chioma Okonkwo', 'Dag Nilsen'];
const fileOf = (number: number): string => join(folder, `igf-2030-ws-${number}.txt`);

/** Sessions that share people, things that are known and things that are not. */
function transcript(number: number, learned: string): string {
  const [one, other] = [NAMES[number % NAMES.length], NAMES[(number + 2) % NAMES.length]] as [string, string];
  return `IGF 2030 - Day ${(number % 4) + 1} - Room 2 - BPF Number ${number}

>> ${one.toUpperCase()}: My name is ${one}, I work for the Council of Europe. We learned a lot from the GFCE. ${learned}

>> ${other.toUpperCase()}: Thank you. I am with LACNIC in Kenya. The Budapest Convention and the Nordic Sharing Network helped us.
`;
}

let store: Store;
beforeAll(async () => {
  for (let number = 0; number < 8; number += 1)
    writeFileSync(fileOf(number), transcript(number, 'The lesson is that one should share early.'));
  writeFileSync(join(folder, 'blank.txt'), '\n');
  store = await openTestStore({ onStatement: (name) => statements.push(name) });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function ingest(options: IngestOptions = {}): Promise<IngestSummary> {
  statements.length = 0;
  messages.length = 0;
  const reading = { languageModel: null, home: folder, curation: true };
  return ingestFiles(store, transcriptPaths([folder]).files, reader, reading, output, options);
}

const written = (): string[] => statements.filter((name) => /^(?:load|remove|derive)\//.test(name));

test('in several threads it gives the graph that one gives, and one bad file stops nothing else', async () => {
  await emptyGraph(store);
  const one = await ingest();
  expect(one.added).toHaveLength(8);
  expect(messages).toContain(`added: igf-2030-ws-0 (${fileOf(0)})`);
  // All of them in one transaction: a statement of each kind.
  expect(written().filter((name) => name === 'load/03-turns')).toHaveLength(1);
  const expected = await digestGraph(store);
  await emptyGraph(store);
  const { added, skipped } = await ingest({ jobs: 2 });
  expect(added).toEqual(one.added);
  expect(skipped).toMatchObject([[join(folder, 'blank.txt'), { code: 'INPUT_EMPTY' }]]);
  expect(await digestGraph(store)).toEqual(expected);
});

test('what has not changed is not read again; what has is, and a decision about it counts as a change', async () => {
  const before = await digestGraph(store);
  const again = await ingest({ jobs: 2 });
  expect(again).toMatchObject({ added: [], replaced: [] });
  expect(again.unchanged).toHaveLength(8);
  expect(written()).toEqual(['load/00-stakeholder-groups']);

  const text = readFileSync(fileOf(3), 'utf8');
  writeFileSync(fileOf(3), transcript(3, 'We will publish our guide next year.'));
  writeFileSync(
    join(folder, 'igf-2030-ws-5.curation.yaml'),
    'session: igf-2030-ws-5\nby: Chioma Okonkwo\non: 2030-05-06\nspeakers:\n  - turn: Thank you. I am with LACNIC\n    speaker: Ana Pereira\n    because: Seen.\n',
  );
  expect((await ingest()).replaced).toEqual(['igf-2030-ws-3', 'igf-2030-ws-5']);
  expect(await digestGraph(store)).not.toEqual(before);

  writeFileSync(fileOf(3), text);
  writeFileSync(
    join(folder, 'igf-2030-ws-5.curation.yaml'),
    'session: igf-2030-ws-5\nby: Chioma Okonkwo\non: 2030-05-06\n',
  );
  expect((await ingest({ jobs: 2 })).replaced).toEqual(['igf-2030-ws-3', 'igf-2030-ws-5']);
  expect(await digestGraph(store)).toEqual(before);
});

test('a file read from other decisions that change nothing is noted, and not read a third time', async () => {
  writeFileSync(join(folder, 'igf-2030-ws-5.curation.yaml'), 'session: igf-2030-ws-5\nby: Ben Okoro\non: 2030-05-07\n');
  const before = await digestGraph(store);
  expect((await ingest()).unchanged).toHaveLength(8);
  expect(written()).toContain('load/18-fingerprints');
  expect((await ingest()).unchanged).toHaveLength(8);
  expect(written()).not.toContain('load/18-fingerprints');
  expect(await digestGraph(store)).toEqual(before);
});

test.each([1, 2])('stopped with %i jobs it leaves whole sessions, and the next run goes on', async (jobs) => {
  const expected = await digestGraph(store);
  await emptyGraph(store);
  const stop = new AbortController();
  const watched: Store = {
    ...store,
    read: (name, ...rest) => {
      stop.abort(new Error('stopped'));
      return store.read(name, ...rest);
    },
  };
  const reading = { languageModel: null, home: folder, curation: true };
  const { files } = transcriptPaths([folder]);
  const run = ingestFiles(watched, files, reader, reading, output, { jobs, signal: stop.signal });
  await expect(run).rejects.toThrow('stopped');
  await ingest({ jobs });
  expect(await digestGraph(store)).toEqual(expected);
});

test('several that share the files each do some, and take over what one left that ended too early', async () => {
  await emptyGraph(store);
  await ingest();
  const expected = await digestGraph(store);
  await emptyGraph(store);

  // One that ended after it had taken two sessions, before it had read them.
  const gone = await Claims.in(store, 3);
  expect([...(await gone.take(['igf-2030-ws-0', 'igf-2030-ws-1']))]).toHaveLength(2);
  gone.close();
  const summaries = await Promise.all([ingest({ shared: true }), ingest({ shared: true })]);

  const added = summaries.flatMap((summary) => summary.added);
  expect(added.toSorted()).toEqual(Array.from({ length: 8 }, (_, number) => `igf-2030-ws-${number}`));
  for (const summary of summaries) expect(summary.added.length + summary.unchanged.length).toBe(8);
  expect((await digestGraph(store)).digest).toBe(expected.digest);
  // Nothing is held any more.
  const later = await Claims.in(store);
  expect([...(await later.take(['igf-2030-ws-0']))]).toEqual(['igf-2030-ws-0']);
  await later.release(['igf-2030-ws-0']);
  later.close();
});

test('the first load of a hundred files makes the indexes of search when all are in', async () => {
  await emptyGraph(store);
  for (const name of ['search_text', 'search_words']) await store.write((tx) => tx.run('server/drop-index', { name }));
  const many = mkdtempSync(join(tmpdir(), 'bpf-graph-unit-'));
  for (let number = 0; number < 100; number += 1)
    writeFileSync(join(many, `igf-2030-lt-${number}.txt`), `>> ANA PEREIRA: Share early, said number ${number}.\n`);
  statements.length = 0;
  const reading = { languageModel: null, home: many, curation: true };
  const { added } = await ingestFiles(store, transcriptPaths([many]).files, reader, reading, output);
  rmSync(many, { recursive: true, force: true });

  expect(added).toHaveLength(100);
  expect(statements.indexOf('schema/15-search')).toBeGreaterThan(statements.lastIndexOf('load/03-turns'));
  const wish = { query: 'sharing', misspelt: 'sharing~2', scopes: ['Turn'], first: 0, after: null };
  expect(await store.read('read/search', wish)).toMatchObject([{ total: 100, misspelt: false }]);
});
