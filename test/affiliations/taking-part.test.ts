import { expect, test } from 'vitest';
import { namedBySentence } from '../../src/affiliations/named-sentence.ts';
import { leads, waysOfTakingPart } from '../../src/affiliations/taking-part.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });

function waysIn(text: string): Map<string, readonly string[]> {
  const { transcript, attribution, entities } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  return waysOfTakingPart(transcript, attribution, namedBySentence(transcript, entities), () => true);
}

const LONG = 'The boats go out before the sun and come back when the market opens. '.repeat(8);

test('by a name, once or often, at length or not, named by others or not', () => {
  const ways = waysIn(
    `IGF 2030 - Room 4\n\n>> ANA PEREIRA: Welcome. Omar Salim, please.\n\n>> OMAR SALIM: ${LONG}\n\n>> ANA PEREIRA: Thank you, Omar.\n`,
  );
  const omar = ways.get('omar-salim');
  expect(omar).toEqual(expect.arrayContaining(['name:2', 'once', 'longer:80']));
  expect(omar).not.toContain('unmentioned');
  expect(omar).not.toContain('longer:150');
  const ana = ways.get('ana-pereira');
  expect(ana).toContain('unmentioned');
  expect(ana).not.toContain('longer:20');
  expect(ana).not.toContain('once');
});

test('whom the session does not name has no name', () => {
  const ways = waysIn(
    `IGF 2030 - Room 4\n\n>> ANA PEREIRA: Welcome. The lady at the microphone, please.\n\n>> AUDIENCE: Hello, I'm a farmer. ${LONG}\n`,
  );
  expect([...ways.values()].filter((way) => way.includes('name:0'))).toHaveLength(1);
});

test.each([
  [6, 30, true],
  [5, 10, false],
  [6, 60, false],
])('%i of %i turns', (own, all, is) => {
  expect(leads(own, all)).toBe(is);
});
