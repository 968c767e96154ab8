import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const SRC = new URL('../../src', import.meta.url).pathname;

/** From left to right: a folder imports only folders before it. */
const ORDER = [
  'problem',
  'text',
  'knowledge',
  'source',
  'transcript',
  'speakers',
  'entities',
  'affiliations',
  'lessons',
  'curation',
  'understanding',
  'evaluation',
  'language-model',
  'graph',
  'exports',
  'report',
  'api',
  'neo4j',
  'cli',
];

// Folders that are pure: no files, no network, no clock, no chance. Hashes and unpacking are functions of their input.
const PURE = new Set(ORDER.slice(0, ORDER.indexOf('language-model')));
const PURE_MODULES = new Set(['node:crypto', 'node:events', 'node:zlib']);

// The server knows nothing of the program, and the program reaches it only from the command line.
const STANDS_APART: Readonly<Record<string, readonly string[]>> = { neo4j: ['problem'] };

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

function importsOf(file: string): Import[] {
  const folder = relative(SRC, file).split(sep)[0] ?? '';
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => ({
    file: relative(SRC, file),
    folder,
    target: match[1] ?? '',
  }));
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));
const imports = files.flatMap(importsOf);
const relativeImports = imports.filter(({ target }) => target.startsWith('.'));

test('every file of src/ lies in a folder of the order', () => {
  const folders = new Set(files.map((file) => relative(SRC, file).split(sep)[0]));
  expect([...folders].sort()).toEqual([...ORDER].sort());
});

test('a folder imports only folders to its left', () => {
  const wrong = relativeImports.flatMap(({ file, folder, target }) => {
    const to = relative(SRC, join(SRC, dirname(file), target)).split(sep)[0] ?? '';
    const allowed = STANDS_APART[folder] ?? ORDER.slice(0, ORDER.indexOf(folder));
    return to === folder || allowed.includes(to) ? [] : [`${file} imports ${target}`];
  });
  expect(relativeImports.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('relative imports name the file that defines a thing, with its ending', () => {
  const wrong = relativeImports.filter(({ target }) => !/\.(?:ts|json)$/.test(target) || /\/index\.ts$/.test(target));
  expect(wrong).toEqual([]);
});

test('the stages up to the graph touch neither files nor network, clock nor chance', () => {
  const wrong = imports.filter(
    ({ folder, target }) => PURE.has(folder) && target.startsWith('node:') && !PURE_MODULES.has(target),
  );
  expect(wrong).toEqual([]);
  const impure = files.filter((file) => {
    const folder = relative(SRC, file).split(sep)[0] ?? '';
    return (
      PURE.has(folder) &&
      /\b(?:Date\.now|new Date\(\)|Math\.random|process\.(?:env|cwd|exit|argv|std)|fetch\()/.test(
        readFileSync(file, 'utf8'),
      )
    );
  });
  expect(impure).toEqual([]);
});

test('no Cypher and no SDL in TypeScript', () => {
  const cypher = files.filter((file) =>
    /['"`]\s*(?:MATCH|MERGE|UNWIND|OPTIONAL MATCH|CREATE) [({$]/.test(readFileSync(file, 'utf8')),
  );
  const sdl = files.filter(
    (file) =>
      !file.includes(`${sep}generated${sep}`) && /['"`]\s*(?:extend )?type \w+ \{/.test(readFileSync(file, 'utf8')),
  );
  expect([...cypher, ...sdl]).toEqual([]);
});
