import { expect, test } from 'vitest';
import { PhraseIndex } from '../../src/text/phrase-index.ts';
import { tokensOf } from '../../src/text/tokens.ts';

const index = new PhraseIndex<string>();
index.add('Example Forum', 'forum');
index.add('Example Forum of Rivers', 'rivers');
index.add('rivers', 'river');
index.add('RIVERS', 'other');
index.add('...', 'no words');

function found(source: string): string[] {
  const tokens = tokensOf(source);
  return index.all(tokens).map(({ first, last, value }) => {
    const from = tokens[first]?.start;
    return `${value}: ${source.slice(from, tokens[last]?.end)}`;
  });
}

test('finds phrases word by word, in any capitals, overlapping ones too', () => {
  expect(found('The example‑forum of  RIVERS met')).toEqual([
    'forum: example‑forum',
    'rivers: example‑forum of  RIVERS',
    'river: RIVERS',
    'other: RIVERS',
  ]);
});

test('finds no part of a phrase, no part of a word, and nothing for a phrase without words', () => {
  expect(found('Example of a Forum; riverside ...')).toEqual([]);
});

test('keeps one value once', () => {
  const twice = new PhraseIndex<string>();
  twice.add('Ana', 'a');
  twice.add('ANA', 'a');
  expect(twice.at(tokensOf('Ana'), 0)).toEqual([{ first: 0, last: 0, value: 'a' }]);
});
