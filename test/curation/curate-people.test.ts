import { expect, test } from 'vitest';
import { faultsOf, jsonOf } from './curated.ts';

test('a right name: a new id everywhere, the old name stays known, and the text still finds it', () => {
  const { turns, people, mentions, relations } = jsonOf(
    'people:\n  - { person: Ana Pereira, name: Ana Perreira, because: the programme }',
  );
  expect(turns[1]?.speaker).toEqual({ id: 'ana-perreira', name: 'Ana Perreira' });
  expect(people.find(({ id }) => id === 'ana-perreira')?.aliases).toContain('Ana Pereira');
  expect(mentions.filter(({ entity }) => entity.id === 'ana-perreira').map(({ surface }) => surface)).toEqual([
    'Ana Pereira',
    'Ana',
  ]);
  expect(relations.map(({ to }) => to)).toContain('ana-perreira');
  expect(JSON.stringify({ turns, people, relations })).not.toContain('ana-pereira');
});

test('an unnamed speaker gets a name, and the name for having none goes', () => {
  const { people, turns } = jsonOf(
    'people:\n  - { person: Unnamed speaker (Council of Europe), name: Ife Bello, role: PANELLIST, because: she said so later }',
  );
  expect(turns[2]?.speaker?.id).toBe('ife-bello');
  expect(people.find(({ id }) => id === 'ife-bello')).toMatchObject({ aliases: [], role: 'PANELLIST' });
});

test('groups and affiliations are all that the decision says, in the words found for them', () => {
  const { people } = jsonOf(
    [
      'people:',
      '  - person: Ana Pereira',
      '    groups: [technical-community, academia]',
      '    affiliations: [{ organisation: lacnic, role: board member, quote: We at LACNIC share early }]',
      '    because: the programme',
    ].join('\n'),
  );
  const ana = people.find(({ id }) => id === 'ana-pereira');
  expect(ana?.represents.map(({ group, basis, confidence }) => [group, basis, confidence])).toEqual([
    ['technical-community', 'curated', 1],
    ['academia', 'curated', 1],
  ]);
  expect(ana?.affiliations).toMatchObject([
    {
      organisationId: 'lacnic',
      role: 'board member',
      method: 'curated',
      confidence: 1,
      quote: 'We at LACNIC share early',
      turn: 2,
    },
  ]);
});

test('somebody is decided about by the id that the graph gives one of several of that name', () => {
  const { people } = jsonOf('people:\n  - { person: ben-olsen--academia, role: MODERATOR, because: x }');
  expect(people.find(({ id }) => id === 'ben-olsen')).toMatchObject({ role: 'MODERATOR' });
  expect(faultsOf('people:\n  - { person: ben-olson--academia, role: MODERATOR, because: x }')).toHaveLength(1);
});

test('an affiliation alone brings the group of its organisation', () => {
  const { people } = jsonOf('people:\n  - { person: Ben Olsen, affiliations: [{ organisation: icann }], because: x }');
  expect(people.find(({ id }) => id === 'ben-olsen')).toMatchObject({
    affiliations: [{ organisationId: 'icann', organisation: 'Internet Corporation for Assigned Names and Numbers' }],
    represents: [{ group: 'technical-community', basis: 'organisation' }],
  });
});

test('two people are one: their turns, names and relations', () => {
  const { people, turns } = jsonOf(
    'same:\n  - { this: Unnamed speaker (Council of Europe), is: Ben Olsen, because: his voice }',
  );
  expect(turns.map(({ speaker }) => speaker?.id)).toEqual(['chioma-okonkwo', 'ana-pereira', 'ben-olsen', 'ben-olsen']);
  expect(people.find(({ id }) => id === 'ben-olsen')?.affiliations).toMatchObject([
    { organisationId: 'council-of-europe' },
  ]);
});

test('somebody only named gets a right name; what only speakers have is refused', () => {
  const text = `${'IGF 2030 - Room 4 - BPF on Trust'}\n\n>> ANA PEREIRA: Thank you. As Larry Stricling said, trust takes years.\n`;
  const { mentions } = jsonOf('people:\n  - { person: Larry Stricling, name: Larry Strickling, because: x }', text);
  expect(mentions.find(({ surface }) => surface === 'Larry Stricling')?.entity).toMatchObject({
    id: 'larry-strickling',
    name: 'Larry Strickling',
  });
  const [fault] = faultsOf('people:\n  - { person: Larry Stricling, groups: [academia], because: x }', text);
  expect(fault).toContain('"Larry Stricling" speaks in no turn of the session');
});

test('unknown people, taken names and unknown organisations are told', () => {
  expect(faultsOf('people:\n  - { person: Anna Perera, name: A B, because: x }')[0]).toContain(
    'did you mean "Ana Pereira"?',
  );
  expect(faultsOf('people:\n  - { person: Ben Olsen, name: Ana Pereira, because: x }')[0]).toContain(
    'somebody else of the session already | Where they are one, write it under "same": { this: ben-olsen, is: ana-pereira }',
  );
  expect(
    faultsOf('people:\n  - { person: Ben Olsen, affiliations: [{ organisation: lacnik }], because: x }')[0],
  ).toContain('trust.yaml:5:57: nothing and nobody is "lacnik"; did you mean "lacnic"?');
});

test('people without a name are told apart by what stands in their brackets', () => {
  const text = `IGF 2030 - Room 4 - BPF on Trust\n\n>> I am from ICANN. We need help.\n\n>> I am from the Council of Europe. We can help.\n`;
  const { turns } = jsonOf('people:\n  - { person: Unnamed speaker (ICANN), name: Ife Bello, because: x }', text);
  expect(turns.map(({ speaker }) => speaker?.name)).toEqual(['Ife Bello', 'Unnamed speaker (Council of Europe)']);
});
