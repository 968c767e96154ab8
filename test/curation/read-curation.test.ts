import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curationJsonSchema } from '../../src/curation/json-schema.ts';
import { readCuration } from '../../src/curation/read-curation.ts';
import { inTime } from '../support/in-time.ts';
import { ROOT } from '../support/run-cli.ts';
import { curationText, SESSION } from './curated.ts';

const faultsOf = (text: string, session: string | null = SESSION): string[] =>
  readCuration('trust.yaml', text, session).faults.map(({ code, message }) => `${code} ${message}`);
const speaker = (rest: string): string => curationText(`speakers:\n  - { turn: Hello, ${rest} }`);

test('a file of the form is read', () => {
  expect(faultsOf(speaker('speaker: null, because: x'))).toEqual([]);
  expect(faultsOf(curationText(''))).toEqual([]);
});

test.each([
  ['a typo in a key', speaker('speeker: null, because: x'), 'trust.yaml:5:5: speakers.0.speaker: Invalid input'],
  [
    'a typo in a key',
    speaker('speaker: null, becuase: x, because: x'),
    'there is no key "becuase" here; did you mean "because"?',
  ],
  [
    'a typo in a list',
    curationText('speekers: []'),
    'trust.yaml:4:11: there is no key "speekers" here; did you mean "speakers"?',
  ],
  [
    'a duplicate key',
    speaker('speaker: null, speaker: null, because: x'),
    'trust.yaml:5:35: the key "speaker" stands twice',
  ],
  ['no reason', speaker('speaker: null'), 'trust.yaml:5:5: speakers.0.because: Invalid input'],
  [
    'nobody who decided',
    `session: ${SESSION}\non: 2030-05-06\nspeakers:\n  - { turn: Hello, speaker: null, because: x }`,
    'trust.yaml:4:5: speakers.0: nothing says "by"',
  ],
  ['no day', curationText('').replace('2030-05-06', 'yesterday'), 'trust.yaml:3:5: on: a day is written 2026-11-23'],
  [
    'another session',
    curationText('').replace(SESSION, 'igf-2031-other'),
    'trust.yaml:1:10: the file is about "igf-2031-other"',
  ],
  [
    'an unknown kind',
    curationText('lessons:\n  - { lesson: Hello, kind: WISDOM, because: x }'),
    'trust.yaml:5:28: lessons.0.kind: "WISDOM" is not known here',
  ],
  [
    'a misspelt kind',
    curationText('lessons:\n  - { lesson: Hello, kind: LESON, because: x }'),
    'trust.yaml:5:28: lessons.0.kind: "LESON" is not known here; did you mean "LESSON"?',
  ],
  ['broken YAML', curationText('speakers: ['), 'trust.yaml:4:'],
  ['an empty file', '', 'trust.yaml:1:1: Invalid input'],
  ['lists within lists', curationText(`speakers: ${'['.repeat(20_000)}`), 'lists within lists without end'],
])('%s is told with its place: %#', (_what, text, message) => {
  const faults = faultsOf(text);
  expect(faults.join('\n')).toContain(message);
  for (const fault of faults) expect(fault).toMatch(/^INPUT_CURATION trust\.yaml:\d+:\d+: /);
});

test('a few lines that stand for millions of values are refused at once', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [at, name] of [...'bcdefghi'].entries()) {
    const last = at === 0 ? 'a' : 'bcdefghi'[at - 1];
    bomb.push(`${name}: &${name} [${`*${last}, `.repeat(8)}*${last}]`);
  }
  const began = performance.now();
  expect(faultsOf(bomb.join('\n'))[0]).toContain('trust.yaml:2:8: *a stands for another value, which is not read here');
  expect(performance.now() - began).toBeLessThan(inTime(1_000));
});

test('the JSON Schema for editors is that of the program (else: npm run codegen)', () => {
  expect(readFileSync(join(ROOT, 'seeds/curation/curation.schema.json'), 'utf8')).toBe(curationJsonSchema());
});

test('every curation file of the seeds is of the form, and named for its session', () => {
  const folder = join(ROOT, 'seeds/curation');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const { faults } = readCuration(name, readFileSync(join(folder, name), 'utf8'), name.replace('.yaml', ''));
    expect(faults).toEqual([]);
  }
});
