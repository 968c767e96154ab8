import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './ask.ts';
import { loadFiles } from './load-seed.ts';

// Neo4j counts an emoji as one character, where offsets count two.
const EMOJI = '\u{1F600}';
const TALK = `${`${EMOJI} We ran the network and it worked for all of us. `.repeat(12)}Then UNESCO, UNESCO itself, came. We ask UNESCO for help.`;
const TEXT = `>> CHAIR OKONKWO: We start.\n\n>> ANA PEREIRA: I am Ana Pereira, I am a journalist. ${TALK}\n`;

const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-wide-'));
let graph: TestApi;
beforeAll(async () => {
  const file = join(folder, 'igf-2030-wide.txt');
  writeFileSync(file, TEXT);
  graph = await startTestApi((store) => loadFiles(store, [file]));
});
afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true });
});

test('the words of citations over all sessions stand where they are said to stand, behind characters of two units too', async () => {
  const { data, errors } = await graph.ask(
    '{ citationMatrix { entity { id } evidence(first: 10) { quote quoteStart quoteEnd } } }',
  );
  expect(errors).toEqual([]);
  type Cell = { entity: { id: string }; evidence: { quote: string; quoteStart: number; quoteEnd: number }[] };
  const cells: Cell[] = data.citationMatrix;
  const words = cells.find(({ entity }) => entity.id === 'unesco')?.evidence ?? [];
  expect(words.map(({ quote }) => quote)).toEqual([
    'Then UNESCO, UNESCO itself, came.',
    'Then UNESCO, UNESCO itself, came.',
    'We ask UNESCO for help.',
  ]);
  for (const { quote, quoteStart, quoteEnd } of words) expect(TEXT.slice(quoteStart, quoteEnd)).toBe(quote);
});
