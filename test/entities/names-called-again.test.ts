import { expect, test } from 'vitest';
import { edgeWords } from '../../src/entities/edge-words.ts';
import { foldedWordsOf } from '../../src/entities/fold-words.ts';
import { isSpelledBy } from '../../src/entities/spelled-by.ts';
import { FIELD, known, link, links, place } from './support/link.ts';

test.each([
  ['Fonds Example Rural', ['fonds', 'rural']],
  ['Hurricane Readiness Scorecard', ['hurricane', 'scorecard']],
  ['Facility for Connecting Ruralia', ['facility']],
  ['Academia de la Lengua Ruralia', ['academia']],
  ['Pacific Internet', []],
  ['Scorecard', []],
])('%j may be called again by %j', (name, words) => {
  expect(edgeWords(foldedWordsOf(name))).toEqual(words);
});

const CALLED = {
  ...FIELD,
  entities: [...FIELD.entities, known('rural-pledge', ['Rural Roaming Pledge', 'Fonds Rurali'])],
};
const again = (...turns: string[]) =>
  link(turns, CALLED)
    .mentions.filter(({ method }) => method === 'reference')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

test('what is no head noun calls a name again behind an article and in its capital', () => {
  expect(
    again('They signed the Rural Roaming Pledge, Ana.', 'The Pledge is one page. It is in the Pledge, Omar.'),
  ).toEqual(['Pledge > rural-pledge', 'Pledge > rural-pledge']);
  expect(again('I saw the Fonds Rurali, Ana.', 'Nobody asked us about the Fonds. Omar did')).toEqual([
    'Fonds > rural-pledge',
  ]);
});

test.each([
  [['The Pledge is one page, Ana.', 'They signed the Rural Roaming Pledge, Omar.']],
  [['They signed the Rural Roaming Pledge, Ana.', 'I take the pledge, and Pledge is a word, Omar']],
  [['They signed the Rural Roaming Pledge, Ana.', 'It is in the Pledge Book, and the Pledges, Omar']],
])('calls nothing again in %j', (turns) => {
  expect(again(...turns)).toEqual([]);
});

test.each([
  ['EXMUNA', 'Example Museo Nacional', true],
  ['VRE', 'Vereniging van Rurali Examplo', true],
  ['VVRE', 'Vereniging van Rurali Examplo', true],
  ['RVN', 'Ruralia Vulnerability Notes', true],
  ['RVN', 'Ruralia Vulnerability', false],
  ['EX', 'Example Xylophone', false],
  ['ERN', 'example rural network', false],
  ['ERNA', 'Example Rural Network', false],
])('%s by %j: %s', (short, name, is) => {
  expect(isSpelledBy(short, foldedWordsOf(name))).toBe(is);
});

test.each([
  [
    'they come by SARK, Sosyete Animasyon Rurali Kominikasyon, for years',
    ['SARK', 'Sosyete Animasyon Rurali Kominikasyon'],
  ],
  ["I sit in the VRE, that's the Vereniging van Rurali Examplo, over there", ['VRE', 'Vereniging van Rurali Examplo']],
  ['with the Corporación Rurali para el Desarrollo, CRD, we did it', ['Corporación Rurali para el Desarrollo', 'CRD']],
])('a short form that the words of a name spell makes one of them: %j', (text, expected) => {
  const { mentions } = link([text]);
  expect(mentions.map(({ surface }) => surface)).toEqual(expected);
  expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
});

test('what its letters spell calls a name that nobody lists, wherever it stands', () => {
  const found = links(['the Example Rural Access Network met, Ana', 'and ERAN said so. But EREN did not, Omar']);
  expect(found).toContain('ERAN > example-rural-access-network');
  expect(found.filter((one) => one.startsWith('EREN'))).toEqual([]);
});

test.each([
  ['we have the Cyber and Rural Skills Program in it', 'Cyber and Rural Skills Program'],
  ['under the Rural Access in Public Places Act we do it', 'Rural Access in Public Places Act'],
  ['there is a Rural Recovery and Examplo Plan for it', 'Rural Recovery and Examplo Plan'],
])('%j holds one name', (text, name) => {
  expect(link([text]).mentions.map(({ surface }) => surface)).toEqual([name]);
});

test.each([
  'we met the Minister and Examplo Rural Fund in it',
  'and so Examplo and Rurali Skills Program met',
  'the Examplo Council and Rurali Skills Program met',
])('%j holds two', (text) => {
  expect(
    link([text])
      .mentions.map(({ surface }) => surface)
      .filter((surface) => surface.includes(' and ')),
  ).toEqual([]);
});

const NUMBERED = {
  ...FIELD,
  places: [...FIELD.places, place('xr', ['Ruralia'])],
  entities: [
    ...FIELD.entities,
    known('peoples-convention', ['Rural Peoples Convention', 'RLO Convention 269'], { kinds: ['PROCESS'] }),
    known('radio-resolution', ['Radel Resolution 717'], { kinds: ['PROCESS'], country: 'xr' }),
  ],
};

test('a number calls what is listed under it, of a country where that is named', () => {
  expect(links(['we use Convention 269, Ana'], NUMBERED)).toEqual(['Convention 269 > peoples-convention']);
  expect(links(['in Ruralia there is Resolution 717, Ana'], NUMBERED)).toEqual([
    'Ruralia > xr',
    'Resolution 717 > radio-resolution',
  ]);
  expect(links(['there is Resolution 717, Ana'], NUMBERED)).toEqual(['Resolution 717 > resolution-717']);
});

test('the first word of a name calls it again, but not where it stood alone before', () => {
  const after = links(['we have Tekiosko Comunitari, meaning school, Ana', 'we pay for Tekiosko, Omar']);
  expect(after).toEqual(['Tekiosko Comunitari > tekiosko-comunitari', 'Tekiosko > tekiosko-comunitari']);
  const before = links(['we are of Tekiosko, Ana', 'we have Tekiosko Comunitari, meaning school, and Tekiosko, Omar']);
  expect(before).toEqual(['Tekiosko Comunitari > tekiosko-comunitari']);
});
