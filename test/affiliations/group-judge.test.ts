import { expect, test } from 'vitest';
import { GroupJudge } from '../../src/affiliations/group-judge.ts';
import type { GroupSign } from '../../src/affiliations/group-signs.ts';
import { groupsOfOmar } from './groups-of-omar.ts';

const TEXT = 'The boat company pays.';
const signs = new GroupJudge({ bias: -1, weights: { near: 1.2, far: -2 } });

const groupOf = (told: readonly GroupSign[]) =>
  signs.groupOf(
    told.map((one) => signs.judge(one)),
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

test('one weak sign tells nothing, several of one group do', () => {
  expect(groupOf([sign('company', ['near'])])).toBeNull();
  const several = ['company', 'shop', 'customers'].map((words, at) => sign(words, ['near'], 'private-sector', at));
  expect(groupOf(several)).toMatchObject({
    group: 'private-sector',
    basis: 'own-words',
    turn: 1,
  });
});

test('the same words again are no further sign, nor are those of another group', () => {
  expect(groupOf([sign('company', ['near']), sign('company', ['near'])])).toBeNull();
  expect(groupOf([sign('company', ['near']), sign('ministry', ['near'], 'government')])).toBeNull();
});

test('words of which nothing is known do not count, whatever they are called', () => {
  expect(groupOf([sign('company', ['constructor', 'far'])])).toBeNull();
  expect(groupOf([])).toBeNull();
});

test('what is named in passing tells no group', () => {
  expect(groupsOfOmar('Omar, please.', 'The ministry closed the harbour, and the companies went to court.')).toEqual(
    [],
  );
});
