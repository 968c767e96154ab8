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
  ['(on telephone) Hello, it is me.', ['on telephone']],
  ['(Interpreted from French) I come from the coast.', ['Interpreted from French']],
  ['Bye. (Session concluded at 16:02)', ['Session concluded at 16:02']],
  ['[ Coffee break ] (Beep) (Aplausos)', ['Coffee break', 'Beep', 'Aplausos']],
])('finds what is not said in %j', (source, expected) => {
  expect(notes(source)).toEqual(expected);
});

test.each([
  'the Internet of Things (IoT) and (as I said) more',
  'the group (16 members)',
  'we met (on Thursday) and spoke (in the session on phones)',
  'a smile :) and (no end',
  '(over\ntwo lines, with applause)',
  `(${'very '.repeat(30)}long applause)`,
])('leaves speech alone: %j', (source) => {
  expect(notes(source)).toEqual([]);
});

test('counts offsets in the whole source, brackets included', () => {
  expect(findNotes('>> Oh (laughter) no', 3, 19)).toEqual([{ text: 'laughter', start: 6, end: 16 }]);
});

test.each([
  ['We are done. (Applause). Next.', '(Applause).'],
  ['(Laughter). No.', '(Laughter).'],
  ['He sits at the (inaudible). Next.', '(inaudible)'],
])('takes the stop behind a parenthetical that stands for itself: %j', (source, expected) => {
  expect(findNotes(source, 0, source.length).map(({ start, end }) => source.slice(start, end))).toEqual([expected]);
});
