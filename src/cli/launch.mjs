#!/usr/bin/env node
// The way in for `npx bpf-graph`, `npm start` and the other npm scripts. Plain JavaScript without dependencies, for any Node from 20
// on: it sees to it that the dependencies are installed and current, then runs the program on the Node version the project pins.
//   launch.mjs COMMAND …          the program
//   launch.mjs --script NAME …    a step of development: lint, format, typecheck, codegen, build, test
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');
const sourceMain = join(root, 'src/cli/main.ts');
const builtMain = join(root, 'dist/cli/main.js');

// Node lets the heap grow to several times what is in use before it collects the rest: 400 MB for ten megabytes of captions.
// Collected at a third as much again, and with 8 MB at the most for what is new, they take some 290 to 350 and no longer.
const MEMORY = ['--max-semi-space-size=8', '--heap-growing-percent=30'];
// Of a long file, what is collected at once and by one thread does not grow while it is looked for, and what is compiled in turn takes no 70 MB
// beside the program, now and then. Collected at a sixth as much again it takes 290 to 320 MB, and at a third 310 to 330, in a twentieth less
// time. Of a short file all that would cost a quarter of its time.
const LONG_MEMORY = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=15',
  '--no-incremental-marking',
  '--single-threaded-gc',
  '--no-concurrent-recompilation',
];
const LONG_FILE_BYTES = 2_000_000;
// A server makes answers of megabytes again and again: with twice as much room they take a tenth less time and some 30 MB more.
const SERVER_MEMORY = ['--max-semi-space-size=16', '--heap-growing-percent=60'];
// The compiler's threads take memory from a pool each in glibc, which gives little of it back: one pool for all saves 25 MB.
const ONE_POOL = { MALLOC_ARENA_MAX: '1' };
// Node keeps the files it has stripped of types and compiled: later runs start sooner and never load what strips them, which takes
// 20 MB. Where the folder cannot be written, Node goes on without it.
const KEEP_COMPILED = { NODE_COMPILE_CACHE: join(modules, '.cache/bpf-graph') };

/** Each step: programs of node_modules/.bin with their arguments. `test` with arguments runs vitest alone, for work on one file. */
const scripts = {
  lint: (args) => [['biome', 'check', '.', ...args]],
  format: (args) => [['biome', 'check', '--write', '.', ...args]],
  typecheck: (args) => [['tsc', ...args]],
  codegen: (args) => [
    ['graphql-codegen', '--config', 'src/api/codegen.ts', ...args],
    ['node', 'src/cli/write-curation-schema.ts'],
  ],
  bench: (args) => [['node', 'bench/understanding.ts', ...args]],
  // On one core: V8 does nothing beside the program.
  'bench:words': (args) => [['node', '--single-threaded', 'bench/beside-wink.ts', ...args]],
  'bench:file': (args) => [['node', ...memoryFor(args), 'bench/understand-file.ts', ...args]],
  accuracy: (args) => [['node', 'bench/accuracy.ts', ...args]],
  'train:speakers': (args) => [['node', 'bench/speakers/train.ts', ...args]],
  'train:lessons': (args) => [['node', 'bench/lessons/train.ts', ...args]],
  'train:bodies': (args) => [['node', 'bench/affiliations/train.ts', ...args]],
  'accuracy:headers': (args) => [['node', 'bench/headers/measure.ts', ...args]],
  'accuracy:readers': (args) => [['node', 'bench/readers/agreement.ts', ...args]],
  'train:names': (args) => [['node', 'bench/names/train.ts', ...args]],
  'train:signs': (args) => [['node', 'bench/affiliations/train-signs.ts', ...args]],
  'bench:start': (args) => [['node', 'bench/start.ts', ...args]],
  'bench:report': (args) => [['node', 'bench/report.ts', ...args]],
  'bench:analytics': (args) => [['node', 'bench/analytics.ts', ...args]],
  'bench:ingest': (args) => [['node', 'bench/ingest/run.ts', ...args]],
  'bench:accuracy': (args) => [['node', 'bench/generated-accuracy/run.ts', ...args]],
  'bench:api': (args) => [['node', 'bench/api/run.ts', ...args]],
  faults: (args) => [['node', 'bench/faults/run.ts', ...args]],
  soak: (args) => [['node', 'bench/soak/run.ts', ...args]],
  corpus: (args) => [['node', 'bench/corpus/generate.ts', ...args]],
  build: (args) => [['tsc', '-p', 'tsconfig.build.json', ...args]],
  test: (args) =>
    args.length > 0 ? [['vitest', 'run', ...args]] : [['biome', 'check', '.'], ['tsc'], ['vitest', 'run']],
};

const exitCode = await main(process.argv.slice(2));
process.exitCode = exitCode;

async function main(args) {
  // A package from the registry is built, and npm has installed what it needs.
  if (!existsSync(sourceMain) && existsSync(builtMain))
    return runProgram(pinnedNode() ?? process.execPath, builtMain, args);
  if (!(await installed())) return 1;
  const node = pinnedNode();
  if (node === null) {
    return fail(
      'node_modules has no Node of its own (the npm package "node")',
      'Run `npm rebuild node`, then try again.',
    );
  }
  if (args[0] !== '--script') return runProgram(node, sourceMain, args);
  const steps = Object.hasOwn(scripts, args[1] ?? '') ? scripts[args[1]](args.slice(2)) : null;
  if (steps === null) {
    fail(`there is no script "${args[1] ?? ''}"`, `Use one of: ${Object.keys(scripts).join(', ')}.`);
    return 2;
  }
  for (const [program, ...rest] of steps) {
    const code = await run(join(modules, '.bin', program), rest, { cwd: root });
    if (code !== 0) return code;
  }
  return 0;
}

/** @returns {string | null} */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  // In a package that is installed somewhere, npm may have put it beside us instead of below us.
  const places = [join(modules, 'node/bin', name), join(dirname(root), 'node/bin', name)];
  return places.find((place) => existsSync(place)) ?? null;
}

function runProgram(node, main, args) {
  // GraphQL.js looks twice at every value unless it is told that nobody develops here.
  const settings = { NODE_ENV: 'production', ...process.env };
  return run(node, [...memoryFor(args), main, ...args], { settings });
}

/** What the program is started with, by its command and the files it is given. */
function memoryFor(args) {
  if (args[0] === 'up') return SERVER_MEMORY;
  return args.some(isLongFile) ? LONG_MEMORY : MEMORY;
}

function isLongFile(path) {
  try {
    return statSync(path).size > LONG_FILE_BYTES;
  } catch {
    // No file: the command says so where it should be one.
    return false;
  }
}

/**
 * Run a program in our terminal and end as it ends. The terminal sends Ctrl-C to both of us: it stops cleanly, we wait for that,
 * so we must not end by ourselves. What is sent to us alone (kill, a supervisor) is passed on.
 */
async function run(program, args, { cwd = process.cwd(), settings = process.env } = {}) {
  const path = [dirname(pinnedNode() ?? process.execPath), join(modules, '.bin'), process.env.PATH ?? ''].join(
    delimiter,
  );
  const child = spawn(program, args, {
    stdio: 'inherit',
    cwd,
    env: { ...ONE_POOL, ...KEEP_COMPILED, ...settings, PATH: path },
  });
  const forward = (signal) => child.kill(signal);
  // With a terminal the child got Ctrl-C itself. Without one it may have got it too, as of the same group: it takes two at once for one.
  const interrupted = () => process.stdin.isTTY || forward('SIGINT');
  process.on('SIGINT', interrupted).on('SIGTERM', forward).on('SIGHUP', forward);
  const { code, signal } = await new Promise((done) => {
    child.once('error', (error) => {
      fail(`${program} does not run: ${error.message}`, 'Remove node_modules and try again.');
      done({ code: 1, signal: null });
    });
    child.once('exit', (exit, by) => done({ code: exit, signal: by }));
  });
  process.off('SIGINT', interrupted).off('SIGTERM', forward).off('SIGHUP', forward);
  // A shell's way to tell that a signal ended a program.
  return signal === null ? code : 128 + (constants.signals[signal] ?? 0);
}

/** Are the dependencies those of package-lock.json? If not, install them. Costs two file reads when they are. */
async function installed() {
  const lockFile = join(root, 'package-lock.json');
  if (!existsSync(lockFile)) return existsSync(modules) || missing('package-lock.json is gone', 'Restore it with git.');
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const stamp = join(modules, '.bpf-graph-installed');
  const isCurrent = () => (read(stamp) === wanted || sameAsLock(lockFile, stamp, wanted)) && pinnedNode() !== null;
  if (isCurrent()) return true;

  const claim = join(root, '.installing');
  try {
    while (!takeClaim(claim)) {
      if (isCurrent()) return true;
      await new Promise((done) => setTimeout(done, 200));
    }
  } catch (error) {
    return missing(`cannot install the dependencies into ${root}: ${error.message}`, 'Make that folder writable.');
  }
  try {
    return isCurrent() || (await install(stamp, wanted));
  } finally {
    rmSync(claim, { force: true });
  }
}

async function install(stamp, wanted) {
  const why = existsSync(modules) ? 'the dependencies are not those of package-lock.json' : 'first run';
  process.stderr.write(`bpf-graph: installing dependencies (${why}; npm ci)\n`);
  let { code, output } = await npm('ci');
  // A registry that lacks a package for another platform made a lock file without it: `npm ci` refuses that, though nothing needed
  // here is missing. `npm install --no-save` takes the versions and hashes of the lock file all the same, and leaves it as it is.
  if (code !== 0 && /EUSAGE/.test(output)) ({ code, output } = await npm('install', '--no-save'));
  if (code === 0 && pinnedNode() !== null) {
    mkdirSync(modules, { recursive: true });
    writeFileSync(stamp, wanted);
    return true;
  }
  process.stderr.write(errorLines(output));
  if (code === 'ENOENT') return missing('npm is not on the PATH', 'Install Node.js 20 or later with npm.');
  const advice =
    'Check the network, the disk and that the folder is writable, then run it again, or run `npm ci` by hand.';
  return missing(`the dependencies could not be installed (npm ended with ${code})`, advice);
}

/** What npm calls an error, without the manual page it adds to some. */
function errorLines(output) {
  const lines = output.split('\n').filter((line) => /^npm (?:error|ERR!) \S/.test(line));
  const manual = lines.findIndex((line) => /(?:Usage|Options):$/.test(line));
  const shown = (manual < 0 ? lines : lines.slice(0, manual)).slice(0, 20);
  return shown.length > 0 ? `${shown.join('\n')}\n` : `${output.trimEnd()}\n`;
}

async function npm(...command) {
  const output = [];
  // Under `npm start` npm hands its own settings down; those of a production install would leave the tools out.
  const env = { ...process.env, NODE_ENV: '', npm_config_omit: '' };
  const child = spawn('npm', [...command, '--no-audit', '--no-fund', '--include=dev'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  child.stdout.on('data', (data) => output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  // As above: wait for npm's own end, else the claim stays.
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  const code = await new Promise((done) => {
    child.once('error', (error) => done(error.code ?? 1));
    child.once('close', (exit, signal) => done(exit ?? signal));
  });
  process.off('SIGINT', forward).off('SIGTERM', forward);
  return { code, output: Buffer.concat(output).toString('utf8') };
}

/** Somebody ran `npm ci` or `npm install` by hand after the lock file changed: npm's own copy of it is newer. Note that. */
function sameAsLock(lockFile, stamp, wanted) {
  try {
    const own = join(modules, '.package-lock.json');
    if (statSync(own).mtimeMs < statSync(lockFile).mtimeMs) return false;
    const there = JSON.parse(readFileSync(own, 'utf8')).packages;
    const asked = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
    const fits = ([path, { version, optional, devOptional, link }]) =>
      path === '' || optional || devOptional || link || there[path]?.version === version;
    if (!Object.entries(asked).every(fits)) return false;
    writeFileSync(stamp, wanted);
    return true;
  } catch {
    return false;
  }
}

/** Only one launcher installs at a time. The claim of one that was killed is broken: its pid is gone. */
function takeClaim(claim) {
  const own = `${claim}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, claim);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = Number(read(claim));
    if (holder > 0 && !isRunning(holder)) rmSync(claim, { force: true });
    return false;
  } finally {
    unlinkSync(own);
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function missing(message, advice) {
  fail(message, advice);
  return false;
}

function fail(message, advice) {
  process.stderr.write(`bpf-graph: ${message}\n  ${advice}\n`);
  return 1;
}
