import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reviewCommand } from '../../src/cli/review-command.ts';
import { readCuration } from '../../src/curation/read-curation.ts';
import { worksheet } from '../../src/curation/worksheet.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';
import { ROOT, SEED } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { curated, reader, SESSION } from './curated.ts';

const GOLD = 'test/gold/development/igf-2008-workshop-spam.txt';

function sourceAt(path: string) {
  return decodeSource(path.split('/').at(-1) ?? '', readFileSync(join(ROOT, path)));
}

/** The worksheet as somebody leaves it who agrees with everything. */
function agreed(sheet: string): string {
  return sheet
    .replace('# by: your name', 'by: A Reader')
    .replace('# on: 2026', 'on: 2026')
    .replace(/^ {2}#( *)name: \n/gm, '')
    .replace(
      /^ {2}# (- | {2})(turn|after|speaker|person|groups|mention|in|is|lesson|verdict|kind|because): /gm,
      '  $1$2: ',
    )
    .replaceAll('because: \n', 'because: I agree.\n');
}

test.each([[GOLD], ['seeds/transcripts/igf-2016-day0-bpf-cybersecurity.txt']])(
  'whoever agrees with all of it has a file that fits, and that changes nothing but how sure it is: %s',
  (path) => {
    const source = sourceAt(path);
    const before = understand(source, reader);
    const sheet = worksheet(before);
    const { curation, faults } = readCuration('sheet.yaml', agreed(sheet), before.transcript.session.id);
    expect(faults).toEqual([]);
    if (curation === null) return;
    const after = understand(source, reader, [curation]);
    expect(after.curation.faults.map(({ error }) => error.message)).toEqual([]);
    expect(after.curation.applied).toBe(sheet.match(/^ {2}# - /gm)?.length);
    expect(after.curation.applied).toBeGreaterThan(10);
    const who = ({ attribution }: typeof after) => attribution.turns.map(({ speaker }) => speaker);
    expect(who(after)).toEqual(who(before));
    const learned = ({ lessons }: typeof after) =>
      lessons.map(({ id, kind, start, end }) => ({ id, kind, start, end }));
    expect(learned(after)).toEqual(learned(before));
    const named = ({ entities }: typeof after) => entities.mentions.map(({ entity, start }) => `${start} ${entity}`);
    expect(named(after)).toEqual(named(before));
  },
);

test('the least certain comes first, with its words and what else it could be; what is decided does not come again', () => {
  const sheet = worksheet(understand(sourceAt(GOLD), reader));
  const sure = (list: string) =>
    [
      ...(sheet
        .split(`\n${list}:\n`)[1]
        ?.split(/\n\w+:\n/)[0]
        ?.matchAll(/\((\d+) % sure\)$/gm) ?? []),
    ].map(([, n]) => Number(n));
  for (const list of ['speakers', 'people', 'mentions', 'lessons']) {
    expect(sure(list).length, list).toBeGreaterThan(0);
    expect(sure(list), list).toEqual(sure(list).toSorted((a, b) => a - b));
  }
  const decided = curated('speakers:\n  - { turn: I am from the Council, speaker: null, because: x }');
  expect(worksheet(decided)).not.toContain('I am from the Council');
  expect(worksheet(decided)).toContain(`session: ${SESSION}`);
});

test('review writes the sheet once, and --check tells whether what was decided fits', { timeout: 60_000 }, async () => {
  const said: string[] = [];
  const output = { result: (text: string) => void said.push(text), message: () => undefined, interactive: false };
  const path = join(temporaryFolder(), 'igf-2016-day0-bpf-cybersecurity.curation.yaml');
  expect(await reviewCommand('igf-2016-day0-bpf-cybersecurity', { curation: true, output: path }, output)).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('\nspeakers:\n');
  await expect(reviewCommand(SEED, { curation: true, output: path }, output)).rejects.toThrow('is there already');
  expect(await reviewCommand('igf-2016-day0-bpf-cybersecurity', { curation: true, check: true }, output)).toBe(0);
  expect(said.join('')).toMatch(/^\d{3} decisions fit, 0 do not\n$/);
  await expect(reviewCommand(path, { curation: true }, output)).rejects.toMatchObject({ code: 'USAGE' });
  await expect(reviewCommand(path, { curation: true, check: true }, output)).rejects.toThrow(
    'no transcript igf-2016-day0-bpf-cybersecurity.txt',
  );
});
