import { expect, test } from 'vitest';
import { withSpokenNumber } from '../../src/entities/spoken-numbers.ts';
import { FIELD, known, links } from './support/link.ts';

test.each([
  ['Convention 108', ['Convention one oh eight', 'Convention one zero eight', 'Convention one hundred and eight']],
  ['General Comment 25', ['General Comment twenty five']],
  ['Resolution 1325', ['Resolution thirteen twenty five']],
  ['Resolution 200', ['Resolution two hundred']],
  ['Agenda 7', []],
  ['108', []],
  ['Internet Society', []],
])('says %j', (name, said) => {
  expect(withSpokenNumber(name)).toEqual(said);
});

const PACT = { kinds: ['PROCESS' as const], processKind: 'legal-instrument' as const };
const LAW = { ...FIELD, entities: [...FIELD.entities, known('convention-108', ['Convention 108'], PACT)] };

test('a number that captions write out belongs to the name', () => {
  expect(links('we look at convention one oh eight, Ana', LAW)).toEqual(['convention one oh eight > convention-108']);
});

test('an article of a legal instrument is named with it', () => {
  expect(links('as Article 19 of the Budapest Convention says', LAW)).toEqual([
    'Article 19 of the Budapest Convention > budapest-convention',
  ]);
  expect(links('as article 6 of Convention 108 says', LAW)).toEqual(['article 6 of Convention 108 > convention-108']);
  expect(links('by Article 7 of the Internet Society', LAW)).toEqual(['Internet Society > isoc']);
});
