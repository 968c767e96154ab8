import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonWords } from '../../src/cli/common-words.ts';
import { restoreCapitals } from '../../src/transcript/restore-capitals.ts';
import { readText } from './read-text.ts';

const PADDING = 'we have built the network with them and it works when the rain has gone. '.repeat(20);

function restored(speech: string): string {
  const text = restoreCapitals(readText(`ANA PEREIRA: ${PADDING}\nANA PEREIRA: ${speech}\n`), commonWords).turns.at(
    -1,
  )?.text;
  return text ?? '';
}

test('names, "I" and the first words of sentences get a capital', () => {
  expect(restored("thank you. i'm omar pereira from bhutan, and i don't know whether it isn't ours")).toBe(
    "Thank you. I'm Omar Pereira from Bhutan, and I don't know whether it isn't ours",
  );
});

test('common words in any form keep their small letters', () => {
  expect(restored('they asked whether the organisations are learning')).toBe(
    'They asked whether the organisations are learning',
  );
});

test('speech with capitals is left alone, and so is a text of a few words', () => {
  const cased = readText(`ANA PEREIRA: ${PADDING.replaceAll('network', 'Network')}\nANA PEREIRA: omar works.\n`);
  expect(restoreCapitals(cased, commonWords)).toBe(cased);
  const short = readText('ANA PEREIRA: omar works.\nANA PEREIRA: we know.\n');
  expect(restoreCapitals(short, commonWords)).toBe(short);
});

test('speech in another language or script is left alone', () => {
  const spanish = 'hemos construido la red con ellos y funciona cuando la lluvia se ha ido. '.repeat(20);
  const thai = '\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35 \u0e04\u0e23\u0e31\u0e1a '.repeat(200);
  for (const speech of [spanish, thai]) {
    const printed = readText(`ANA PEREIRA: ${speech}\nANA PEREIRA: ${speech}\n`);
    expect(restoreCapitals(printed, commonWords)).toBe(printed);
  }
});

test('any speech: nothing moves, and nothing but capitals changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (speech) => {
      const printed = readText(`ANA PEREIRA: ${PADDING}\nANA PEREIRA: ${speech}\n`);
      const { source, turns } = restoreCapitals(printed, commonWords);
      expect(source.text.length).toBe(printed.source.text.length);
      const before = [...printed.source.text];
      for (const [at, letter] of [...source.text].entries())
        if (letter !== before[at]) expect(letter).toBe(before[at]?.toUpperCase());
      for (const { text, textStart, textEnd } of turns) expect(source.text.slice(textStart, textEnd)).toBe(text);
    }),
  );
});
