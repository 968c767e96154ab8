import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { linkEntities } from '../../src/entities/link-entities.ts';
import { oddsOf } from '../../src/text/weights.ts';
import { attributionOf, transcriptOf } from './support/link.ts';

const { linker } = loadReader({ curated: false });

function names(...turns: string[]): string[] {
  const { mentions } = linkEntities(transcriptOf(['and so on', ...turns]), attributionOf([]), linker);
  return mentions.flatMap(({ surface, method }) => (method === 'pattern' ? [surface] : []));
}

test('log-odds are the sum of the weights of the features that are known', () => {
  const model = { bias: -1, weights: { a: 2, b: 0.5 } };
  expect(oddsOf(model, ['a', 'c', 'toString'])).toBe(1);
});

test.each([
  ['we are happy that the Wodran Rural Broadband Council has joined', 'Wodran Rural Broadband Council'],
  ['it was paid by the Tiva Digital Inclusion Fund in the end', 'Tiva Digital Inclusion Fund'],
])('finds a name that nobody lists in %j', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test.each([
  'we sent an SMS over DNSSEC and the CEO read it',
  'and then the Working Group met on a Thursday',
  'with Civil Society we talk more, and with the people',
])('finds none in %j', (text) => {
  expect(names(text)).toEqual([]);
});
