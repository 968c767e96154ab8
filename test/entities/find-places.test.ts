import { expect, test } from 'vitest';
import { FIELD, known, link, links, place } from './support/link.ts';

test.each([
  ['Ana comes from Germany', ['Germany > de']],
  ['the Canadian expert', ['Canadian > ca']],
  ['We work in Georgia and in Chad', ['Georgia > ge', 'Chad > td']],
  ['In Georgia it works', ['Georgia > ge']],
  ['operators in Spain, Chad and Turkey', ['Spain > es', 'Chad > td', 'Turkey > tr']],
  ['the Latin American region', ['Latin American > 419']],
  ['the US and the U.S. too', ['US > us', 'U.S. > us']],
  ['as Spanish schools do', ['Spanish > es']],
])('finds the places of %j', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test('finds no places in full names', () => {
  expect(links('Thanks, Chad Miller and Georgia Evans')).toEqual([]);
});

test.each([
  'a turkey for dinner, Ana',
  'ask Michael Georgia about it',
  'I will speak in Spanish, if I may',
  'ask in German or Spanish as you like',
  'It is in Spanish on the site, and in German there is nothing',
  'the German translation is off',
  'give it to us, Ana',
  'Colombia City was hot, Ana',
  'Spanish is hard, Ana',
  'today we have Spanish on three, Ana',
  'my Spanish is for ordering food, Ana',
  'into English, Spanish and Portuguese, at the bottom of the screen',
  'the Spanish booth has lost us, Ana',
  'it is in Spanish since last year, Ana',
  'we met in the Port of Spain, Ana',
  'it costs four thousand US dollars, Ana',
])('finds no place in %j', (text) => {
  expect(links(text)).toEqual([]);
});

test.each([
  ['the Dutch government', 'Dutch government > government-of-netherlands'],
  ['I work for Netherlands government', 'Netherlands government > government-of-netherlands'],
  ['the US federal government', 'US federal government > government-of-united-states'],
  ['the government of Canada', 'government of Canada > government-of-canada'],
  ['the government of the Netherlands', 'government of the Netherlands > government-of-netherlands'],
  ['the Foreign Ministry of Canada', 'Foreign Ministry of Canada > foreign-ministry-canada'],
  ['the Ministry of Human Rights of Canada', 'Ministry of Human Rights of Canada > ministry-of-human-rights-canada'],
  ['the Spanish ministry of home affairs, Ana', 'Spanish ministry of home affairs > ministry-of-home-affairs-spain'],
])('finds the government in %j', (text, expected) => {
  expect(links(text)).toEqual([expected]);
});

test('gives a ministry to the country in whose capital it is', () => {
  const places = [...FIELD.places, { ...place('kg', ['Kyrgyzstan']), capitals: ['Bishkek'] }];
  const ministry = (town: string) =>
    links([`We in Canada thank the ministry of culture in ${town}, Ana`], { ...FIELD, places }).slice(1);
  expect(ministry('Bishkek')).toEqual(['ministry of culture > ministry-of-culture-kyrgyzstan']);
  expect(ministry('Nowhere')).toEqual(['ministry of culture > ministry-of-culture']);
});

test('a ministry in small letters is one only where its country is in view', () => {
  expect(links('the ministry of health had one list and the trade ministry another')).toEqual([]);
  expect(links('the Ministry of Health had one list')).toEqual(['Ministry of Health > ministry-of-health']);
  expect(links('in Canada the ministry of health had one list')).toEqual([
    'Canada > ca',
    'ministry of health > ministry-of-health-canada',
  ]);
});

test('a listed ministry by any of its names, a parliament by that word alone where its country is near', () => {
  const entities = [
    ...FIELD.entities,
    known('canada-digital-ministry', ['Canadian Ministry of Digital Affairs', 'Canadian Ministry of Health'], {
      group: 'government',
      country: 'ca',
    }),
    known('canada-congress', ['National Congress of Canada'], { country: 'ca' }),
  ];
  const found = (text: string) => links(text, { ...FIELD, entities });
  expect(found('in Canada the Ministry of Health said so, Ana')).toEqual([
    'Canada > ca',
    'Ministry of Health > canada-digital-ministry',
  ]);
  expect(found('In Canada, our Congress said so, Ana')).toEqual(['Canada > ca', 'Congress > canada-congress']);
  expect(found('In Canada there was a congress, Ana')).toEqual(['Canada > ca']);
  expect(found('in Canada the finance department said so, Ana')).toEqual(['Canada > ca']);
  expect(found('in Canada the Ministry of Infrastructure, the digital side, Ana')).toEqual([
    'Canada > ca',
    'Ministry of Infrastructure > ministry-of-infrastructure-canada',
  ]);
});

test('leaves "a ministry of finance" to anybody', () => {
  expect(links('in Canada a ministry of finance, or your foreign ministry')).toEqual(['Canada > ca']);
});

test('gives a ministry to the one country in view, and the government it is part of with it', () => {
  const { mentions, entities } = link(['I come from Canada, the ministry of post and telecommunications.']);
  expect(mentions.map((mention) => mention.surface)).toEqual(['Canada', 'ministry of post and telecommunications']);
  const ministry = entities.find((entity) => entity.id === mentions[1]?.entity);
  expect(ministry).toMatchObject({
    partOf: 'government-of-canada',
    group: 'government',
    country: 'ca',
    source: 'transcript',
  });
  expect(entities.map((entity) => entity.id)).toContain('government-of-canada');
});

test.each(['our national government', 'governments differ, Ana', 'European governments'])(
  'no government in %j',
  (text) => {
    expect(links(text).filter((one) => one.includes('government'))).toEqual([]);
  },
);

test('a country in the name of a branch is part of the name', () => {
  const { mentions, entities } = link(['the steering committee of the IGF Germany, and German IGF people']);
  expect(mentions.map(({ surface, entity }) => `${surface} > ${entity}`)).toEqual([
    'IGF Germany > igf-germany',
    'German IGF > igf-germany',
  ]);
  expect(entities.find((entity) => entity.id === 'igf-germany')).toMatchObject({ partOf: 'igf', country: 'de' });
  expect(links('the IGF, Germany and others')).toEqual(['IGF > igf', 'Germany > de']);
});
