import { type ChildProcess, execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/graph/store.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { ASSEMBLIES } from '../support/assemblies.ts';
import { NODE, ROOT, runCli, SEED, spawnCli } from '../support/run-cli.ts';
import { testAddress } from '../support/store.ts';

const START_MS = 150_000;
const source = readFileSync(SEED, 'utf8');
// Made for this test, and held by nobody.
const TOKEN = 'for-tests-only-0123456789';

let home: string;
let environment: Record<string, string>;
let running: Served | null = null;

interface Served {
  readonly child: ChildProcess;
  readonly stdout: string;
  /** What it has written so far. */
  readonly stderr: () => string;
  readonly url: string;
}

/** Run `up` until it prints its addresses. */
async function up(): Promise<Served> {
  const child = spawnCli(['up'], environment);
  let stdout = '';
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`up ended with ${code}: ${stderr}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.includes('Ctrl-C stops it'))
        done({ child, stdout, stderr: () => stderr, url: `http://127.0.0.1:${environment.PORT}` });
    });
  });
}

/** Ctrl-C, and the exit code. */
async function interrupt({ child }: Served): Promise<number | null> {
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  child.kill('SIGINT');
  return ended;
}

async function ask<T>(url: string, query: string, variables = {}, headers: Record<string, string> = {}): Promise<T> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** How much there is of each kind. Asked of the server itself: a command of its own would take seconds each time. */
async function counts(): Promise<unknown[]> {
  const password = readFileSync(join(home, 'home/password'), 'utf8').trim();
  const uri = `bolt://127.0.0.1:${environment.NEO4J_BOLT_PORT}`;
  const store = await openStore({ uri, user: 'neo4j', password, database: undefined });
  try {
    return await store.read('query/counts');
  } finally {
    await store.close();
  }
}

async function printedCounts(): Promise<string> {
  const { code, stdout, stderr } = await runCli(['query', 'counts', '--format', 'csv'], environment);
  expect(stderr).not.toContain('[');
  expect(code).toBe(0);
  return stdout;
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'bpf-graph-up-'));
  mkdirSync(join(home, 'home'));
  symlinkSync(ASSEMBLIES, join(home, 'home/neo4j'));
  environment = {
    BPF_GRAPH_HOME: join(home, 'home'),
    PORT: String(await freePort()),
    NEO4J_BOLT_PORT: String(await freePort()),
    NEO4J_HTTP_PORT: String(await freePort()),
    BPF_GRAPH_TOKEN: TOKEN,
  };
});
afterAll(async () => {
  if (running !== null) await interrupt(running);
  rmSync(home, { recursive: true, force: true });
});

test('up brings everything up, answers the question, and stops on Ctrl-C', { timeout: START_MS }, async () => {
  running = await up();
  const { stdout, url } = running;
  expect(stdout).toContain(`Playground     ${url}/`);
  expect(stdout).toContain(`API            ${url}/graphql`);
  expect(stdout).toContain(`Neo4j Browser  http://127.0.0.1:${environment.NEO4J_HTTP_PORT}/browser/`);
  const password = readFileSync(/cat (\S+)/.exec(stdout)?.[1] ?? '', 'utf8').trim();
  expect(stdout).not.toContain(password);

  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${environment.NEO4J_HTTP_PORT}/browser/`)).status).toBe(200);

  const { citationMatrix } = await ask<{
    citationMatrix: {
      stakeholderGroup: { id: string };
      entity: { id: string };
      evidence: { quote: string; turn: { number: number } }[];
    }[];
  }>(
    url,
    '{ citationMatrix { stakeholderGroup { id } entity { id } citations evidence(first: 100) { quote turn { number } } } }',
  );
  // Standard error is no terminal here: each request is logged there, never what was asked.
  const said = running.stderr;
  await expect.poll(said, { timeout: 10_000 }).toMatch(/"path":"\/graphql"[^\n]*\n/);
  const line = /\{[^\n]*"path":"\/graphql"[^\n]*\}/.exec(said())?.[0] ?? '{}';
  expect(JSON.parse(line)).toMatchObject({ id: expect.any(String), method: 'POST', status: 200 });
  expect(running.stderr()).not.toContain('citationMatrix');

  const citedBy = (group: string) =>
    citationMatrix.filter((cell) => cell.stakeholderGroup.id === group).map((cell) => cell.entity.id);
  // Read off the transcript: the Netherlands' ministry runs the GFCE, Canada's expert sits in the GGE and names Budapest.
  expect(citedBy('government')).toEqual(expect.arrayContaining(['gfce', 'un-gge', 'budapest-convention']));
  expect(citedBy('civil-society')).toEqual(expect.arrayContaining(['foc-working-group-1']));
  expect(citedBy('academia')).toEqual(expect.arrayContaining(['gfce']));
  expect(citedBy('intergovernmental-organisation')).toEqual(expect.arrayContaining(['gfce', 'budapest-convention']));
  const quotes = citationMatrix.flatMap((cell) => cell.evidence.map((evidence) => evidence.quote));
  expect(quotes.length).toBeGreaterThan(50);
  expect(quotes.filter((quote) => !source.includes(quote))).toEqual([]);
});

test('the query command beside it prints the same matrix as a table', { timeout: START_MS }, async () => {
  const { citationMatrix } = await ask<{ citationMatrix: { entity: { name: string }; citations: number }[] }>(
    running?.url ?? '',
    '{ citationMatrix { entity { name } citations } }',
  );
  const json = await runCli(['query', 'citation-matrix', '--format', 'json'], environment);
  const rows = JSON.parse(json.stdout) as { entity: string; citations: number }[];
  expect(rows.map(({ entity, citations }) => `${entity} ${citations}`).sort()).toEqual(
    citationMatrix.map(({ entity, citations }) => `${entity.name} ${citations}`).sort(),
  );
  const table = await runCli(['query', 'citation-matrix'], environment);
  expect(table.stdout).toMatch(/stakeholderGroup.*entity.*citations.*speakers/);
});

test('the same file handed in through the API changes nothing', { timeout: START_MS }, async () => {
  const before = await counts();
  const { ingestTranscript } = await ask<{ ingestTranscript: { outcome: string } }>(
    running?.url ?? '',
    'mutation Ingest($input: TranscriptInput!) { ingestTranscript(input: $input) { outcome } }',
    { input: { fileName: basename(SEED), text: source } },
    { authorization: `Bearer ${TOKEN}` },
  );
  expect(ingestTranscript.outcome).toBe('UNCHANGED');
  expect(await counts()).toEqual(before);
});

test('a second start on the same home says who uses it and leaves it alone', { timeout: START_MS }, async () => {
  const second = await runCli(['up'], { ...environment, PORT: String(await freePort()) });
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('[ENV_HOME_IN_USE]');
  expect(second.stderr).toContain(String(running?.child.pid));
  expect((await fetch(`${running?.url}/health/ready`)).status).toBe(200);
});

test('a taken port is told before anything starts', { timeout: START_MS }, async () => {
  const other = await runCli(['up'], { ...environment, BPF_GRAPH_HOME: join(home, 'other') });
  expect(other.code).toBe(1);
  expect(other.stderr).toContain(`port ${environment.PORT} for the API is taken by another program [ENV_PORT_TAKEN]`);
  expect(other.stderr).toMatch(/Set PORT to a free port, for example PORT=\d+/);
  expect(readdirSync(home)).toEqual(['home']);
});

test('started again, nothing is written twice', { timeout: 2 * START_MS }, async () => {
  expect(await printedCounts()).toContain('node,Turn,62');
  const before = await counts();
  if (running === null) throw new Error('the first test starts it');
  expect(await interrupt(running)).toBe(0);
  running = null;
  running = await up();
  expect(await counts()).toEqual(before);
});

test('one path that is missing does not stop the others', { timeout: START_MS }, async () => {
  const { code, stdout, stderr } = await runCli(['ingest', '/nowhere/session.txt', SEED], environment);
  expect(code).toBe(1);
  expect(stderr).toContain('[INPUT_NOT_FOUND]');
  expect(stdout).toBe('0 added, 0 replaced, 1 unchanged, 1 skipped\n');
});

test('wrong input leaves the graph as it was', { timeout: START_MS }, async () => {
  const before = await counts();
  const wrong: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty.txt', '', 'INPUT_EMPTY'],
    ['pdf.txt', '%PDF-1.7\n', 'INPUT_DAMAGED'],
    ['summary.txt', 'The session concluded that cooperation matters.\n', 'INPUT_NO_TURNS'],
    ['two-encodings.txt', Buffer.from('>> JOS\xc3\x89: Caf\xe9.\n', 'latin1'), 'INPUT_ENCODING'],
    ['huge.txt', '', 'INPUT_TOO_LARGE'],
  ];
  for (const [name, bytes] of wrong) writeFileSync(join(home, name), bytes);
  truncateSync(join(home, 'huge.txt'), 200 * 1024 * 1024);
  const paths = wrong.map(([name]) => join(home, name));
  const { code, stdout, stderr } = await runCli(['ingest', '/nowhere/session.txt', ...paths], environment);
  for (const expected of ['INPUT_NOT_FOUND', ...wrong.map(([, , reason]) => reason)])
    expect(stderr).toContain(`[${expected}]`);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '0 added, 0 replaced, 0 unchanged, 6 skipped\n' });
  expect(await counts()).toEqual(before);
});

test('a reader that closes the pipe early, and Ctrl-C before all is up, leave nothing running', {
  timeout: 2 * START_MS,
}, async () => {
  if (running === null) throw new Error('the first test starts it');
  expect(await interrupt(running)).toBe(0);
  running = null;
  const status = async () => (await runCli(['db', 'status'], environment)).stdout;

  const ask = ['-c', '"$0" "$1" query citation-matrix | head -c 10', NODE, join(ROOT, 'src/cli/main.ts')];
  execFileSync('bash', ask, { env: { ...process.env, ...environment, NEO4J_URI: '' }, stdio: 'ignore' });
  expect(await status()).not.toContain('running');

  const child = spawnCli(['up'], environment);
  let said = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('starting Neo4j')) setTimeout(() => child.kill('SIGINT'), 2_000);
  });
  expect(await ended).toBe(1);
  expect(said).toContain('[INTERRUPTED]');
  expect(await status()).not.toContain('running');
});

test('a Neo4j elsewhere: unreachable, wrong password, wrong scheme', { timeout: START_MS }, async () => {
  const { uri, password } = testAddress();
  const connect = (settings: Record<string, string>) =>
    runCli(['query', 'sessions'], { BPF_GRAPH_HOME: join(home, 'none'), ...settings });
  const cases = [
    [{ NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`, NEO4J_PASSWORD: password }, 'STORE_UNREACHABLE'],
    [{ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' }, 'STORE_WRONG_PASSWORD'],
    [{ NEO4J_URI: uri.replace('bolt', 'http'), NEO4J_PASSWORD: password }, 'STORE_WRONG_SCHEME'],
    [{ NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'nowhere' }, 'STORE_DATABASE_MISSING'],
  ] as const;
  for (const [settings, expected] of cases) {
    const { code, stderr } = await connect(settings);
    expect({ code, expected: stderr.includes(`[${expected}]`), stderr }).toMatchObject({ code: 1, expected: true });
    expect(stderr).not.toContain(password);
  }
});
