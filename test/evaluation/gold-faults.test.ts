import { expect, test } from 'vitest';
import { goldFrom } from './invented.ts';

const TEXT = `>> ANA: Welcome to the Mesh.  We met
in Kenya, and the Mesh's Working Group met in Kenya. That helped.

>> BO: Thank you. The “Mesh” grew, and it said so.
`;

const HEAD = `transcript: invented.txt
set: seed
annotation: by hand
people:
  - { key: ana, names: [Ana], groups: [civil-society] }
things:
  - { key: mesh, names: [Mesh] }
  - { key: group, names: [Working Group] }
`;

/** Gold with these turns; they begin in line 10. */
function read(turns: string, head = HEAD) {
  const { gold, faults } = goldFrom(`${head}turns:\n${turns}`, TEXT);
  return { gold, said: faults.map(({ message }) => message), hints: faults.map(({ hint }) => hint) };
}

const ANA = '  - begins: Welcome to\n    speaker: ana\n';

test('good gold: places in reading order over line ends and blanks', () => {
  const { gold, said } = read(`${ANA}    mentions:
      - the Mesh: mesh
      - Kenya: ke
      - Mesh's Working Group: group
      - Mesh: { link: mesh, optional: true }
      - Kenya: [ke, mesh]
    lessons:
      - { kind: LESSON, quote: Mesh. We met in Kenya … That helped. }
  - begins: Thank you.
    speaker: null
`);
  expect(said).toEqual([]);
  const [ana, bo] = gold?.turns ?? [];
  expect(ana?.mentions.map(({ start, end }) => [TEXT.slice(start, end), start])).toEqual([
    ['the Mesh', 19],
    ['Kenya', TEXT.indexOf('Kenya')],
    ["Mesh's Working Group", TEXT.indexOf("Mesh's")],
    ['Mesh', TEXT.indexOf("Mesh's")],
    ['Kenya', TEXT.lastIndexOf('Kenya')],
  ]);
  expect(ana?.lessons.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    TEXT.slice(TEXT.indexOf('Mesh.  We'), TEXT.indexOf('helped.') + 7),
  ]);
  expect(bo).toMatchObject({ start: TEXT.indexOf('Thank'), end: TEXT.length, speaker: null });
  expect(ana?.end).toBe(bo?.start);
});

test('what inside a name would be found by chance is looked for behind it', () => {
  const { gold } = read(`${ANA}    mentions:
      - the Mesh: mesh
      - Mesh: mesh
`);
  expect(gold?.turns[0]?.mentions.map(({ start }) => start)).toEqual([19, TEXT.indexOf("Mesh's")]);
});

test.each([
  ['an unknown key', `${ANA}    speker: ana\n`, 'gold.yaml:12:13: turns.0: there is no key "speker" here'],
  ['a missing key', '  - begins: Welcome to\n', 'gold.yaml:10:5: turns.0.speaker: '],
  [
    'a wrong kind of lesson',
    `${ANA}    lessons: [{ kind: ADVICE, quote: x }]\n`,
    'gold.yaml:12:23: turns.0.lessons.0.kind: ',
  ],
  [
    'two names in one line',
    `${ANA}    mentions: [{ Mesh: mesh, Kenya: ke }]\n`,
    'gold.yaml:12:16: turns.0.mentions.0: a mention is one line "surface: link"',
  ],
  ['a mention without a link', `${ANA}    mentions: [Mesh]\n`, 'gold.yaml:12:16: turns.0.mentions.0: '],
  [
    'an unknown speaker',
    '  - begins: Welcome to\n    speaker: anna\n',
    'gold.yaml:11:14: no one of "people" has the key "anna"; did you mean "ana"?',
  ],
  [
    'an unknown link',
    `${ANA}    mentions:\n      - Mesh: mash\n`,
    'gold.yaml:13:15: the link "mash" is no id of seeds/knowledge/, no country code and no key of "people" or "things"; did you mean "mesh"?',
  ],
  [
    'one of two links unknown',
    `${ANA}    mentions:\n      - Mesh: [mesh, xx]\n`,
    'gold.yaml:13:15: the link "xx" is no id',
  ],
  ['a topic', `${ANA}    mentions:\n      - Mesh: trust\n`, 'gold.yaml:13:15: "trust" is a topic'],
  [
    'a surface that is not there',
    `${ANA}    mentions:\n      - Mash: mesh\n`,
    'gold.yaml:13:15: the surface "Mash" does not stand in the transcript',
  ],
  [
    'half a word',
    `${ANA}    mentions:\n      - Mes: mesh\n`,
    'gold.yaml:13:14: the surface "Mes" does not stand in the transcript',
  ],
  [
    'a surface of another turn',
    `${ANA}  - begins: Thank you.\n    speaker: null\n    mentions:\n      - Kenya: ke\n`,
    'gold.yaml:15:16: the surface "Kenya" does not stand in this turn',
  ],
  [
    'a surface once too often',
    `${ANA}    mentions:\n      - Kenya: ke\n      - Kenya: ke\n      - Kenya: ke\n`,
    'gold.yaml:15:16: the surface "Kenya" does not stand behind the one before it',
  ],
  [
    'a quote that is not there',
    `${ANA}    lessons:\n      - { kind: LESSON, quote: We met … in Ghana }\n`,
    'gold.yaml:13:32: the quote "We met … in Ghana" does not stand in the transcript',
  ],
  [
    'turns out of order',
    `  - begins: Thank you.\n    speaker: null\n${ANA}`,
    'gold.yaml:12:13: the begins "Welcome to" does not stand behind the turn before',
  ],
  ['broken YAML', '  - begins: { Welcome\n    speaker: ana\n', 'gold.yaml:'],
])('%s', (_, turns, message) => {
  const { said } = read(turns);
  expect(said).toEqual([expect.stringContaining(message)]);
});

test('says what to do: where it stands, or how it is printed', () => {
  const hint = (turns: string) => read(turns).hints[0];
  expect(hint(`${ANA}    mentions:\n      - kenya: ke\n`)).toContain('Line 2 prints it as "Kenya"');
  expect(
    hint(
      `${ANA}  - begins: Thank you.\n    speaker: null\n    lessons: [{ kind: LESSON, quote: 'The "Mesh" grew' }]\n`,
    ),
  ).toContain('Line 4 prints it as "The “Mesh” grew"');
  expect(hint(`${ANA}  - begins: Thank you.\n    speaker: null\n    mentions: [Kenya: ke]\n`)).toContain(
    'It stands in line 2 of the transcript',
  );
  expect(hint(`${ANA}    mentions: [Kenya: ke, the Mesh's: mesh, the Mesh: mesh]\n`)).toContain(
    'what lies inside another name is optional',
  );
});

test('all faults at once', () => {
  const { said } = read(`${ANA}    mentions:\n      - Mash: mash\n      - Ghana: gh\n      - Kenya: ke\n`);
  expect(said.map((message) => message.split(':')[1])).toEqual(['13', '13', '14', '14']);
});

test('keys twice, and keys that the knowledge has', () => {
  const head = HEAD.replace('key: group', 'key: ana').replace('key: mesh', 'key: igf');
  expect(read(ANA, head).said).toEqual([
    'gold.yaml:7:12: "igf" is an id of seeds/knowledge/',
    'gold.yaml:8:12: the key "ana" stands here a second time',
  ]);
});

test('codes of regions are texts, quoted or not; an empty list may be left empty', () => {
  const { gold, said } = read(`${ANA}    mentions:\n      - Mesh: 150\n    lessons:\n`);
  expect(said).toEqual([]);
  expect(gold?.turns[0]?.mentions[0]?.links).toEqual(['150']);
});

test('an empty file', () => {
  expect(goldFrom('', TEXT).faults[0]?.message).toContain('gold.yaml:1:1: ');
});

test('exchanges: by the quote of a lesson or any other, later to earlier; null where nobody looked', () => {
  const turns = `${ANA}    lessons:
      - { kind: LESSON, quote: That helped. }
  - begins: Thank you.
    speaker: null
`;
  expect(read(turns).gold?.exchanges).toBeNull();
  expect(read(`${turns}exchanges:\n`).gold?.exchanges).toEqual([]);
  const { gold, said } = read(`${turns}exchanges:
  - { kind: ECHOES, from: it said so., to: [That helped., Welcome to … Mesh.], optional: true }
`);
  expect(said).toEqual([]);
  const [exchange] = gold?.exchanges ?? [];
  expect(exchange).toMatchObject({ kinds: ['ECHOES'], optional: true });
  expect(exchange?.from.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['it said so.']);
  expect(exchange?.to.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'That helped.',
    'Welcome to the Mesh.',
  ]);
  const wrong = read(`${turns}exchanges:
  - { kind: ECHOES, from: That helped., to: it said so. }
  - { kind: CHALLENGES, from: it said no., to: That helped. }
`);
  expect(wrong.said).toEqual([
    'gold.yaml:17:5: an exchange leads from a later lesson to an earlier one',
    'gold.yaml:18:31: the quote "it said no." does not stand in the transcript',
  ]);
  expect(wrong.gold?.exchanges).toEqual([]);
});
