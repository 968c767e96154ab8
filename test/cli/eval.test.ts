import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

const TRANSCRIPT = `IGF 2030 - Day 1 - Room 4 - BPF on Trust

>> ANA PEREIRA: Thank you. I work for the Council of Europe. The Budapest Convention took years. Omar, please.

>> OMAR SALIM: What did it cost?
`;

/** Gold of a transcript that the program reads without an error, but for what `speaker` says of the second turn. */
function gold(set: string, speaker = 'salim'): string {
  return `transcript: session.txt
set: ${set}
annotation: by hand
people:
  - { key: pereira, names: [Ana Pereira], groups: [intergovernmental-organisation] }
  - { key: salim, names: [Omar Salim], groups: [] }
turns:
  - begins: Thank you.
    speaker: pereira
    mentions:
      - Council of Europe: council-of-europe
      - Budapest Convention: budapest-convention
      - Omar: salim
  - begins: What did
    speaker: ${speaker}
`;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'session.txt': TRANSCRIPT, 'README.md': '# Gold', ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

test('prints the measures, a column a set', async () => {
  const folder = folderWith({ 'a.yaml': gold('seed'), 'b.yml': gold('development', 'pereira') });
  const { code, stdout, stderr } = await runCli(['eval', folder, '--no-curation']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/measure +│ seed +│ development/);
  expect(stdout).toMatch(/source given back byte for byte +│ 1 of 1 +│ 1 of 1/);
  expect(stdout).toMatch(/words given to the right person +│ 100.0 % \(20 of 20\) +│ 80.0 % \(16 of 20\)/);
  expect(stdout).toMatch(
    /wrong person given with confidence >= 0.8 │ 0.0 % \(0 of 2 turns\) +│ 50.0 % \(1 of 2 turns\)/,
  );
  expect(stdout).toMatch(/mentions linked, F1 +│ 1.00 /);
  expect(stdout).not.toContain('by lines of the transcript');
});

test('lists errors when asked; those of the kept-aside set only when asked twice', async () => {
  const folder = folderWith({ 'a.yaml': gold('development', 'pereira'), 'b.yaml': gold('kept-aside', 'pereira') });
  const error = '5: wrong, 4 words of pereira, given to omar-salim (label, ';
  const errors = await runCli(['eval', folder, '--errors']);
  expect(errors.stdout.split(error)).toHaveLength(2);
  expect(errors.stdout).toContain('The errors of 1 kept-aside transcript are not listed.');
  const all = await runCli(['eval', folder, '--errors', '--show-kept-aside', '--set', 'kept-aside']);
  expect(all.stdout.split(error)).toHaveLength(2);
  expect(all.stdout).not.toMatch(/│ development/);
});

test('prints everything as JSON, with offsets, but no errors of the kept-aside set', async () => {
  const folder = folderWith({ 'a.yaml': gold('development', 'pereira'), 'b.yaml': gold('kept-aside', 'pereira') });
  const { stdout } = await runCli(['eval', folder, '--json']);
  const { sets, cases } = JSON.parse(stdout);
  expect(sets[0]).toMatchObject({
    set: 'development',
    figures: { wordsRight: 16 / 20, mentions: { precision: 1, recall: 1, f1: 1 } },
    counts: { speakers: { words: { right: 16, wrong: 4, unknown: 0 } } },
  });
  expect(cases[0].errors.speakers).toMatchObject([
    { line: 5, start: TRANSCRIPT.indexOf('What'), quote: 'What did it cost?', gold: 'pereira', program: 'omar-salim' },
  ]);
  expect(cases[1].errors).toBeNull();
});

test('tells every fault of the gold with its place, and measures nothing', async () => {
  const folder = folderWith({
    'a.yaml': gold('seed').replace('What did', 'What does'),
    'b.yaml': gold('seed').replace('session.txt', 'session.pdf'),
    'c.yaml': gold('other'),
    'd.yaml': gold('seed'),
  });
  const { code, stdout, stderr } = await runCli(['eval', folder]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${join(folder, 'a.yaml')}:14:13: the begins "What does" does not stand in the transcript`);
  expect(stderr).toContain(`${join(folder, 'b.yaml')}:1:13: there is no file`);
  expect(stderr).toContain(`${join(folder, 'c.yaml')}:2:6: set: `);
  expect(stderr).not.toContain('d.yaml');
});

test('a folder without gold, and a set without a case', async () => {
  const none = await runCli(['eval', folderWith({})]);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('holds no gold annotations');
  const other = await runCli(['eval', folderWith({ 'a.yaml': gold('seed') }), '--set', 'kept-aside']);
  expect(other).toMatchObject({ code: 1, stdout: '' });
  expect(other.stderr).toContain('none of the 1 gold files belongs to the set kept-aside');
  expect(await runCli(['eval', 'x', '--set', 'all'])).toMatchObject({ code: 2 });
});
