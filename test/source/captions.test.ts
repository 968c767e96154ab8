import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { sourceFromBytes } from '../../src/source/read-source.ts';
import { bytesOf, faultOf } from './bytes.ts';
import { read } from './read.ts';

const textOf = async (text: string, file = 'a.vtt') => (await sourceFromBytes(file, bytesOf(text))).text;

const clock = (at: number, mark = '.') =>
  `${new Date(at * 1000).toISOString().slice(11, 19)}${mark}${String(Math.round((at % 1) * 1000)).padStart(3, '0')}`;
const vtt = (...cues: readonly (readonly [number, number, string])[]) =>
  `WEBVTT\n\n${cues.map(([from, to, text]) => `${clock(from)} --> ${clock(to)} align:start\n${text}\n`).join('\n')}`;
const srt = (...cues: readonly (readonly [number, number, string])[]) =>
  cues
    .map(([from, to, text], index) => `${index + 1}\n${clock(from, ',')} --> ${clock(to, ',')}\n${text}\n`)
    .join('\n');

test('sentences and turns cross the borders of captions, and turns have times', async () => {
  const { turns, source } = await read(
    'a.srt',
    srt([1, 3, '>> CHAIR: Good morning. We'], [3, 5.5, 'start\nnow. >> ANA: Thank'], [5.5, 8, 'you. (Laughter)']),
  );
  expect(source.format).toBe('subrip');
  expect(source.text).toBe('>> CHAIR: Good morning. We start now. >> ANA: Thank you. (Laughter)');
  expect(turns.map(({ label, text, startSeconds, endSeconds }) => [label, text, startSeconds, endSeconds])).toEqual([
    ['CHAIR', 'Good morning. We start now.', 1, 5.5],
    ['ANA', 'Thank you. (Laughter)', 3, 8],
  ]);
});

test('a marked voice opens a turn where it changes', async () => {
  const text = await textOf(
    vtt(
      [1, 2, '<v Ana Pereira>Good morning,'],
      [2, 3, '<v Ana Pereira>everybody.</v>'],
      [3, 4, '<v.loud Omar: Diallo>Yes &amp; <i>no</i>.</v>\n<v Ana Pereira>Well.</v>'],
      [4, 5, 'And so.'],
    ),
  );
  expect(text).toBe(
    '>> Ana Pereira: Good morning, everybody.\n>> Omar Diallo: Yes & no.\n>> Ana Pereira: Well. And so.',
  );
});

test('a name in front of each caption opens a turn where it changes', async () => {
  const { turns } = await read(
    'a.vtt',
    vtt(
      [1, 2, 'Ana Pereira: We think'],
      [2, 3, 'Ana Pereira: that this is it.'],
      [3, 4, 'Omar Diallo: Yes.'],
      [4, 5, 'Ana Pereira: Good.'],
      [5, 6, 'Omar Diallo: Bye.'],
    ),
  );
  expect(turns.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Ana Pereira: We think that this is it.',
    'Omar Diallo: Yes.',
    'Ana Pereira: Good.',
    'Omar Diallo: Bye.',
  ]);
});

test('captions that scroll say each line once', async () => {
  const text = await textOf(
    vtt(
      [0, 2, '&gt;&gt; good morning<00:00:01.000><c> everybody</c>'],
      [2, 2.01, '>> good morning everybody'],
      [2.01, 4, '>> good morning everybody\nwelcome<00:00:03.000><c> to</c>'],
      [4, 4.01, 'welcome to'],
      [4.01, 6, 'welcome to\nthe session'],
    ),
  );
  expect(text).toBe('>> good morning everybody welcome to the session');
});

test('live captions that grow say each word once; people may repeat themselves', async () => {
  expect(
    await textOf(
      vtt([0, 1, '>> Good'], [1, 2, '>> Good morning'], [2, 3, '>> Good morning to'], [3, 4, '>> Good morning to all']),
    ),
  ).toBe('>> Good morning to all');
  expect(
    await textOf(
      vtt(
        [0, 1, '>> ANA: Yes.'],
        [1, 2, 'Yes.'],
        [2, 3, 'Yes.'],
        [3, 4, 'We do.'],
        [4, 5, 'So'],
        [5, 6, 'it is'],
        [6, 7, 'said'],
        [7, 8, 'now.'],
      ),
    ),
  ).toBe('>> ANA: Yes. Yes. Yes. We do. So it is said now.');
  expect(await textOf(vtt([0, 1, '>> ANA: Yes.'], [0, 1, '>> ANA: Yes.']))).toBe('>> ANA: Yes.');
});

test('comments, styles and regions are left out; the title and comments above the captions are front matter', async () => {
  const { source, session, turns } = await read(
    'a.vtt',
    `WEBVTT - IGF 2030 - Day 1 - Room 2 - Trust\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\n5 June 2030\n\nREGION\nid:a\n\nintro\n00:01.000 --> 00:02.000\n>> ANA: Hello.\n\nNOTE not this\n\n00:02.000 --> 00:03.000\nWell.\n`,
  );
  expect(source.text).toBe('IGF 2030 - Day 1 - Room 2 - Trust\n\n5 June 2030\n\n>> ANA: Hello. Well.');
  expect(session).toMatchObject({ title: 'Trust', date: '2030-06-05' });
  expect(turns[0]).toMatchObject({ startSeconds: 1, endSeconds: 3, line: 5 });
});

test('SubRip as programs write it: no blank line between, blank lines within, tags, CRLF, a byte order mark', async () => {
  const text =
    '\ufeff1\r\n0:00:01,5 --> 0:00:02,000 X1:1\r\n<font color="#fff">{\\an8}>> ANA:</font> One\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\ntwo\r\n\r\nthree 3 < 4\r\n\r\n3\r\n00:00:03,000 --> 00:00:04,000\r\nfour\r\n\r\n5\r\n';
  const source = await sourceFromBytes('a.txt', bytesOf(text));
  expect(source.format).toBe('subrip');
  expect(source.text).toBe('>> ANA: One two three 3 < 4 four 5');
  expect(source.cues[0]).toEqual({ start: 0, end: 11, startSeconds: 1.5, endSeconds: 2 });
});

test('where a name stands in front of every caption, that of a device does too', async () => {
  const named = Array.from({ length: 20 }, (_, at) => [at, at + 1, `Ana Pereira: we burnt in ${at}`] as const);
  const text = await textOf(
    vtt(
      ...named,
      [20, 21, 'iPhone: hello'],
      [21, 22, 'iPhone: all'],
      [22, 23, 'user 17: yes'],
      [23, 24, 'one point: no'],
    ),
  );
  expect(text.split('\n').slice(1)).toEqual(['iPhone: hello all', 'user 17: yes one point: no']);
  expect(await textOf(vtt([0, 1, '>> ANA: We'], [1, 2, 'user 17: yes'], [2, 3, 'user 17: no']))).not.toContain('\n');
});

test('a name printed again is a new turn where most captions have none', async () => {
  const cues = [
    [0, 1, 'Ana Pereira: We burnt.'],
    [1, 2, 'It was'],
    [2, 3, 'late.'],
    [3, 4, 'Ana Pereira: Thanks.'],
    [4, 5, 'All.'],
  ] as const;
  expect((await textOf(vtt(...cues))).split('\n')).toEqual([
    'Ana Pereira: We burnt. It was late.',
    'Ana Pereira: Thanks. All.',
  ]);
});

test('titles and initials in front of captions end no sentence', async () => {
  const cues = [
    [0, 1, 'Dr. Ana P.: We'],
    [1, 2, 'Dr. Ana P.: burnt.'],
    [2, 3, 'Omar Diallo: Good.'],
  ] as const;
  expect((await textOf(vtt(...cues))).split('\n')).toEqual(['Dr. Ana P.: We burnt.', 'Omar Diallo: Good.']);
});

test('a name in small letters opens a turn where it stands twice and is said with a capital', async () => {
  const cues = [
    [0, 1, 'Omar Diallo: Go ahead, Ana.'],
    [1, 2, 'ana: We burnt.'],
    [2, 3, 'one point: no'],
  ] as const;
  const again = [
    [3, 4, 'Omar Diallo: Yes.'],
    [4, 5, 'ana: All.'],
    [5, 6, 'one point: no'],
  ] as const;
  const lines = (await textOf(vtt(...cues, ...again))).split('\n');
  expect(lines.filter((line) => /^\p{L}+:/u.test(line))).toEqual([
    'Ana: We burnt. one point: no',
    'Ana: All. one point: no',
  ]);
  expect(await textOf(vtt(...cues))).not.toContain('\nAna:');
  expect(await textOf(vtt([0, 1, 'Omar Diallo: Go ahead.'], ...cues.slice(1), ...again))).not.toContain('\nAna:');
});

test('titles shown in a film before anybody speaks stay lines', async () => {
  expect(
    await textOf(srt([0, 1, 'IGF 2030\nRoom 4'], [1, 2, 'Trust'], [2, 3, '>> ANA: We'], [3, 4, 'start.']), 'a.srt'),
  ).toBe('IGF 2030\nRoom 4\nTrust\n>> ANA: We start.');
});

test.each([
  ['a.vtt', 'WEBVTT\n\n00:00:01.000 --> soon\nx', 'INPUT_DAMAGED', /at line 3: "00:00:01.000 --> soon"/],
  ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nx\n\n2\n00:61:00,000 --> 00:62:00,000\ny', 'INPUT_DAMAGED', /at line 6/],
  ['a.vtt', 'WEBVTT\n\nNOTE nothing', 'INPUT_EMPTY', /holds no captions/],
  ['a.vtt', 'ANA: hello\nOMAR: yes', 'INPUT_NOT_TEXT', /line 1 is no "WEBVTT"/],
  ['a.srt', 'ANA: hello\nOMAR: yes', 'INPUT_NOT_TEXT', /line 1 is no number of a caption/],
])('refuses %s with %j', async (file, text, code, message) => {
  const fault = await faultOf(file, bytesOf(text));
  expect(fault.code).toBe(code);
  expect(fault.message).toMatch(message);
});

test('a million captions, and a caption of 10 MB, take linear time', async () => {
  const started = process.cpuUsage();
  const line = '00:00:01.000 --> 00:00:02.000\n>> a\n\n';
  const { cues } = await sourceFromBytes('a.vtt', bytesOf(`WEBVTT\n\n${line.repeat(1_000_000)}`));
  expect(cues).toHaveLength(1);
  const apart = '00:00:01.000 --> 00:00:02.000\nb\n\n00:00:01.000 --> 00:00:02.000\nc\n\n';
  expect((await sourceFromBytes('a.vtt', bytesOf(`WEBVTT\n\n${apart.repeat(500_000)}`))).cues).toHaveLength(1_000_000);
  expect(await textOf(`WEBVTT\n\n00:01.000 --> 00:02.000\n>> x ${'word '.repeat(2_000_000)}`)).toHaveLength(10_000_004);
  for (const word of ['<', '<v a', '&', '{\\a', 'a<b>', ' ', 'A:']) {
    const long = `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n>> x ${word.repeat(2_500_000 / word.length)}\n`;
    await sourceFromBytes('a.vtt', bytesOf(long));
  }
  // Time of this process alone: the machine may have other work.
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(30);
}, 200_000);

const PIECES = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '00:00:01.000 --> 00:00:02.000\n',
    '00:00:02,000 --> 00:00:01,000\n',
    '1\n',
    'NOTE x',
    'STYLE',
    '<v Ana>',
    '</v>',
    '<c>',
  ],
  ...['>> ', 'ANA: ', 'words', ' ', '&gt;', '<', '>', '-->', '\r', 'Yes.', '<00:00:01.000>'],
);

test('any captions: turns that lose nothing, cues in order, or a clear error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(PIECES, { maxLength: 60 }), async (parts) => {
      try {
        const { source, turns } = await read('a.vtt', `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${parts.join('')}`);
        expect(turns.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
        let at = 0;
        for (const cue of source.cues) {
          expect(cue.start).toBeGreaterThanOrEqual(at);
          expect(cue.end).toBeGreaterThan(cue.start);
          at = cue.end;
        }
      } catch (error) {
        if (!(error instanceof BpfGraphError)) throw error;
        expect(error.code).toMatch(/^INPUT_/);
      }
    }),
    { numRuns: 500 },
  );
});
