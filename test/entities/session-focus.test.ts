import { expect, test } from 'vitest';
import { FIELD, known, links } from './support/link.ts';

const FORUMS = {
  ...FIELD,
  entities: [
    ...FIELD.entities,
    known('bpf', ['IGF Best Practice Forums', 'BPF', 'best practice forum', 'best practice forums'], {
      kinds: ['PROCESS'],
      processKind: 'forum',
    }),
    known('bpf-seals', ['Best Practice Forum on Seals', 'BPF Seals'], {
      kinds: ['PROCESS'],
      processKind: 'forum',
      partOf: 'bpf',
    }),
    known('bpf-foc', ['Freedom Online Coalition Forum'], { kinds: ['PROCESS'], processKind: 'forum', partOf: 'bpf' }),
    known('ke-authority', ['Spanish Addressing Authority', 'Law on Names of Spain'], { country: 'es' }),
  ],
};

test('a class called alone is the member that the session names most', () => {
  const turns = [
    'Welcome to the BPF Seals. The Best Practice Forum on Seals began',
    'in this BPF, and the best practice forum',
  ];
  expect(links(turns, FORUMS).slice(2)).toEqual(['BPF > bpf-seals', 'best practice forum > bpf-seals']);
});

test('and so is the only member that the session names at all', () => {
  expect(links(['It is of the BPF Seals. I said it in the BPF'], FORUMS).slice(1)).toEqual(['BPF > bpf-seals']);
});

test.each([
  [['the BPF met, Ana'], 'bpf'],
  [['BPF Seals and BPF Seals. A best practice forum'], 'bpf'],
  [['BPF Seals and BPF Seals. The best practice forums'], 'bpf'],
  [['BPF Seals and BPF Seals. Every other BPF'], 'bpf'],
])('but not in %j', (turns, entity) => {
  expect(links(turns, FORUMS).at(-1)).toMatch(new RegExp(`> ${entity}$`));
});

test("a country's body is called without the country where that stands near, and nowhere else", () => {
  expect(links(['in Spain the Addressing Authority and its Law on Names'], FORUMS)).toEqual([
    'Spain > es',
    'Addressing Authority > ke-authority',
    'Law on Names > ke-authority',
  ]);
  expect(links(['the Addressing Authority, Ana'], FORUMS)).toEqual(['Addressing Authority > addressing-authority']);
});

test('with its own words a body of a country is meant wherever the session names the country', () => {
  const entities = [...FIELD.entities, known('es-names', ['Spanish Domain Names Authority'], { country: 'es' })];
  const filler = 'and so on '.repeat(60);
  expect(links(['We come from Spain', `${filler} the Domain Names Authority`], { ...FIELD, entities }).at(-1)).toBe(
    'Domain Names Authority > es-names',
  );
});

test('a name that captions cut in two is one', () => {
  expect(links(['We asked Inter pol about it, and Micro soft'])).toEqual([
    'Inter pol > interpol',
    'Micro soft > microsoft',
  ]);
  expect(links(['INTERPOL came, and inter pol went'])).toEqual(['INTERPOL > interpol', 'inter pol > interpol']);
  expect(links(['the micro soft skills'])).toEqual([]);
});

test('an acronym that captions cut behind a shorter one is one, if both parts are in capitals', () => {
  const entities = [
    ...FIELD.entities,
    known('unfund', [{ text: 'UNFPA', caseSensitive: true }]),
    known('un-body', [{ text: 'UN', caseSensitive: true }]),
  ];
  const field = { ...FIELD, entities };
  expect(links(['Ana, UN FPA, I am here'], field)).toEqual(['UN FPA > unfund']);
  expect(links(['we saw un fpa here'], field)).toEqual([]);
});

test('a body of a country is called by its initials where that country is in mind', () => {
  const names = [{ text: 'Spanish Institute of Routing Safety' }];
  const entities = [...FIELD.entities, known('es-routing', names, { country: 'es' })];
  const field = { ...FIELD, entities };
  expect(links(['in Spain we asked the SIRS for it'], field)).toEqual(['Spain > es', 'SIRS > es-routing']);
  expect(links(['we asked the SIRS for it'], field)).toEqual([]);
  expect(links(['in Spain we asked the sirs for it'], field)).toEqual(['Spain > es']);
  // What has these letters for a short form of its own is meant.
  const other = known('sirs', [{ text: 'SIRS', caseSensitive: true }]);
  expect(links(['in Spain the SIRS'], { ...field, entities: [...entities, other] })).toEqual([
    'Spain > es',
    'SIRS > sirs',
  ]);
});

test('an acronym that is captioned letter by letter is one', () => {
  expect(links(['the website of the I G F and the I S O C, plan A B C', 'I am'])).toEqual([
    'I G F > igf',
    'I S O C > isoc',
  ]);
});
