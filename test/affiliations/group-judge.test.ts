import { expect, test } from 'vitest';
import { GroupJudge } from '../../src/affiliations/group-judge.ts';
import type { GroupSign } from '../../src/affiliations/group-signs.ts';
import { groupsOfOmar } from './groups-of-omar.ts';

const TEXT = 'The boat company pays.';
const AT_LENGTH = 'longer:80';
const IN_FULL = 'name:2';
const signs = new GroupJudge({
  signs: { bias: -1, weights: { near: 1.2, far: -2 } },
  groups: {
    bias: -2,
    weights: { 'surest:0.5': 1, 'second:0.4': 1.5, 'own:true:media': 2, often: 1, 'before another:1.5': 0.5 },
  },
  none: { bias: 0, weights: { often: -2, 'surest:0.5': -0.2 } },
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

test('what several signs tell goes before what one does, and of two groups that are as likely none is told', () => {
  const company = ['company', 'shop'].map((words) => sign(words, ['near']));
  const ministry = ['ministry', 'regulator'].map((words) => sign(words, ['near'], 'government'));
  expect(groupOf([...company, ...ministry], 'often')).toBeNull();
  expect(groupOf([...company, ...ministry.slice(0, 1)])).toMatchObject({ group: 'private-sector' });
});

test('a group may be told by less than another', () => {
  expect(groupOf([sign('newspaper', ['near'], 'media')])).toMatchObject({ group: 'media' });
  expect(groupOf([sign('company', ['near'])])).toBeNull();
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
