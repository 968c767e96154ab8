import { expect, test } from 'vitest';
import { GroupJudge } from '../../src/affiliations/group-judge.ts';
import type { GroupSign } from '../../src/affiliations/group-signs.ts';
import { groupsOfOmar } from './groups-of-omar.ts';

const TEXT = 'The boat company pays.';
const AT_LENGTH = 'longer:80';
const IN_FULL = 'name:2';
// In the order of the groups, last none: the private sector is the sixth, governments are the third.
const signs = new GroupJudge({
  signs: { bias: -1, weights: { near: 1.2, far: -2 } },
  people: {
    bias: [-4, -4, -2, -4, -4, -2, -4, -0.5],
    weights: {
      'surest:0.5:private-sector': [0, 0, 0, 0, 0, 1, 0, 0],
      'second:0.4:private-sector': [0, 0, 0, 0, 0, 1.5, 0, -1],
      'surest:0.5:government': [0, 0, 1, 0, 0, 0, 0, -1],
      often: [0, 0, 0, 0, 0, 1, 0, -2],
    },
  },
});

const groupOf = (told: readonly GroupSign[], ...takesPart: readonly string[]) =>
  signs.groupOf(
    told.map((one) => signs.judge(one)),
    [AT_LENGTH, IN_FULL, ...takesPart],
    TEXT,
  );

function sign(
  words: string,
  features: readonly string[],
  group: GroupSign['group'] = 'private-sector',
  start = 0,
): GroupSign {
  return { group, words, sentence: { start, end: TEXT.length }, turn: 1, isOwn: true, features };
}

test('one sign tells nothing where more likely nobody is spoken for, several of one group do', () => {
  expect(groupOf([sign('company', ['near'])])).toBeNull();
  const several = ['company', 'shop', 'customers'].map((words, at) => sign(words, ['near'], 'private-sector', at));
  expect(groupOf(several)).toMatchObject({
    group: 'private-sector',
    basis: 'own-words',
    turn: 1,
    quote: TEXT,
  });
});

test('the same words again are no further sign', () => {
  expect(groupOf([sign('company', ['near']), sign('company', ['near'])])).toBeNull();
});

test('how somebody takes part tells as well, but nothing without a sign to show', () => {
  expect(groupOf([sign('company', ['near'])], 'often')).toMatchObject({ group: 'private-sector' });
  expect(groupOf([], 'often')).toBeNull();
});

test('of two groups that are nearly as likely none is told', () => {
  const company = ['company', 'shop'].map((words) => sign(words, ['near']));
  expect(groupOf([sign('company', ['near']), sign('ministry', ['near'], 'government')])).toBeNull();
  expect(groupOf([...company, sign('ministry', ['near'], 'government')])).toMatchObject({ group: 'private-sector' });
});

test('whoever says little, or gives no full name, tells nothing', () => {
  const several = ['company', 'shop'].map((words) => signs.judge(sign(words, ['near'])));
  expect(signs.groupOf(several, [AT_LENGTH, IN_FULL], TEXT)).not.toBeNull();
  expect(signs.groupOf(several, [IN_FULL], TEXT)).toBeNull();
  expect(signs.groupOf(several, [AT_LENGTH, 'name:1'], TEXT)).toBeNull();
});

test('words of which nothing is known do not count, whatever they are called', () => {
  expect(groupOf([sign('company', ['constructor', 'far'])], 'constructor')).toBeNull();
});

test('what is named in passing tells no group', () => {
  expect(groupsOfOmar('Omar, please.', 'The ministry closed the harbour, and the companies went to court.')).toEqual(
    [],
  );
});
