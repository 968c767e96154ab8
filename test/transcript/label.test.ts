import { expect, test } from 'vitest';
import { labelKind, labelWords, personIn, withoutTitles } from '../../src/transcript/label.ts';

test.each([
  'ANA PEREIRA',
  'Ana Pereira',
  'ANA',
  "JOSÉ DÍAZ-O'NEIL",
  'WALEED AL‑HADDAD', // U+2011, as captioners type it
  'ANA\u00a0PEREIRA',
  'PIETER VAN DER BERG',
  'Pieter van der Berg',
  'MR. OKONKWO',
  'MS PEREIRA',
  'H.E. MR. OKONKWO',
  'AMB. OKONKWO',
  'J. SMITH',
  'DEPUTY SECRETARY-GENERAL OKONKWO',
  'CHAIR OKONKWO',
  'MODERATOR ANA PEREIRA',
  'ANA PEREIRA (EXAMPLE NETWORKS)',
  'ANA PEREIRA (EXAMPLE, INC.)',
  'ANA PEREIRA, Example Hub',
  'ANA PEREIRA, EXNET',
  'Com. Ana Pereira',
  'GEN. OKONKWO',
])('%s is a name', (label) => {
  expect(labelKind(label)).toBe('name');
});

test.each([
  'AUDIENCE',
  'AUDIENCE, on site',
  'INTERPRETER, Portuguese',
  'Audience member',
  'Co-host',
  'Zoom user',
  'EXU Guest',
  'Galaxy A10',
  'THE CHAIR',
  'CHAIRMAN',
  'CO‑MODERATOR',
  'REMOTE MODERATOR',
  'SPEAKER 2',
  'Call-in user_1',
  'MALE SPEAKER',
  'QUESTION',
  'Everyone',
  'PANELISTS',
  'UNKNOWN',
  'FLOOR',
  'IGF SECRETARIAT',
  'TECHNICAL SUPPORT',
  'MINISTER', // a title without a name is nobody's
  'MODERATOR (off microphone)',
])('%s is a role', (label) => {
  expect(labelKind(label)).toBe('role');
});

test.each(['EXAMPLE NETWORKS', 'NORTH HUB', 'MINISTRY OF TRADE', 'Example Foundation'])('%s is a body', (label) => {
  expect(labelKind(label)).toBe('body');
});

test.each([
  'One point',
  'Yes',
  'Okay',
  'Finally',
  'Second',
  'at 4',
  '4',
  'at 4:30 PM',
  'https',
  'see www.example.org/a',
  'What I want to say is this',
  'Thank you, Ana',
  'The answer is no. Ana',
  'And so I ask you',
  'Is it Ana?',
  'WORKSHOP 14',
  '"Trust"',
  '(laughter)',
  '‑‑',
  'A B C D E F G H I J',
  'ANA '.repeat(30),
  '',
  '   ',
])('%j is speech', (label) => {
  expect(labelKind(label)).toBeNull();
});

test('compares labels in small letters, U+2011 as a hyphen, stops dropped', () => {
  expect(labelWords(' CO‑CHAIR\u00a0MR. Okonkwo ')).toEqual(['co-chair', 'mr', 'okonkwo']);
});

test.each([
  ['CHAIR OKONKWO', 'OKONKWO'],
  ['H.E. MR. AMB. JOSÉ DÍAZ', 'JOSÉ DÍAZ'],
  ['HE MINISTER OKONKWO', 'OKONKWO'],
  ['HE WEI', 'HE WEI'], // a family name
  ['MINISTER', ''],
  ['ANA CHAIR', 'ANA CHAIR'],
])('strips the titles of %s: %j', (label, name) => {
  expect(withoutTitles(label.split(' ')).join(' ')).toBe(name);
});

test.each([
  ['Ana Pereira, EXAMPLE', 'Ana Pereira'],
  ['Ana Pereira, Example Hub', 'Ana Pereira'],
  ['Ana Pereira | Ruralia', 'Ana Pereira'],
  ['EXAMPLE - Ana Pereira', 'Ana Pereira'],
  ['Example Hub / Ana V-B', 'Ana V-B'],
  ['Ana - Secretariat', 'Ana'],
  ['Ana - online moderation', 'Ana'],
  ['EXAMPLE - Ana', 'Ana'],
  ['iPhone de Ana', 'Ana'],
  ['Galaxy A12 of Ana Pereira', 'Ana Pereira'],
  ["Ana's iPhone", 'Ana'],
  ["Ana's MacBook Pro", 'Ana'],
  ['iPad Air de Ana', 'Ana'],
  ['Ana Pereira (she/her) Example', 'Ana Pereira'],
  ['A. Pereira - Example Hub', 'A. Pereira'],
  ['ana_pereira EH', 'Ana Pereira'],
  ['Ana P. (Example Hub) Ruralia', 'Ana P.'],
])('the person in %s, as somebody typed it, is %s', (label, name) => {
  expect(personIn(label)).toBe(name);
  expect(labelKind(label)).toBe('name');
});

test.each([
  'Thank you, Ana',
  'Ana, Omar',
  'Good morning, Ana Pereira',
  'Ana, Omar, Lucia',
  'One thing - Ana Pereira',
  'the boat (two) Ana',
])('nobody in %s', (label) => {
  expect(personIn(label)).toBe(label);
});
