import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, writeProgram } from '../support/temporary.ts';

// The launcher in a checkout of its own, with a main program of a few lines and an npm that only writes down that it was called.

const LAUNCHER = join(import.meta.dirname, '../../src/cli/launch.mjs');

function checkout(npm: readonly string[] = INSTALL): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  copyFileSync(LAUNCHER, join(root, 'src/cli/launch.mjs'));
  writeFileSync(join(root, 'src/cli/main.ts'), MAIN);
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/a":{"version":"1.0.0"}}}');
  writeProgram(join(root, 'path/npm'), ...npm);
  return root;
}

const MAIN = `
const [what, value] = process.argv.slice(2);
if (what === 'exit') process.exit(Number(value));
if (what === 'crash') process.kill(process.pid, 'SIGKILL');
if (what === 'wait') {
  process.on('SIGTERM', () => { console.log('stopping'); setTimeout(() => process.exit(7), 200); });
  console.log('waiting');
  setInterval(() => {}, 1000);
}
`;

const INSTALL = [
  'echo "$@" >> npm-calls',
  'sleep 0.3',
  'rm -rf node_modules; mkdir -p node_modules/node/bin',
  `ln -s ${process.execPath} node_modules/node/bin/node`,
];

function launch(root: string, ...args: string[]): ChildProcess {
  const env = { PATH: `${join(root, 'path')}:/usr/bin:/bin` };
  return spawn(process.execPath, [join(root, 'src/cli/launch.mjs'), ...args], { env, cwd: root, stdio: 'pipe' });
}

async function end(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, out, err };
}

const calls = (root: string) =>
  existsSync(join(root, 'npm-calls')) ? readFileSync(join(root, 'npm-calls'), 'utf8') : '';

describe('dependencies', () => {
  test('are installed when missing, by one of several at once, and again when the lock file has changed', async () => {
    const root = checkout();
    const ends = await Promise.all([1, 2, 3].map((code) => end(launch(root, 'exit', String(code)))));
    expect(ends.map(({ code }) => code)).toEqual([1, 2, 3]);
    expect(calls(root).trim().split('\n')).toHaveLength(1);
    expect(ends.map(({ err }) => err).join('')).toBe('bpf-graph: installing dependencies (first run; npm ci)\n');
    expect((await end(launch(root, 'exit', '0'))).err).toBe('');
    writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/a":{"version":"2.0.0"}}}');
    expect((await end(launch(root, 'exit', '0'))).err).toContain('not those of package-lock.json');
    expect(calls(root).trim().split('\n')).toHaveLength(2);
    expect(readdirSync(root).filter((name) => name.startsWith('.installing'))).toEqual([]);
  });

  test('that somebody installed by hand are taken as they are', async () => {
    const root = checkout();
    mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
    copyFileSync(join(root, 'package-lock.json'), join(root, 'node_modules/.package-lock.json'));
    writeProgram(join(root, 'node_modules/node/bin/node'), `exec ${process.execPath} "$@"`);
    expect(await end(launch(root, 'exit', '0'))).toEqual({ code: 0, out: '', err: '' });
    expect(calls(root)).toBe('');
  });

  // A mirror without Biome's packages for Android made the lock file of this project, and `npm ci` refused it on a fresh clone.
  test('are installed in another way when npm ci finds the lock file incomplete', async () => {
    const root = checkout(['[ "$1" = ci ] && echo "npm error code EUSAGE" && exit 1', ...INSTALL]);
    expect((await end(launch(root, 'exit', '0'))).code).toBe(0);
    expect(calls(root)).toMatch(/^install --no-save .*\n$/);
  });

  test('that cannot be installed: what npm said, and one message', async () => {
    const failing = await end(launch(checkout(['echo "npm error network ENOTFOUND"', 'exit 1']), 'exit', '0'));
    expect(failing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/ENOTFOUND\n.*could not be installed[\s\S]*network/),
    });
  });
});

describe('the program', () => {
  test('ends as the program ends', async () => {
    const root = checkout();
    expect((await end(launch(root, 'exit', '3'))).code).toBe(3);
    expect((await end(launch(root, 'crash'))).code).toBe(128 + 9);
  });

  test('is told to stop, and is waited for', async () => {
    const root = checkout();
    const child = launch(root, 'wait');
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    expect(await end(child)).toMatchObject({ code: 7, out: 'waiting\nstopping\n' });
  });
});

test('a step of development that does not exist is a fault of use', async () => {
  const ended = await end(launch(checkout(), '--script', 'toString'));
  expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('Use one of: lint, format') });
});
