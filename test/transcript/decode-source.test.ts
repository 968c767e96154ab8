import { expect, test } from 'vitest';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { decodeSource } from '../../src/transcript/decode-source.ts';

const bytes = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

function faultOf(content: Uint8Array): BpfGraphError {
  try {
    decodeSource('folder/a.txt', content);
  } catch (error) {
    if (error instanceof BpfGraphError) return error;
    throw error;
  }
  throw new Error('the bytes were decoded without a fault');
}

test('decodes UTF-8, keeps a byte order mark and line ends, and hashes the bytes', () => {
  const source = decodeSource('folder/a.txt', bytes([0xef, 0xbb, 0xbf], '>> José\r\n'));
  expect(source).toEqual({
    file: 'a.txt',
    sha256: 'db76f111399a4ac38d66de7eed09f0037dbbd63fe58d1b1f0bf677c74f777b0b',
    text: '\ufeff>> José\r\n',
  });
});

test.each([
  ['nothing', bytes(), 'INPUT_EMPTY', /is empty/],
  ['blanks', bytes(' \r\n\t\n'), 'INPUT_EMPTY', /only blanks/],
  ['a lone byte order mark', bytes([0xef, 0xbb, 0xbf]), 'INPUT_EMPTY', /only blanks/],
  ['a PDF', bytes('%PDF-1.7\n...'), 'INPUT_NOT_TEXT', /a PDF/],
  ['a DOCX', bytes('PK\x03\x04rest'), 'INPUT_NOT_TEXT', /DOCX/],
  ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'INPUT_NOT_TEXT', /old Word/],
  ['an RTF file', bytes('{\\rtf1 x}'), 'INPUT_NOT_TEXT', /RTF/],
  ['a NUL byte', bytes('>> a', [0], 'b'), 'INPUT_NOT_TEXT', /NUL byte at byte 4/],
  ['UTF-16, low byte first', bytes([0xff, 0xfe, 0x3e, 0x00]), 'INPUT_ENCODING', /UTF-16/],
  ['UTF-16, high byte first', bytes([0xfe, 0xff, 0x00, 0x3e]), 'INPUT_ENCODING', /UTF-16/],
  ['Latin-1', bytes('>> a\n>> Jos', [0xe9], ': b\n'), 'INPUT_ENCODING', /byte 0xe9 at byte 11 \(line 2\)/],
  ['UTF-8 cut off in a character', bytes('>> a\n', [0xc3]), 'INPUT_ENCODING', /byte 0xc3 at byte 5 \(line 2\)/],
  ['an overlong form', bytes('>> ', [0xc0, 0x80]), 'INPUT_ENCODING', /byte 0xc0 at byte 3 \(line 1\)/],
])('refuses %s, saying where', (_, content, code, message) => {
  const fault = faultOf(content);
  expect(fault.code).toBe(code);
  expect(fault.message).toMatch(message);
  expect(fault.message).toContain('folder/a.txt');
  expect(fault.hint).not.toBe('');
});

test('finds the fault in a large file', () => {
  const fault = faultOf(bytes('é\n'.repeat(200_000), [0xff], 'x'.repeat(200_000)));
  expect(fault.message).toContain('at byte 600000 (line 200001)');
});
