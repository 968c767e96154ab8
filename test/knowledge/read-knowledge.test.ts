import { expect, test } from 'vitest';
import countries from 'world-countries/countries.json' with { type: 'json' };
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { smallSeedFiles } from './seed-texts.ts';

function read(texts: Readonly<Record<string, string>>): Knowledge {
  return readKnowledge(smallSeedFiles(texts), countries);
}

function faultOf(texts: Readonly<Record<string, string>>): BpfGraphError {
  try {
    read(texts);
  } catch (error) {
    if (error instanceof BpfGraphError) return error;
    throw error;
  }
  throw new Error('the seeds were read without a fault');
}

const FIRST = `- id: first
  name: Forum of Incident Response and Security Teams
  acronym: { text: FIRST, ambiguous: true, caseSensitive: true }
  group: technical-community
  country: US
  context: [CSIRT]
  source: first.org
`;

test('reads an entry with every default filled in', () => {
  expect(read({ 'organisations.yaml': FIRST }).entities).toEqual([
    {
      id: 'first',
      name: 'Forum of Incident Response and Security Teams',
      kinds: ['ORGANISATION'],
      names: [
        { text: 'Forum of Incident Response and Security Teams', ambiguous: false, caseSensitive: false },
        { text: 'FIRST', ambiguous: true, caseSensitive: true },
      ],
      acronym: 'FIRST',
      group: 'technical-community',
      processKind: null,
      country: 'us',
      website: null,
      leads: [],
      partOf: null,
      status: null,
      year: null,
      context: ['CSIRT'],
      field: [],
      source: 'first.org',
    },
  ]);
});

test('adds the other spellings of a name after the names of the seed, with the same marks', () => {
  const [centre] = read({
    'organisations.yaml': '- { id: a, name: Cybersecurity Centre, acronym: CC1, aliases: [The Hub], source: s }',
  }).entities;
  expect(centre?.names.map((alias) => alias.text)).toEqual([
    'Cybersecurity Centre',
    'CC1',
    'The Hub',
    'Cybersecurity Center',
    'Cyber Security Centre',
    'Cyber Security Center',
  ]);
});

test('gives the same knowledge whatever the order of the files', () => {
  const files = smallSeedFiles({ 'organisations.yaml': FIRST });
  expect(readKnowledge(files.toReversed(), countries)).toEqual(readKnowledge(files, countries));
});

test('lets two entities share an ambiguous name', () => {
  const text = `- { id: a, name: A1 Group, acronym: { text: CIS, ambiguous: true }, context: [x], source: s }
- { id: b, name: B1 Group, acronym: { text: CIS, ambiguous: true }, context: [y], source: s }
`;
  expect(read({ 'organisations.yaml': text }).entities).toHaveLength(2);
});

// What is wrong with a seed, and the place, words and near name that its author is shown.
test.each([
  ['YAML that does not parse', { 'topics.yaml': '- id: a\n  name: [b\n' }, 'k/topics.yaml:3:1: ', ''],
  ['a key twice', { 'topics.yaml': '- id: a\n  id: b\n' }, 'k/topics.yaml:2:3: ', 'the key "id" stands twice'],
  ['no list', { 'topics.yaml': 'id: a\n' }, 'k/topics.yaml:1:1: ', 'array'],
  ['an empty file', { 'topics.yaml': '' }, 'k/topics.yaml:1:1: ', 'array'],
  ['a field missing', { 'topics.yaml': '- id: a\n  name: A\n' }, 'k/topics.yaml:1:3: definition', 'expected string'],
  ['a field unknown', { 'organisations.yaml': `${FIRST}  grup: academia\n` }, 'k/organisations.yaml:8:9: ', 'grup'],
  [
    'a bad id',
    { 'organisations.yaml': '- { id: A b, name: A, source: s }' },
    'k/organisations.yaml:1:9: id',
    'lower-case',
  ],
  [
    'a bad name',
    { 'organisations.yaml': '- { id: a, name: 7, source: s }' },
    'k/organisations.yaml:1:18: name',
    'plain text',
  ],
  ['no source', { 'organisations.yaml': '- { id: a, name: A }' }, 'k/organisations.yaml:1:3: source', 'string'],
  [
    'a bad address',
    { 'organisations.yaml': '- { id: a, name: A, website: a.org, source: s }' },
    ':1:30: website',
    'https',
  ],
  [
    'a group that is none',
    { 'organisations.yaml': FIRST.replace('technical-', 'tecnical-') },
    'k/organisations.yaml:4:10: ',
    'did you mean "technical-community"?',
  ],
  [
    'a country that is none',
    { 'organisations.yaml': FIRST.replace('US', 'UX') },
    ':5:12: ',
    'no country has the id "ux"',
  ],
  [
    'a lead that is none',
    { 'organisations.yaml': FIRST, 'initiatives.yaml': '- { id: a, name: A1, leads: [frist], source: s }' },
    'k/initiatives.yaml:1:30: ',
    'did you mean "first"?',
  ],
  [
    'a part of nothing',
    { 'processes.yaml': '- { id: a, name: A1, processKind: forum, partOf: zzzzzz, source: s }' },
    'k/processes.yaml:1:50: ',
    'no entity has the id "zzzzzz"',
  ],
  [
    'parts in a circle',
    {
      'initiatives.yaml': '- { id: a, name: A1, partOf: b, source: s }\n- { id: b, name: B1, partOf: a, source: s }\n',
    },
    'k/initiatives.yaml:1:30: ',
    'part of itself',
  ],
  [
    'an id twice',
    { 'organisations.yaml': FIRST, 'initiatives.yaml': '- { id: first, name: A1, source: s }' },
    ':1:9: ',
    'taken by',
  ],
  [
    'a plain name twice, in another spelling',
    {
      'organisations.yaml': '- { id: a, name: The Cyber Centre, source: s }',
      'initiatives.yaml': '- { id: b, name: B1, aliases: [X1, cyber  center], source: s }',
    },
    'k/initiatives.yaml:1:36: ',
    'also a plain name of "a"',
  ],
  [
    'an ambiguous name alone',
    { 'organisations.yaml': FIRST.replace('  context: [CSIRT]\n', '') },
    ':3:12: ',
    'no context words',
  ],
  [
    'a process of no kind',
    { 'processes.yaml': '- { id: a, name: A1, source: s }' },
    'k/processes.yaml:1:3: ',
    'without',
  ],
  [
    'an organisation with a process kind',
    { 'organisations.yaml': '- { id: a, name: A1, processKind: forum, source: s }' },
    'k/organisations.yaml:1:35: ',
    'no PROCESS',
  ],
  [
    'a surface of nothing',
    { 'organisations.yaml': FIRST, 'surfaces.yaml': '- { surface: fist, entity: fist, seenIn: a }' },
    'k/surfaces.yaml:1:28: ',
    'did you mean "first"?',
  ],
  [
    'a place that is none',
    { 'places.yaml': '- { id: zz, names: [Zed] }' },
    'k/places.yaml:1:9: ',
    'no country has the code "zz"',
  ],
  [
    'a region of no region',
    { 'places.yaml': '- { id: "011", name: A, partOf: "999" }' },
    ':1:33: ',
    'no region has the id "999"',
  ],
])('says where and what is wrong: %s', (_, texts, where, what) => {
  const fault = faultOf(texts as Record<string, string>);
  expect(fault.code).toBe('INPUT_SEED');
  expect(fault.message).toMatch(/^k\/[a-z-]+\.yaml:\d+:\d+: /);
  expect(fault.message).toContain(where);
  expect(fault.message).toContain(what);
  expect(fault.hint).toMatch(/^[A-Z].*\.$/);
});

test('names the file that is missing, and a file that it does not know', () => {
  expect(() => readKnowledge(smallSeedFiles().slice(1), countries)).toThrow(
    'stakeholder-groups.yaml:1:1: the file is missing',
  );
  const stranger = { path: 'k/organizations.yaml', text: '' };
  expect(() => readKnowledge([...smallSeedFiles(), stranger], countries)).toThrow('did you mean "organisations.yaml"?');
});
