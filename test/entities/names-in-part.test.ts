import { expect, test } from 'vitest';
import { FIELD, known, links, place } from './support/link.ts';

const LAW = { kinds: ['PROCESS'], processKind: 'legal-instrument', country: 'rr' } as const;
const KNOWN = {
  ...FIELD,
  entities: [
    ...FIELD.entities,
    known('router-authority', ['Ruralian Router Protection and Technical Standards Authority'], { country: 'rr' }),
    known('router-centre', ['National Router Safety Centre Ruralia'], { country: 'rr' }),
    known('router-act', ['Ruralian Router Services Act'], LAW),
    known('seaside-router-law', ['Seasidian Router Services Law'], { ...LAW, country: 'ss' }),
    known('ruralian-constitution', ['Ruralian Constitution'], LAW),
  ],
  places: [...FIELD.places, place('rr', ['Ruralia'], ['Ruralian']), place('ss', ['Seaside'], ['Seasidian'])],
};

test.each([
  ['the Router Standards Authority came', 'Router Standards Authority > router-authority'],
  ['the National Router Safety Centre came', 'National Router Safety Centre > router-centre'],
  ['the Router Services Bill was read', 'Router Services Bill > router-act'],
  ['the Router Services Law of 2008 was read', 'Router Services Law > router-act'],
  ['what the Constitution says of Ana', 'Constitution > ruralian-constitution'],
])('is told by some words of its name and its country: %j', (text, expected) => {
  expect(links(['and so on', `In Ruralia ${text}`], KNOWN)).toContain(expected);
});

test.each([
  'The Router Standards Authority came, Omar',
  'In Seaside the Router Standards Authority came',
  'In Ruralia the Standards Router Authority came',
  'In Seaside the Router Services Act was read',
])('is not told without its country, nor by other words or another order: %j', (text) => {
  const found = links(['and so on', text], KNOWN);
  expect(found.filter((one) => /> (?:router-|seaside-)(?:authority|act|router-law)$/.test(one))).toEqual([]);
});

test('is not told where two of the country bear the words', () => {
  const other = known('router-society-authority', ['Ruralian Router Standards and Peace Authority'], { country: 'rr' });
  const found = links(['and so on', 'In Ruralia the Router Standards Authority came'], {
    ...KNOWN,
    entities: [...KNOWN.entities, other],
  });
  expect(found).toContain('Router Standards Authority > router-standards-authority');
});
