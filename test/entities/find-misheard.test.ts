import { expect, test } from 'vitest';
import { letterSoundDistance } from '../../src/entities/letter-sounds.ts';
import { FIELD, known, link, links, surface } from './support/link.ts';

test.each([
  ['the global forum on cyber expertise, the GSET', 'GSET > gfce'],
  ['The GFCE met. In the GSCE we match', 'GSCE > gfce'],
  ['the EHS in the United States', 'EHS > dhs'],
  ['Companies like Microsoft, Semantech, Kapersky', 'Semantech > symantec'],
  ['Companies like Microsoft, Semantech, Kapersky', 'Kapersky > kaspersky'],
  ['with partners like interpole, actually, with ITU, Ana', 'interpole > interpol'],
  ['in Spain, Columbia and Canada', 'Columbia > co'],
  [
    'Martin with the Form of Incident Response and Security Teams',
    'Form of Incident Response and Security Teams > first',
  ],
  ['the GGE met. The global group of experts, Ana', 'global group of experts > gge'],
  ['the UN group of government experts, Ana', 'UN group of government experts > gge'],
])('hears %j', (text, expected) => {
  const { mentions } = link([text]);
  const found = mentions.find(({ surface: words, entity }) => `${words} > ${entity}` === expected);
  expect(found?.method).toBe('misheard');
});

test.each([
  'In the GSCE we match supply and demand, Ana',
  'at Columbia University in New York',
  'I like Columbia, Ana',
  'the Semantech approach',
  'Companies like Microsoft, Childhood Semantech',
  'a semantic approach with Microsoft and the ITU',
  'a form of response to incidents, Ana',
  'the GFCE. Our KPI and the PDF and the CSPM',
  'the global groups of experts in the room, Ana',
  'the ITU met. An ISP and the ISPs of the coast, Ana',
])('hears nothing in %j', (text) => {
  expect(link([text]).mentions.filter((mention) => mention.method === 'misheard')).toEqual([]);
});

test('an acronym used again and again is somebody\u2019s own', () => {
  expect(links('the GFCE and the GSCE, then GSCE, GSCE again, GSCE')).not.toContain('GSCE > gfce');
});

test('a word that the field says in small letters is none misheard', () => {
  const knowledge = {
    ...FIELD,
    entities: [...FIELD.entities, known('pollicy', ['Pollicy'])],
    topics: [{ id: 'policy', name: 'Public policy', definition: '', terms: ['public policy'] }],
  };
  expect(links('I look after policy at Microsoft', knowledge)).toEqual(['Microsoft > microsoft']);
  expect(links('I work with interpole and Microsoft', knowledge)).toContain('interpole > interpol');
  // As many letters as in ordinary words tell too little.
  expect(links('I work with polliccy and Microsoft', knowledge)).toEqual(['Microsoft > microsoft']);
});

test('a listed caption error is known in its session, elsewhere only if it cannot be taken for another word', () => {
  const surfaces = [surface('city formation', 'itu'), surface('Legos', 'un'), surface('Lego bricks', 'isoc', 'other')];
  const knowledge = { ...FIELD, surfaces };
  expect(links('financed by city formation, and from Legos, Ana', knowledge)).toEqual([
    'city formation > itu',
    'Legos > un',
  ]);
  expect(links('with Lego bricks and with lego bricks', knowledge)).toEqual(['Lego bricks > isoc']);
  expect(links('from Legos', { ...FIELD, surfaces: [surface('Legos', 'un', 'other')] })).toEqual([]);
});

test('letters that rhyme are near when spelt out', () => {
  expect(letterSoundDistance('GSET', 'GFCE')).toBeLessThan(1.5);
  expect(letterSoundDistance('EHS', 'DHS')).toBe(0.4);
  expect(letterSoundDistance('UIS', 'OAS')).toBe(2);
});
