import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });

function standingOf(words: string) {
  const text = `>> CHAIR OKONKWO: We start.\n>> ANA PEREIRA: Good morning.  ${words}\n>> CHAIR OKONKWO: Good.`;
  const { standings } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  return standings.find(({ person }) => person === 'ana-pereira')?.represents ?? [];
}

test.each([
  ['Last year my subscribers paid for the cable, and not one complained.', 'private-sector'],
  ['The tide is late, and we fined both of them for it.', 'government'],
  ['We charge under the Boats Act, and they plead quickly.', 'government'],
  ['My capital has to see the text first.', 'government'],
  ['The text is short because the member states asked us for a short one.', 'intergovernmental-organisation'],
  ['Since the storm our resolvers answer from the hill.', 'technical-community'],
  ['After the storm we documented what was lost, and our volunteers wrote it down.', 'civil-society'],
  ['Two hundred of them counted boats for my thesis.', 'academia'],
  ['Nobody called until my listeners heard of it, early, on air.', 'media'],
])('"%s" is the talk of one group', (words, group) => {
  const [first, ...more] = standingOf(words);
  expect(first).toMatchObject({ group, basis: 'own-words' });
  expect(first?.confidence).toBeLessThan(0.76);
  expect(more).toEqual([]);
});

test.each([
  'Their subscribers paid for the cable.',
  'They fined both of them.',
  'My boss is on holiday and my village is far.',
  'The students counted boats.',
  'We left a box, the Zan kits, "our business", with a battery.',
  // For two groups alike.
  'Our competitors heard of it on air.',
])('"%s" tells no group', (words) => {
  expect(standingOf(words)).toEqual([]);
});

test('several ways to say it are surer than one, and the first of them is quoted', () => {
  const [one] = standingOf('The sea rose. My subscribers paid for the cable.');
  const [two] = standingOf('The sea rose. My subscribers paid for the cable. Then our competitors came.');
  expect(one?.quote).toBe('My subscribers paid for the cable.');
  expect(two?.quote).toBe(one?.quote);
  expect(two?.confidence).toBeGreaterThan(one?.confidence ?? 1);
});

test('what somebody says of himself plainly is asked first', () => {
  const found = standingOf("I'm a journalist, and my subscribers and our competitors read me.");
  expect(found.map(({ group }) => group)).toEqual(['media']);
});
