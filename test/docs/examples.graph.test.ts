import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../api/ask.ts';
import { loadSeed } from '../api/load-seed.ts';
import { temporaryFolder } from '../support/temporary.ts';

const EXAMPLES = join(import.meta.dirname, '../../docs/examples');
const run = promisify(execFile);

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(loadSeed);
});
afterAll(() => graph.stop());

/** What an example prints about the first session. */
async function printed(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(program, args, { env: { ...process.env, BPF_GRAPH_URL: `${graph.api.url}/graphql` } });
  return stdout;
}

/** Whether this machine can run a program: an example in another language is run where that language is. */
async function has(program: string, ...args: string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}

test('barriers.ts prints what stood in the way, by group', async () => {
  const words = await printed(process.execPath, join(EXAMPLES, 'barriers.ts'));
  expect(words).toMatch(/^Academia$/m);
  expect(words).toMatch(/^ {2}Tatiana Tropina: .*many closed spaces/m);
});

if ((await has('curl', '--version')) && (await has('jq', '--version'))) {
  test('who-cites.sh prints groups, counts and words, and ends with 1 and the reason where the question is wrong', async () => {
    const words = await printed(join(EXAMPLES, 'who-cites.sh'), 'council-of-europe');
    expect(words).toMatch(/^Academia: \d+$/m);
    expect(words).toMatch(/^ {2}Tatiana Tropina: .*council of Europe/m);
    await expect(
      run(join(EXAMPLES, 'who-cites.sh'), { env: { ...process.env, BPF_GRAPH_URL: `${graph.api.url}/no` } }),
    ).rejects.toThrow();
  });
}

if (await has('python3', '-c', 'import csv')) {
  test('lessons-to-csv.py prints every lesson of a kind, one a line', async () => {
    const { data } = await graph.ask('{ lessons(filter: { kinds: [BARRIER] }) { totalCount } }');
    const [head, ...rows] = (await printed('python3', join(EXAMPLES, 'lessons-to-csv.py'), 'BARRIER'))
      .trim()
      .split('\r\n');
    expect(head).toBe('id,kind,speaker,stakeholder groups,quote,confidence,session,date,page');
    expect(rows).toHaveLength(data.lessons.totalCount);
    for (const row of rows) expect(row).toMatch(/^igf-2016-day0-bpf-cybersecurity\/[lc]\w+,BARRIER,/);
  });
}

if (await has('python3', '-c', 'import pandas, matplotlib')) {
  test('heat-map.py prints the matrix and draws it', async () => {
    const file = join(temporaryFolder(), 'heat-map.png');
    const table = await printed('python3', join(EXAMPLES, 'heat-map.py'), file);
    expect(table).toMatch(/^UN Group of Governmental Experts.*\d/m);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  });
}
