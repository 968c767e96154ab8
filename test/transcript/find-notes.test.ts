import { expect, test } from 'vitest';
import { findNotes } from '../../src/transcript/find-notes.ts';

const notes = (source: string) => findNotes(source, 0, source.length).map((note) => note.text);

test.each([
  ['Thanks. (Applause).', ['Applause']],
  ['[ Laughter ] Well.', ['Laughter']],
  ['(Speaking in Spanish) (no English interpretation)', ['Speaking in Spanish', 'no English interpretation']],
  ['I said (Ana speaking) that', ['Ana speaking']],
  ['the (?) of the (indiscernible)', ['?', 'indiscernible']],
  [
    '(off microphone) (audio difficulties) (end of session)',
    ['off microphone', 'audio difficulties', 'end of session'],
  ],
  ['(MUSIC)', ['MUSIC']],
])('finds what is not said in %j', (source, expected) => {
  expect(notes(source)).toEqual(expected);
});

test.each([
  'the Internet of Things (IoT) and (as I said) more',
  'the group (16 members)',
  'a smile :) and (no end',
  '(over\ntwo lines, with applause)',
  `(${'very '.repeat(30)}long applause)`,
])('leaves speech alone: %j', (source) => {
  expect(notes(source)).toEqual([]);
});

test('counts offsets in the whole source, brackets included', () => {
  expect(findNotes('>> Oh (laughter) no', 3, 19)).toEqual([{ text: 'laughter', start: 6, end: 16 }]);
});
