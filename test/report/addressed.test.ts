import { expect, test } from 'vitest';
import { addressedGroups } from '../../src/report/addressed.ts';
import { readAddressees } from '../../src/report/read-wording.ts';

test.each([
  ['So governments should publish their strategies.', ['government']],
  ['I would strongly encourage Civil Society to organize themselves.', ['civil-society']],
  ['The technical community and the private sector need to talk.', ['private-sector', 'technical-community']],
  ['If you engage as Civil Society or academia with government, take time.', ['academia', 'civil-society']],
  ['Maybe the Civil Society can help in the area of intervention.', ['civil-society']],
  ['My advice to government colleagues would be patience.', ['government']],
  ['Civil society themselves need to be transparent, and companies must listen.', ['civil-society', 'private-sector']],
])('%s is addressed to %j', (words, groups) => {
  expect(addressedGroups(words, readAddressees())).toEqual(groups);
});

test.each([
  'We talked to the government about what companies do.',
  'You should engage with civil society.',
  'Stakeholders, others than governments also should be able to discuss these measures.',
  'The governmental need to know is another matter.',
])('%s only speaks of groups', (words) => {
  expect(addressedGroups(words, readAddressees())).toEqual([]);
});
