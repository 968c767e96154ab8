import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';
import { groupsOfOmar } from './groups-of-omar.ts';

test.each([
  'One from Lakeland.  She writes, we counted the boats.  My students do it each year.',
  'One is from Ana Pereira.  I read.  At my university we counted the boats.',
  'Ana Pereira, from Lakeland, asks: "Who pays?  In my municipality it is the harbour."',
  'There\u2019s one from Ana Pereira, "Example Hub, Lakeland.  We\u2019re fact-checkers.  Who pays?"  And that\u2019s all.',
  'We\u2019ve one from Ana Pereira, at UNESCO in Lakeland.',
  'And the second is from a student in Lakeland, who asks where one can learn this.',
])('a comment that is read out tells nothing of whoever reads it: %s', (words) => {
  expect(groupsOfOmar('Omar, please.', words)).toEqual([]);
});

test.each([
  'She writes, we counted the boats.  End of quote.  My students do it each year.',
  'Ana Pereira asks: "Who pays for the boats?"  My students do it each year.',
  'My screen reader says "button, button".  My students do it each year.',
  'And he said, so remove the boats.  My students do it each year.',
  'There\u2019s one from Ana Pereira, "We\u2019re fact-checkers."  My students do it each year.',
  'Just a comment from a small island.  My students do it each year.',
])('behind its end, and where only a few words of another are told, it is said of himself: %s', (words) => {
  expect(groupsOfOmar('Omar, please.', words)).toEqual(['academia']);
});

const reader = loadReader({ curated: false });

/** The groups of Ana Pereira, who speaks for herself behind the words by which her comment is read out. */
function groupsOfWriter(reads: string): string[] {
  const text = `>> CHAIR: The chat, please.\n\n>> OMAR SALIM: ${reads}\n\n>> ANA PEREIRA: I'm here. Only to say that it was in March.\n\n>> CHAIR: Thank you, Ana.\n`;
  const { standings } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  return (standings.find(({ person }) => person === 'ana-pereira')?.represents ?? []).map(({ group }) => group);
}

test('what a comment says of its writer is the writer\u2019s, if the session has the writer', () => {
  expect(
    groupsOfWriter('There\u2019s one from Ana Pereira, "Lakeland.  We\u2019re fact-checkers.  Who pays?"'),
  ).toEqual(['media']);
  expect(groupsOfWriter('There\u2019s one from Mei Chen, "Lakeland.  We\u2019re fact-checkers.  Who pays?"')).toEqual(
    [],
  );
});
