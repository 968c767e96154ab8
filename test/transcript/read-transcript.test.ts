import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { readText } from './read-text.ts';

/** What holds of every transcript, whatever the text. */
function expectLossless({ source, turns, session }: Transcript): void {
  expect(turns.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
  expect(session.header.start).toBe(0);
  for (const [index, turn] of turns.entries()) {
    expect(turn.number).toBe(index + 1);
    expect(turn.start).toBe(index === 0 ? 0 : turns[index - 1]?.end);
    expect(turn.text).toBe(source.text.slice(turn.textStart, turn.textEnd));
    expect(turn.textStart).toBeGreaterThanOrEqual(turn.start);
    expect(turn.textEnd).toBeGreaterThanOrEqual(turn.textStart);
    expect(turn.textEnd).toBeLessThanOrEqual(turn.end);
    if (turn.label !== null) expect(source.text.slice(turn.start, turn.textStart)).toContain(turn.label);
    for (const note of turn.notes) {
      expect(source.text.slice(note.start, note.end)).toContain(note.text);
      expect(note.start).toBeGreaterThanOrEqual(turn.textStart);
      expect(note.end).toBeLessThanOrEqual(turn.textEnd);
    }
  }
  expect(session.wordCount).toBe(turns.reduce((sum, turn) => sum + turn.wordCount, 0));
}

test('cuts a file into turns with their lines, labels, words and notes', () => {
  const text = 'Title\r\n\r\n>> CHAIR:  Good morning. (Applause).\r\n\r\nWe start.\r\n\r\n>> Yes.\r\n';
  const { turns, session } = readText(text);
  expect(session.header).toEqual({ start: 0, end: 9 });
  expect(turns).toEqual([
    {
      number: 1,
      line: 3,
      start: 0,
      end: 62,
      label: 'CHAIR',
      text: 'Good morning. (Applause).\r\n\r\nWe start.',
      textStart: 20,
      textEnd: 58,
      wordCount: 5,
      startSeconds: null,
      endSeconds: null,
      notes: [{ text: 'Applause', start: 34, end: 45 }],
    },
    {
      number: 2,
      line: 7,
      start: 62,
      end: 71,
      label: null,
      text: 'Yes.',
      textStart: 65,
      textEnd: 69,
      wordCount: 1,
      startSeconds: null,
      endSeconds: null,
      notes: [],
    },
  ]);
});

// Copies may stop in mid-word, and a captioner types `>>` before anybody speaks.
test('keeps empty turns and a last turn that is cut off', () => {
  const transcript = readText('>>\n>> CHAIR:\n\n>> ANA: We will dec');
  expect(transcript.turns.map(({ label, text }) => [label, text])).toEqual([
    [null, ''],
    ['CHAIR', ''],
    ['ANA', 'We will dec'],
  ]);
  expectLossless(transcript);
});

const PIECES = fc.constantFrom(
  ...[
    '>>',
    '>',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\ufeff',
    'ANA PEREIRA:',
    'CHAIR:',
    'Ana',
    '(laughter)',
    '(',
    ')',
    '[',
    ':',
    '.',
  ],
  ...['‑‑', '4:30 PM', 'é', '\u0000', '\ud83d', '😀', "I'm Ana", '***', 'The following are the outputs', 'https://a.b'],
);

test('any text with a turn: nothing is lost, every offset is right', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(PIECES, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }), (parts) => {
      expectLossless(readText(`${parts.join('')}>>`));
    }),
    { numRuns: 500 },
  );
});

test('any text without arrows: turns that lose nothing, or a clear error', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 40 }), (parts) => {
      try {
        expectLossless(readText(parts.join('').replaceAll('>>', '\n')));
      } catch (error) {
        if (!(error instanceof BpfGraphError)) throw error;
        expect(error.code).toBe('INPUT_NO_TURNS');
      }
    }),
    { numRuns: 500 },
  );
});
