import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';

const { bodyNames, knowledge } = loadReader({ curated: false });
const listed = new Set(knowledge.entities.flatMap(({ names }) => names.map(({ text }) => text)));

// None of them is a body that the program was told of.
test.each([
  ['Ministry of Forests and Tides', 'government'],
  ['Ministère de la Pêche', 'government'],
  ['Ministerio de Bosques', 'government'],
  ['the Lakeland Telecommunications Regulatory Authority', 'government'],
  ['Autorité de régulation des postes de Lacustrie', 'government'],
  ['University of Lakeland', 'academia'],
  ['Universidad Lacustre', 'academia'],
  ['the Faculty of Law', 'academia'],
  ['Reed Harbour Logistics Ltd', 'private-sector'],
  ['Lakeland Chamber of Commerce', 'private-sector'],
  ['Lakeland Weavers Union', 'civil-society'],
  ['Lakeland Digital Rights Network', 'civil-society'],
  ['Fundación Lacustre', 'civil-society'],
  ['Network of Mining Radios', 'civil-society'],
  ['Federación Nacional de Ciegos', 'civil-society'],
  ['Asociación Nacional de Empresas de Pesca', 'private-sector'],
  ['LakeNOG', 'technical-community'],
  ['the Lakeland Internet Exchange', 'technical-community'],
  ['Radio Lacustre FM', 'media'],
  ['the Lakeland Gazette', 'media'],
  ['United Nations Office for Tides', 'intergovernmental-organisation'],
])('%s is %s', (words, group) => {
  expect(listed).not.toContain(words);
  expect(bodyNames.kindIn(words)?.group).toBe(group);
});

test.each([
  'Ana Pereira',
  'Reed Harbour',
  'Good morning',
  'Tuesday',
  'Zwolle',
  'the village',
  'my cousin',
  'Committee',
  '',
])('"%s" names no body', (words) => {
  expect(bodyNames.kindIn(words)).toBeNull();
});

test('a name stands near the start of what is said', () => {
  expect(bodyNames.kindIn('the small press office of the University of Lakeland')?.group).toBe('academia');
  const far =
    'a place of which I shall tell you in a moment when the coffee has come, unlike the University of Lakeland';
  expect(bodyNames.kindIn(far)).toBeNull();
});

test('letters that are spelled and what stands within a word name no body', () => {
  expect(bodyNames.kindOf('R U R A L I A')).toBeNull();
  expect(bodyNames.kindIn('the person with the iPhone')).toBeNull();
});

test.each([
  ['Asociación de Vecinos del Lago', 'civil-society'],
  ['Lacustrie Egyesület', 'civil-society'],
  ['Yayasan Danau', 'civil-society'],
  ['Red de Medios del Lago', 'media'],
  ['MinComercio', 'government'],
  ['Ministerstvo Vody', 'government'],
  ['Banco del Lago', 'private-sector'],
  ['Asociación de Empresas del Lago', 'private-sector'],
])('%s is %s in another language', (words, group) => {
  expect(bodyNames.kindIn(words)?.group).toBe(group);
});

test('names that are no places are read out of what somebody says', () => {
  expect(bodyNames.namesIn("I've come from Kenya, for Ruralia")).toEqual(['Ruralia']);
});
