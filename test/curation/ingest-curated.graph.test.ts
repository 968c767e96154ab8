import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestFiles } from '../../src/cli/ingest.ts';
import type { CurationChoice } from '../../src/cli/read-curations.ts';
import type { Store } from '../../src/graph/store.ts';
import { dumpGraph } from '../graph/dump.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';
import { curationText, reader, SESSION, TEXT } from './curated.ts';

let store: Store;
let folder: string;
const told: string[] = [];
const output = { result: () => undefined, message: (text: string) => void told.push(text), interactive: false };

beforeAll(async () => {
  store = await openTestStore();
  await emptyGraph(store);
  folder = mkdtempSync(join(tmpdir(), 'bpf-graph-curation-'));
  writeFileSync(join(folder, `${SESSION}.txt`), TEXT);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.close();
});

function decide(text: string): void {
  writeFileSync(join(folder, `${SESSION}.curation.yaml`), text);
}

async function ingest(curation: CurationChoice = true) {
  const reading = { languageModel: null, home: '', curation };
  return ingestFiles(store, [join(folder, `${SESSION}.txt`)], reader, reading, output);
}

/** What went and what came, each as its type and ends, or its label and id. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  const told = (line: string, sign: string): string => {
    const { what, start, end, properties } = JSON.parse(line);
    const idOf = (ends: string[]) => ends.find((text) => /^[a-z\d]/.test(text));
    return start === null ? `${sign} ${what.at(-1)} ${properties.id}` : `${sign} ${idOf(start)} ${what} ${idOf(end)}`;
  };
  const gone = before.filter((line) => !after.includes(line)).map((line) => told(line, '-'));
  const come = after.filter((line) => !before.includes(line)).map((line) => told(line, '+'));
  return [...gone, ...come].sort();
}

const BEN = 'speakers:\n  - { turn: "I am from the Council", speaker: Ben Olsen, because: his voice }\n';
const stranger = `${SESSION}-turn-3-speaker`;

test('a corrected speaker changes exactly what follows from it, and lasts', async () => {
  await ingest();
  const before = await dumpGraph();
  decide(curationText(BEN));
  expect((await ingest()).replaced).toEqual([SESSION]);
  const after = await dumpGraph();
  expect(difference(before, after)).toEqual(
    [
      // The session's digest of all that it says.
      `- Session ${SESSION}`,
      `+ Session ${SESSION}`,
      `- Person ${stranger}`,
      `- ${SESSION} NAMES ${stranger}`,
      `- ${stranger} TOOK_PART ${SESSION}`,
      `- ${stranger} SPOKE ${SESSION}/t003`,
      `+ ben-olsen SPOKE ${SESSION}/t003`,
      `- ${stranger} STATED ${SESSION}/l001`,
      `+ ben-olsen STATED ${SESSION}/l001`,
      `- ${stranger} AFFILIATED_WITH council-of-europe`,
      '+ ben-olsen AFFILIATED_WITH council-of-europe',
      `- ${stranger} REPRESENTS intergovernmental-organisation`,
      '+ ben-olsen REPRESENTS intergovernmental-organisation',
      // His group stands there too.
      `- ben-olsen TOOK_PART ${SESSION}`,
      `+ ben-olsen TOOK_PART ${SESSION}`,
      // One citation before, in his own turn, and two now.
      `- ${stranger} CITES council-of-europe`,
      '- ben-olsen CITES council-of-europe',
      '+ ben-olsen CITES council-of-europe',
    ].sort(),
  );
  const spoke = after.find((line) => line.includes('"SPOKE"') && line.includes('/t003'));
  expect(JSON.parse(spoke ?? '').properties).toMatchObject({ basis: 'curated' });
  expect((await ingest()).unchanged).toEqual([SESSION]);
  expect((await ingest(false)).replaced).toEqual([SESSION]);
  expect(await dumpGraph()).toEqual(before);
});

const BOMB = `x: &x [a, a]\n${'y: [*x, *x]\n'}`;

test.each([
  ['a typo', BEN.replace('speaker:', 'speeker:'), ':5:5: speakers.0.speaker: Invalid input'],
  ['an unknown speaker', BEN.replace('Ben', 'Benn'), 'did you mean "Ben Olsen"?'],
  ['a quote that is not there', BEN.replace('from the', 'of the'), 'Line 7 has'],
  ['a duplicate key', `${BEN}speakers: []\n`, ':6:1: the key "speakers" stands twice'],
  ['a YAML bomb', BOMB, ':5:5: *x stands for another value'],
])('%s leaves the graph as it is, and is told with line, column and what to do', async (_what, decisions, message) => {
  decide(curationText(BEN));
  await ingest();
  const before = await dumpGraph();
  decide(curationText(decisions));
  const { skipped } = await ingest();
  const [said] = skipped.map(([, error]) => error);
  expect(said?.code).toBe('INPUT_CURATION');
  expect(`${said?.message} ${said?.hint}`).toContain(message);
  expect(said?.message).toMatch(/trust\.curation\.yaml:\d+:\d+: /);
  expect(await dumpGraph()).toEqual(before);
});

test('what the transcript has outgrown is told and kept in its file; what still fits is applied', async () => {
  decide(
    `${curationText('')}text: ${'0'.repeat(64)}\n${BEN}  - { turn: gone from the text, speaker: null, because: x }\n`,
  );
  told.length = 0;
  await ingest();
  const after = await dumpGraph();
  expect(told.join('\n')).toContain('1 of the decisions no longer fit');
  expect(told.join('\n')).toContain('trust.curation.yaml:7:13: "gone from the text" stands in no turn');
  expect(after.filter((line) => line.includes('"SPOKE"') && line.includes('"curated"'))).toHaveLength(1);
});
