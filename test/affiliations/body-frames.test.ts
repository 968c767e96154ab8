import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });

/** The groups of Omar, who speaks second, strongest first, with the words that tell the strongest. */
function standingOf(before: string, words: string, more = '') {
  const text = `IGF 2030 - Room 4\n\n>> CHAIR: ${before}\n\n>> OMAR SALIM: ${words}\n\n${more}`;
  const { standings, transcript } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  const found = standings.find(({ person }) => person === 'omar-salim')?.represents ?? [];
  for (const { quote, start, end } of found) expect(transcript.source.text.slice(start, end)).toBe(quote);
  return found.map(({ group, quote }) => ({ group, quote }));
}

test.each([
  ['It took years until we in OSIPTEL fixed the price.', 'government'],
  ['I was in the police for years, and now at Norid I get those letters.', 'technical-community'],
  ['In the OECD we count such things.', 'intergovernmental-organisation'],
  ['I have been in AFRINIC for twelve years.', 'technical-community'],
  ['We are one of the members of BEUC, so we read the annexes.', 'civil-society'],
  ['Omar Salim, good morning, NTRA, Cairo, and I shall be short.', 'government'],
  ['UNESCO, Paris. Thank you for the floor.', 'intergovernmental-organisation'],
  ["I'm of the area of development of LACNIC, and I bring little theory.", 'technical-community'],
  ["I'm the one that has the key of LINX, which is a real key.", 'technical-community'],
  ['My colleague from the OECD could not come, so here I am.', 'intergovernmental-organisation'],
])('what "%s" says of the speaker', (words, group) => {
  expect(standingOf('Good morning. Welcome.', words)[0]?.group).toBe(group);
});

test.each([
  'In the OECD we met a lady who counts such things.',
  'We heard that in the OECD somebody counts such things.',
  'The members of BEUC read the annexes.',
  'UNESCO has a paper on it.',
  'Somebody had the key of LINX, which is a real key.',
  'My colleague from the OECD said so before.',
  'Thank you for that. We go on. OECD.',
])('"%s" says nothing of the speaker', (words) => {
  expect(standingOf('Good morning. Welcome.', words)).toEqual([]);
});

test.each([
  ['So our last on the panel is from Paris, from the OECD, he is an analyst there.', 'intergovernmental-organisation'],
  ['Thank you. For ICANN, and he will know better than I.', 'technical-community'],
  ['ITU has asked for the floor.', 'intergovernmental-organisation'],
  [
    'We are very happy to have somebody from APNIC, who runs the policy. Everyone calls him Omar.',
    'technical-community',
  ],
  [
    'The last is from the OECD, he is an analyst there. Omar, the list said that you were Ana Pereira.',
    'intergovernmental-organisation',
  ],
  ['Can we turn to the Council of Europe? Omar, you have waited.', 'intergovernmental-organisation'],
  ['We come to the business side, which works with Telefónica.', 'private-sector'],
  ['You know him, I think. He is now with the OECD. Omar, the stage is yours.', 'intergovernmental-organisation'],
  ['He ran telecentres, and he now directs the Lantern Foundation. Omar, the stage is yours.', 'civil-society'],
  ["Omar, you're in charge of standards policy at Ericsson. Does anybody pay for it?", 'private-sector'],
  ['Omar, you lead the policy team at Ericsson. Does anybody pay for it?', 'private-sector'],
  ['Our chair is the permanent representative of Austria to the Council of Europe. Omar, please.', 'government'],
])('what whoever hands over with "%s" says of the next speaker', (before, group) => {
  expect(standingOf(before, 'I will be short.')[0]?.group).toBe(group);
});

test.each([
  "I'd like to know from the Council of Europe whether we may join.",
  'He spoke of the OECD. Omar, please.',
  'You are in charge of the clock here, said the man of the OECD. Omar, please.',
])('"%s" says nothing of the next speaker', (before) => {
  expect(standingOf(before, 'I will be short.')).toEqual([]);
});

test('what is said of somebody else whom the same turn names is not said of the next speaker', () => {
  const before = 'Thank you to Ana Pereira from the OECD. The next one, please.';
  expect(standingOf(before, 'I will be short.', '>> ANA PEREIRA: And so will I.\n')).toEqual([]);
});

test('what the one before says of himself is not said of the next speaker', () => {
  expect(standingOf('Let us start. I am from the OECD.', 'I will be short.')).toEqual([]);
});

test('whoever reads a question out does not speak of himself', () => {
  expect(standingOf('Is there a question?', `Yes, it says, "we're a start-up of nine, may we speak?"`)).toEqual([]);
});

test('a second hat is worn by who says so, and by nobody else', () => {
  const both = "I'm Omar Salim, I'm with the OECD. I am also a member of the board of Access Now.";
  expect(standingOf('Welcome.', both)).toHaveLength(2);
  const one =
    "I'm Omar Salim, I'm with the OECD. In the first year we had engineers, and our office, as operators, we close at four.";
  expect(standingOf('Welcome.', one)).toHaveLength(1);
  const inOneSentence = "I'm Omar Salim, I work for Microsoft, and on Fridays I teach at the University of Ghana.";
  expect(standingOf('Welcome.', inOneSentence).map(({ group }) => group)).toEqual(['private-sector', 'academia']);
  // Not what is said elsewhere in passing.
  const elsewhere = "I'm Omar Salim, I'm with the OECD. It went well. At Microsoft we did the same.";
  expect(standingOf('Welcome.', elsewhere)).toHaveLength(1);
});
