import { expect, test } from 'vitest';
import { FIELD, known, links, place } from './support/link.ts';

const UNION = known('eu', ['European Union', { text: 'EU', caseSensitive: true }]);
const KNOWN = {
  ...FIELD,
  entities: [
    ...FIELD.entities,
    UNION,
    known('eu-router-act', ['EU Router Act'], { kinds: ['PROCESS'], processKind: 'legal-instrument' }),
    known('dutch-router-act', ['Dutch Router Act'], { kinds: ['PROCESS'], country: 'nl' }),
    known('commission-on-calm', ['Global Commission on the Calm of Routers', 'GCCR'], { kinds: ['INITIATIVE'] }),
    known('router-code', ['Code of Practice on Routers'], { kinds: ['PROCESS'], processKind: 'policy' }),
  ],
  places: [...FIELD.places, place('rr', ['Ruralia'])],
};

test.each([
  [
    ['The EU is slow, Ana.', 'It falls under the Router Act, Omar.'],
    ['EU > eu', 'Router Act > eu-router-act'],
  ],
  [['In Europe it is so. It falls under the Router Act, Omar.'], ['Europe > 150', 'Router Act > eu-router-act']],
  [['In the Netherlands it falls under the Router Act.'], ['Netherlands > nl', 'Router Act > dutch-router-act']],
])('means by %j what belongs to the union in mind', (turns, expected) => {
  expect(links(turns, KNOWN)).toEqual(expected);
});

test('calls what the session names in full by the beginning of its name', () => {
  const turns = [
    'The Global Commission was right, Ana.',
    'The GCCR and the Code of Practice on Routers.',
    'The Code of Practice, Omar.',
  ];
  expect(links(turns, KNOWN)).toEqual([
    'Global Commission > commission-on-calm',
    'GCCR > commission-on-calm',
    'Code of Practice on Routers > router-code',
    'Code of Practice > router-code',
  ]);
});

test('knows what a body has by its name turned round', () => {
  const entities = [...KNOWN.entities, known('eu-router-council', ['EU Router Council'])];
  expect(links('Last year the Router Council of the EU met, Ana', { ...KNOWN, entities })).toEqual([
    'Router Council of the EU > eu-router-council',
  ]);
});

test('takes no name in short for the end of a longer one', () => {
  const found = links('In the Netherlands there is a Tertiary Router Act, Ana', KNOWN);
  expect(found).not.toContain('Router Act > dutch-router-act');
});

test('takes no beginning for what the session does not name', () => {
  const found = links(['The Global Commission was right, Ana.', 'A code of practice is fine, Omar, said Lee'], KNOWN);
  expect(found.filter((one) => /> (?:commission-on-calm|router-code)$/.test(one))).toEqual([]);
});
