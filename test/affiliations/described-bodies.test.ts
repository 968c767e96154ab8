import { expect, test } from 'vitest';
import { DescribedBodies } from '../../src/affiliations/described-bodies.ts';
import { GroupCues } from '../../src/affiliations/group-cues.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { groupsOfOmar, LONG } from './groups-of-omar.ts';

const { bodyNames, knowledge, listedBodies } = loadReader({ curated: false });
const cues = GroupCues.of(knowledge.stakeholderGroups);
const groupOf = (text: string): string | undefined =>
  new DescribedBodies(text, cues, bodyNames, listedBodies).kindOf('Ruralia')?.group;

test.each([
  ['Ruralia is the Ministry of Forests and Tides.', 'government'],
  ['RURAL. Ruralia (Universidad Lacustre) counts.', 'academia'],
  ["So with some students we have Ruralia, it's a foundation.", 'civil-society'],
  ['I work at Ruralia. It is a company that sells boats.', 'private-sector'],
  ['They asked Ruralia, the regulator, and it came.', 'government'],
  ['There is a small company called Ruralia in the port.', 'private-sector'],
])('what is said of a body: %s', (text, group) => {
  expect(groupOf(text)).toBe(group);
});

test.each([
  'Ruralia is a member of the association of banks.',
  'Ruralia is the place that our government likes.',
  'We heard Ruralia, the ministry and the banks.',
  'Ruralian is a company.',
  'Ruralia is a company. Ruralia is a newspaper.',
  'Ruralia sells to a company.',
])('what tells nothing of it: %s', (text) => {
  expect(groupOf(text)).toBeUndefined();
});

test('whoever works for a body that is told of is of its group', () => {
  expect(groupsOfOmar('Omar, please.', `I work for Zeltuna. Zeltuna is a company that sells boats. ${LONG}`)).toEqual([
    'private-sector',
  ]);
  expect(groupsOfOmar('Omar, please.', `I met Zeltuna. Zeltuna is a company that sells boats. ${LONG}`)).toEqual([]);
});

test('a short name is of the group of the longer one that is told elsewhere', () => {
  expect(groupsOfOmar('Omar, please.', `I work at Zeltuna. Many came to the Zeltuna University. ${LONG}`)).toEqual([
    'academia',
  ]);
  expect(groupsOfOmar('Omar, please.', `I work at Zeltuna. Many came to Zeltuna and to a university. ${LONG}`)).toEqual(
    [],
  );
});

test.each([
  ['I am in Ruralia, and many came to the Ruralia University.', 'academia'],
  ['The Ruralia languages are many, and so are those of the Ruralia Ministry.', undefined],
  ['The Ruralia Ministry came.', undefined],
  ['I am in Ruralia, between the Ruralia Ministry and the Ruralia University.', undefined],
])('what a short name is short for: %s', (text, group) => {
  const bodies = new DescribedBodies(text, cues, bodyNames, listedBodies);
  expect(bodies.kindInFull('Ruralia', text.indexOf('Ruralia'))?.group).toBe(group);
});
