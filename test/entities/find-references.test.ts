import { expect, test } from 'vitest';
import { link } from './support/link.ts';

const references = (turns: readonly string[]) =>
  link(turns)
    .mentions.filter((mention) => mention.method === 'reference')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

test('a head noun alone leads to the one thing of that head that was named before', () => {
  expect(references(['the Budapest Convention', 'what the convention says, our convention'])).toEqual([
    'convention > budapest-convention',
    'convention > budapest-convention',
  ]);
  expect(references(['the Freedom Online Coalition Working Group 7. The Working Group met, Ana'])).toEqual([
    'Working Group > freedom-online-coalition-working-group-7',
  ]);
});

test.each([
  [['the convention is good. The Budapest Convention, Ana']],
  [['the Budapest Convention and the Lagos Convention', 'the convention']],
  [['the Budapest Convention', 'a convention, the conventions, the convention on the sea']],
  [['the Freedom Online Coalition and the Kenya Routing Coalition', 'our coalition']],
])('but not in %j', (turns) => {
  expect(references(turns)).toEqual([]);
});
