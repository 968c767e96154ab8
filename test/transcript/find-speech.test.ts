import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const lastWords = (text: string) => readText(text).turns.at(-1)?.text;
const SPEECH = '>> CHAIR: Welcome.\n\n>> ANA PEREIRA: Thank you all.';

test.each([
  ['nothing', ''],
  ['blanks', '\n\n \n'],
  ['a separator', '\n\n***\n'],
  ['a separator and a rights notice', '\n\n* * *\n\nThis text is being provided in a rough draft format.\n'],
  ['a rights notice', '\n\nThis text, document, or file is based on live transcription and may not be verbatim.\n'],
  ['a captioner', '\n\nReal-time captioning provided by:\nExample Captions Inc.\nP.O. Box 3\n'],
  ["a site's footer", '\n\nCopyright © 2030 Example Forum. All rights reserved.\nContact | Terms of use\n'],
  ['share buttons', '\n\nShare this\nPrint\n'],
  ['a wiki', '\n\nRetrieved from "https://example.org/w"\nCategory: Transcripts\n'],
])('speech ends before %s', (_, after) => {
  expect(lastWords(`${SPEECH}${after}`)).toBe('Thank you all.');
});

test.each([
  '(end of session)',
  '[ End of session ]',
  '(Session concluded at 16:31)',
  'The meeting was adjourned at 11:55',
])('speech ends with the note %j', (note) => {
  expect(lastWords(`${SPEECH}\n\n${note}\n\nExample Forum\nPrivacy\n`)).toBe(`Thank you all.\n\n${note}`);
});

test.each([
  'This text is important to us, and I will say why.',
  'Share this with your friends.  It is a long story, and I want to tell it to you in all its length, so please sit down again.',
  'Next session is at four.  Bring a friend, bring two.  '.repeat(4),
  'The session was about trust, and the next one will be, too.',
  `***\n\n${'And so we went on. '.repeat(200)}`.trim(),
  'The last session of the day concluded with',
  'We said that the\nsession is closed now\nbut it goes on.',
])('a speaker goes on: %j', (more) => {
  expect(lastWords(`${SPEECH}\n\n${more}`)).toBe(`Thank you all.\n\n${more.trim()}`);
});

test('only the last turn has an end', () => {
  const { turns } = readText('>> CHAIR: Well.\n\n***\n\nCopyright © 2030\n\n>> ANA: Yes.');
  expect(turns[0]?.text).toBe('Well.\n\n***\n\nCopyright © 2030');
});
