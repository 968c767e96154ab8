import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const FILE = 'igf-2016-day0-bpf-cybersecurity.txt';
const PATH = fileURLToPath(new URL(`../../seeds/transcripts/${FILE}`, import.meta.url));

// Told by reading: null where the transcript does not tell. Numbers in the comments are turns.
const SHEARS = 'Matthew Shears';
const TROPINA = 'Tatiana Tropina';
const GONSALVES = 'Carmen Gonsalves';
const CONTRERAS = 'Belisario Contreras';
const KARUN = 'Sowmya Karun';
const SESAN = 'Gbenga Sesan';
const SAQAF = 'Walid Al-Saqaf';
const EUROPE = 'Unnamed speaker (Council of Europe)';
const SPEAKERS: readonly (string | null)[] = [
  ...[null, null, SHEARS, 'Brian', SHEARS, TROPINA, SHEARS, GONSALVES, SHEARS, GONSALVES], // 1 to 10
  ...[SHEARS, GONSALVES, null, GONSALVES, null, GONSALVES, SHEARS, CONTRERAS, SHEARS],
  KARUN, // 20, printed under another's name: broken off, and begun again under hers
  ...[KARUN, SHEARS, SESAN, SHEARS, SAQAF, SHEARS],
  'Unnamed speaker (BPF)', // 27
  SHEARS,
  'Unnamed speaker (APNIC)', // 29, "our members work for APNIC"
  ...[
    SHEARS,
    'Brian',
    SHEARS,
    SHEARS,
    'Isabel',
    CONTRERAS,
    GONSALVES,
    SHEARS,
    'Michael Woma',
    SHEARS,
    'Karen Wise',
    SHEARS,
  ],
  CONTRERAS, // 42, tells of a portal in Spanish that his organisation made
  ...[SAQAF, TROPINA, SHEARS, EUROPE, TROPINA, EUROPE, SHEARS, 'Martin', SHEARS],
  TROPINA, // 52, the answer to a question put to her, printed under the name of who asked
  ...[SHEARS, CONTRERAS, SHEARS, CONTRERAS, 'Niels ten Oever', 'Marcus', SHEARS],
  null, // 60
  ...[SESAN, SHEARS],
];

const GROUPS: Readonly<Record<string, string | null>> = {
  [SHEARS]: 'civil-society',
  [TROPINA]: 'academia',
  [GONSALVES]: 'government',
  [CONTRERAS]: 'intergovernmental-organisation',
  [KARUN]: 'academia', // "my organizations, which is academia"
  [SESAN]: 'civil-society',
  [SAQAF]: 'technical-community',
  Brian: 'intergovernmental-organisation', // "some Secretariat support"
  'Unnamed speaker (APNIC)': 'technical-community',
  Isabel: 'academia',
  'Michael Woma': 'government',
  'Karen Wise': 'academia',
  Martin: 'technical-community',
  Marcus: null,
  'Niels ten Oever': null,
  'Unnamed speaker (BPF)': null,
  [EUROPE]: 'intergovernmental-organisation',
};

const AFFILIATIONS: Readonly<Record<string, readonly string[]>> = {
  [SHEARS]: ['cdt', 'foc-working-group-1'],
  [TROPINA]: ['foc-working-group-1', 'max-planck-society'],
  [GONSALVES]: ['gfce', 'government-of-netherlands', 'netherlands-ministry-of-foreign-affairs'],
  [CONTRERAS]: ['oas'],
  [KARUN]: ['ccg-delhi'],
  [SESAN]: ['paradigm-initiative'],
  [SAQAF]: ['internet-society'],
  'Michael Woma': ['global-affairs-canada', 'un-gge'],
  'Karen Wise': ['gcscc'],
  Martin: ['first'],
  [EUROPE]: ['council-of-europe'],
};

// What corrections would fill in is left out: this is what the program understands by itself.
const { transcript, attribution, standings } = understand(
  decodeSource(FILE, readFileSync(PATH)),
  loadReader({ curated: false }),
);
const people = new Map(attribution.people.map((person) => [person.id, person]));
const nameOf = (id: string | null): string | null => (id === null ? null : (people.get(id)?.name ?? null));

test('gives the file back', () => {
  const { source, turns } = transcript;
  expect(turns).toHaveLength(SPEAKERS.length);
  expect(turns.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(readFileSync(PATH, 'utf8'));
});

test('gives at least 97 % of the words to the right person, where the transcript tells', () => {
  const words = { right: 0, wrong: 0, unknown: 0 };
  for (const [index, { speaker }] of attribution.turns.entries()) {
    const truth = SPEAKERS[index] ?? null;
    const count = transcript.turns[index]?.wordCount ?? 0;
    if (truth === null) continue;
    words[nameOf(speaker) === truth ? 'right' : speaker === null ? 'unknown' : 'wrong'] += count;
  }
  expect(words.right / (words.right + words.wrong + words.unknown)).toBeGreaterThanOrEqual(0.97);
  expect(words.wrong).toBe(0);
});

test('gives no turn to a wrong person with a confidence of 0.8 or more', () => {
  const wrong = attribution.turns.filter(
    ({ speaker, confidence }, index) => confidence >= 0.8 && nameOf(speaker) !== SPEAKERS[index],
  );
  expect(wrong).toEqual([]);
});

test('corrects the two labels that are wrong, and keeps what was printed', () => {
  const corrected = attribution.turns.filter((turn) => turn.basis === 'label-corrected');
  expect(corrected.map(({ turn, speaker }) => [turn, nameOf(speaker), transcript.turns[turn - 1]?.label])).toEqual([
    [20, KARUN, 'SAMANTHA BRADSHAW'],
    [52, TROPINA, 'MATTHEW SHEARS'],
  ]);
});

test('knows the moderator, the panel and who organises', () => {
  const named = (role: string) => attribution.people.filter((person) => person.role === role).map(({ name }) => name);
  expect(named('MODERATOR')).toEqual([SHEARS]);
  expect(named('PANELLIST')).toEqual([CONTRERAS, GONSALVES, SESAN, KARUN, TROPINA, SAQAF]);
  expect(named('ORGANISER')).toEqual(['Brian', 'Marcus']);
});

test('knows whose stakeholder group is which, and leaves open whose is not told', () => {
  const found = Object.fromEntries(
    standings.map(({ person, represents }) => [nameOf(person), represents[0]?.group ?? null]),
  );
  expect(found).toEqual(GROUPS);
});

test('knows who is of which organisation', () => {
  const found = Object.fromEntries(
    standings.map(({ person, affiliations }) => [nameOf(person), affiliations.map((item) => item.organisation).sort()]),
  );
  expect(found).toMatchObject(AFFILIATIONS);
});
