import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { sourceFromBytes } from '../../src/source/read-source.ts';
import { bytesOf, encode, faultOf } from './bytes.ts';

test('decodes UTF-8, keeps a byte order mark and line ends, and hashes bytes and text', async () => {
  expect(await sourceFromBytes('folder/a.txt', bytesOf([0xef, 0xbb, 0xbf], '>> José\r\n'))).toEqual({
    file: 'a.txt',
    format: 'plain-text',
    encoding: 'utf-8',
    sha256: 'db76f111399a4ac38d66de7eed09f0037dbbd63fe58d1b1f0bf677c74f777b0b',
    textSha256: 'db76f111399a4ac38d66de7eed09f0037dbbd63fe58d1b1f0bf677c74f777b0b',
    text: '\ufeff>> José\r\n',
    cues: [],
    blocks: [],
    asides: [],
    problems: [],
  });
});

const TEXT = '>> JOSÉ DÍAZ: We said “yes” – twice.\r\n';

test.each([
  ['utf-16le', `\ufeff${TEXT}`],
  ['utf-16be', `\ufeff${TEXT}`],
  ['utf-16le', TEXT],
  ['utf-16be', TEXT],
] as const)('decodes %s of %j without a guess', async (encoding, text) => {
  const source = await sourceFromBytes('a.txt', encode(encoding, text));
  expect(source).toMatchObject({ text, encoding, problems: [] });
});

test('reads Windows-1252, and says that it is a guess, and where', async () => {
  const source = await sourceFromBytes('a.txt', encode('windows-1252', `>> ANA: Hello.\n${TEXT}`));
  expect(source).toMatchObject({ text: `>> ANA: Hello.\n${TEXT}`, encoding: 'windows-1252' });
  expect(source.problems).toEqual([
    {
      code: 'encoding-guessed',
      message: 'the file is not UTF-8 (byte 0xc9 at byte 21 (line 2)) and was read as Windows-1252: "JOSÉ"',
      hint: expect.stringContaining('UTF-8'),
      line: 2,
    },
  ]);
});

test.each([
  ['nothing', bytesOf(), 'INPUT_EMPTY', /is empty/],
  ['blanks', bytesOf(' \r\n\t\n'), 'INPUT_EMPTY', /only blanks/],
  ['a lone byte order mark', bytesOf([0xef, 0xbb, 0xbf]), 'INPUT_EMPTY', /only blanks/],
  ['an old Word file', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'INPUT_NOT_TEXT', /old Word/],
  ['an RTF file', bytesOf('{\\rtf1 x}'), 'INPUT_NOT_TEXT', /RTF/],
  ['a picture', bytesOf([0x89], 'PNG\r\n'), 'INPUT_NOT_TEXT', /PNG/],
  ['a film', bytesOf([0, 0, 0, 0x18], 'ftypmp42'), 'INPUT_NOT_TEXT', /MP4/],
  ['an archive', bytesOf([0x1f, 0x8b, 8]), 'INPUT_NOT_TEXT', /gzip/],
  ['JSON', bytesOf('{"turns": [{"speaker": "ANA"}]}'), 'INPUT_NOT_TEXT', /JSON/],
  ['XML', bytesOf('<?xml version="1.0"?><tt><p>ANA: x</p></tt>'), 'INPUT_NOT_TEXT', /XML/],
  ['a NUL byte', bytesOf('>> a', [0], 'b'), 'INPUT_NOT_TEXT', /NUL byte at byte 4/],
  ['UTF-32', bytesOf([0xff, 0xfe, 0, 0, 0x3e, 0, 0, 0]), 'INPUT_NOT_TEXT', /NUL byte at byte 2/],
  ['UTF-16 cut off', bytesOf([0xff, 0xfe, 0x3e, 0x00, 0x3e]), 'INPUT_ENCODING', /UTF-16 .* byte 4/],
  ['half a pair in UTF-16', bytesOf([0xff, 0xfe, 0x3e, 0, 0x3d, 0xd8, 0x3e, 0]), 'INPUT_ENCODING', /byte 4/],
  ['UTF-8 with a stray byte', bytesOf('>> é\n>> Jos', [0xe9], ': b\n'), 'INPUT_ENCODING', /0xe9 at byte 12 \(line 2\)/],
  ['Cyrillic', bytesOf('>> ', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'INPUT_ENCODING', /0xcf at byte 3 \(line 1\)/],
  ['DOS text', bytesOf('>> a\n>> Jos', [0x82], 'e: b\n'), 'INPUT_ENCODING', /byte 0x82 at byte 11 \(line 2\)/],
  ['old Macintosh text', bytesOf('>> Gen', [0x8f], 've'), 'INPUT_ENCODING', /byte 0x8f at byte 6 \(line 1\)/],
  ['an overlong form', bytesOf('>> é', [0xc0, 0x80]), 'INPUT_ENCODING', /byte 0xc0 at byte 5 \(line 1\)/],
])('refuses %s, saying where', async (_, content, code, message) => {
  const fault = await faultOf('folder/a.txt', content);
  expect(fault.code).toBe(code);
  expect(fault.message).toMatch(message);
  expect(fault.message).toContain('folder/a.txt');
  expect(fault.hint).not.toBe('');
});

test('finds the fault in a large file', async () => {
  const fault = await faultOf('a.txt', bytesOf('é\n'.repeat(200_000), [0xff], 'x'.repeat(200_000)));
  expect(fault.message).toContain('at byte 600000 (line 200001)');
});

const LETTERS = fc.constantFrom(
  'a',
  'Z',
  ' ',
  '\n',
  '\r\n',
  '>>',
  'ANA:',
  'é',
  'É',
  'ñ',
  '€',
  '“',
  '”',
  '–',
  '…',
  '\u00a0',
);

test('plain text is lossless: encoded again it gives the same bytes', async () => {
  const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252');
  await fc.assert(
    fc.asyncProperty(encodings, fc.array(LETTERS, { minLength: 1, maxLength: 60 }), async (encoding, parts) => {
      const bytes = encode(encoding, parts.join(''));
      try {
        const source = await sourceFromBytes('a.txt', bytes);
        expect(encode(source.encoding ?? '', source.text)).toEqual(bytes);
      } catch (error) {
        if (!(error instanceof BpfGraphError)) throw error;
      }
    }),
    { numRuns: 500 },
  );
});

test('any bytes: a text that encodes to the same bytes, or a clear error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      try {
        const source = await sourceFromBytes('a.txt', bytes);
        if (source.format === 'plain-text')
          expect(encode(source.encoding ?? '', source.text)).toEqual(Buffer.from(bytes));
      } catch (error) {
        if (!(error instanceof BpfGraphError)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});
