import { describe, expect, test } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import { attributeText } from './attribute-text.ts';

const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

/** Texts made to be slow: each is what one rule would read again and again. */
const HARD: Readonly<Record<string, (size: number) => string>> = {
  'bare arrows': repeat('>> '),
  'a label a line': repeat('>> ANA PEREIRA: Thank you, Omar.\n'),
  'another name a turn': (size) => {
    const letter = (at: number) => String.fromCharCode(65 + (at % 26));
    return Array.from(
      { length: size / 60 },
      (_, at) => `>> ANA ${letter(at)}${letter(at / 26)}${letter(at / 676)}X: My name is Omar. I'm from the Example.\n`,
    ).join('');
  },
  'one long word': (size) => `>> ${'a'.repeat(size)}`,
  'names without a stop': (size) => `>> ${repeat('Ana Pereira from Example Networks and ')(size)}`,
  'blanks after "I am"': (size) => `>> I am${' '.repeat(size)}x`,
  'I am, I am': (size) => `>> ${repeat('I am a ')(size)}`,
  'open brackets': (size) => `>> ${repeat('( [ ')(size)}`,
  stops: (size) => `>> ${repeat('A. ')(size)}`,
  hyphens: (size) => `>> I am ${repeat('Aa-Bb-')(size)}`,
  'line ends, then labels': (size) => `${'\n'.repeat(size)}CHAIR: a\nCHAIR: b`,
  'a long header': (size) => `The following are the outputs ${repeat('Meeting of the Abc in A, ')(size)}\n>> a`,
};

function timeOf(text: string): number {
  return cpuTime(() => attributeText(text));
}

describe('time grows with the text', () => {
  test.each(Object.keys(HARD))(
    '%s',
    (name) => {
      const make = HARD[name] ?? repeat('>>');
      timeOf(make(25_000));
      const once = Math.min(timeOf(make(50_000)), timeOf(make(50_000)));
      const eightTimes = Math.min(timeOf(make(400_000)), timeOf(make(400_000)));
      // Linear is eight times, quadratic would be sixty-four.
      expect(eightTimes).toBeLessThan(Math.max(once, 25) * 24);
    },
    60_000,
  );
});

test('a million arrows take seconds', () => {
  expect(attributeText('>> '.repeat(1_000_000)).turns).toHaveLength(1_000_000);
}, 60_000);

test('a line of 10 MB takes seconds', () => {
  const sentence =
    'I am Ana Pereira from the Example Institute and I would like to say that our members work for trust ';
  const line = `>> CHAIR: ${sentence.repeat(10_000_000 / sentence.length)}`;
  expect(timeOf(line)).toBeLessThan(30_000);
}, 60_000);
