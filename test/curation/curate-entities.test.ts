import { expect, test } from 'vitest';
import { faultsOf, jsonOf, TEXT } from './curated.ts';

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('a name that was not found is linked, curated and sure, and cited by whoever speaks', () => {
  const { mentions } = jsonOf('mentions:\n  - { mention: GCE, is: gfce, because: misheard }');
  expect(mentions.find(({ surface }) => surface === 'GCE')).toMatchObject({
    entity: { id: 'gfce' },
    turn: 3,
    ...at('GCE'),
    confidence: 1,
    method: 'curated',
  });
});

test('a name means something else, in one place or everywhere', () => {
  const linked = (decisions: string) =>
    jsonOf(decisions)
      .mentions.filter(({ surface }) => surface === 'Council of Europe')
      .map(({ entity, method }) => `${entity.id} ${method}`);
  const one = 'mentions:\n  - { mention: Council of Europe, in: help from the Council of Europe, is: eu, because: x }';
  expect(linked(one)).toEqual(['council-of-europe name', 'eu curated']);
  const all = 'mentions:\n  - { mention: Council of Europe, everywhere: true, is: eu, because: x }';
  expect(linked(all)).toEqual(['eu curated', 'eu curated']);
  const none = 'mentions:\n  - { mention: Council of Europe, after: with the GCE, is: null, because: x }';
  expect(linked(none)).toEqual(['council-of-europe name']);
});

test('a thing that nobody knows can be named, and lies where it is said to', () => {
  const { mentions } = jsonOf(
    [
      'things:',
      '  - { name: Trust Guide, kinds: [INITIATIVE], leads: [lacnic], because: its web page }',
      'mentions:',
      '  - { mention: our guide, is: trust-guide, because: what they will publish }',
    ].join('\n'),
  );
  expect(mentions.find(({ surface }) => surface === 'our guide')?.entity).toEqual({
    id: 'trust-guide',
    name: 'Trust Guide',
    kinds: ['INITIATIVE'],
  });
});

test('two things are one', () => {
  const { mentions } = jsonOf('same:\n  - { this: lacnic, is: icann, because: x }');
  expect(mentions.filter(({ surface }) => surface === 'LACNIC').map(({ entity }) => entity.id)).toEqual(['icann']);
});

test('what does not fit is told', () => {
  expect(faultsOf('mentions:\n  - { mention: GCE, is: gfcee, because: x }')[0]).toContain(
    'trust.yaml:5:25: nothing and nobody is "gfcee"; did you mean "gfce"?',
  );
  expect(faultsOf('mentions:\n  - { mention: Council of Europe, is: gfce, because: x }')[0]).toContain(
    'stands in 2 places',
  );
  expect(faultsOf('mentions:\n  - { mention: GCE, in: I am from the Council, is: gfce, because: x }')[0]).toContain(
    '"GCE" stands 0 times in "I am from the Council"',
  );
  expect(faultsOf('things:\n  - { name: LACNIC, kinds: [ORGANISATION], because: x }')[0]).toContain(
    '"lacnic" is known already',
  );
});
