import { expect, test } from 'vitest';
import { faultsOf, jsonOf, SESSION, TEXT } from './curated.ts';

const TWO_ANAS = `${TEXT}
>> ANA: I am from the Ministry of Roads. We learned that roads take years.
`;
const decide = (decision: string): string => `different:\n  - { ${decision}, because: x }\n`;

test('a short label that was taken for somebody is another person, with the turns it labels and what follows', () => {
  const before = jsonOf('', TWO_ANAS);
  expect(before.turns[4]?.speaker?.id).toBe('ana-pereira');
  const { turns, people, lessons } = jsonOf(decide('this: Ana, from: Ana Pereira'), TWO_ANAS);
  const other = `${SESSION}-ana`;
  expect(turns[1]?.speaker?.id).toBe('ana-pereira');
  expect(turns[4]).toMatchObject({
    speaker: { id: other },
    basis: 'curated',
    confidence: 1,
    evidence: { quote: 'ANA' },
  });
  expect(people.find(({ id }) => id === other)).toMatchObject({ name: 'Ana', stakeholderGroup: 'government' });
  expect(people.find(({ id }) => id === 'ana-pereira')?.aliases).not.toContain('Ana');
  expect(lessons.filter(({ turn }) => turn === 5).map(({ speaker }) => speaker)).not.toContain('ana-pereira');
});

test('somebody of the same full name elsewhere is told apart by an id of the session’s own', () => {
  const json = jsonOf(decide('this: Ana Pereira, from: ana-pereira'));
  expect(json.turns[1]?.speaker).toEqual({ id: `${SESSION}-ana-pereira`, name: 'Ana Pereira' });
  const { candidates: _, ...rest } = json.turns[1] as (typeof json.turns)[number];
  expect(JSON.stringify([rest, json.people, json.mentions, json.relations])).not.toContain('"ana-pereira"');
});

test('two who are two already stay as they are', () => {
  const { curation, ...decided } = jsonOf(decide('this: Ben Olsen, from: Ana Pereira'));
  const { curation: _, ...before } = jsonOf('');
  expect(decided).toEqual(before);
  expect(curation.applied).toBe(1);
});

test('a thing of the session gets an id of its own; one of the knowledge is told', () => {
  const bill =
    'things:\n  - { name: Trust Bill, kinds: [PROCESS], because: x }\nmentions:\n  - { mention: guide, is: trust-bill, because: x }\n';
  const { mentions } = jsonOf(`${bill}${decide('this: trust-bill, from: trust-bill')}`);
  expect(mentions.find(({ surface }) => surface === 'guide')?.entity.id).toBe(`${SESSION}-trust-bill`);
  expect(faultsOf(decide('this: lacnic, from: lacnic'))[0]).toContain('Say under "mentions" what the name means');
});

test.each([
  ['nobody', 'this: Okonkwo, from: Bea', 'nobody of the session is called "Bea"'],
  ['nothing', 'this: Zzz, from: lacnic', 'nothing and nobody is "Zzz"'],
])('%s: told with its place', (_what, decision, message) => {
  expect(faultsOf(decide(decision))[0]).toMatch(/^trust\.yaml:5:\d+: /);
  expect(faultsOf(decide(decision)).join('\n')).toContain(message);
});
