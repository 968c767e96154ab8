import { expect, test } from 'vitest';
import { clockIn, dayIn, daysIn } from '../../src/transcript/read-day.ts';
import type { SessionHeader } from '../../src/transcript/transcript.ts';
import { readText } from './read-text.ts';

function header(text: string): SessionHeader {
  return readText(`${text}>> CHAIR: Hello.\n`).session;
}

const NOTICE =
  'The following are the outputs of the real-time captioning taken during the Eleventh Annual Meeting of the Example Rivers Forum (ERF) in Harbour, Ruralia, from 5 to 9 December 2030. Although it is largely accurate, in some cases it may be incomplete.';

test('reads a title line, the notice and a block in capitals', () => {
  const text = `ERF 2030 - Day 2 - Room 4 - BPF on Trust - Who Pays\n\n${NOTICE} \n\n***\n\nRAW FILE\n\nEXAMPLE RIVERS FORUM 2030\n\nTHE THEME\n\nHARBOUR, RURALIA\n\n6 DECEMBER 2030\n\nWORKSHOP ROOM FOUR\n\nBPF ON TRUST\n\n4:30 PM\n\n`;
  expect(header(text)).toEqual({
    id: 'igf-2030-trust',
    title: 'BPF on Trust - Who Pays',
    kind: 'BPF',
    event: {
      id: 'erf-2030',
      title: 'Example Rivers Forum 2030',
      year: 2030,
      venue: 'Harbour, Ruralia',
      country: 'rr',
      startsOn: '2030-12-05',
      endsOn: '2030-12-09',
    },
    date: '2030-12-06',
    startsAt: '16:30',
    room: 'Room 4',
    venue: 'Harbour, Ruralia',
    disclaimer: NOTICE,
    header: { start: 0, end: text.length },
    wordCount: 1,
  });
});

test('reads a hard-wrapped notice that comes first, and keeps it verbatim', () => {
  const notice =
    'Note: The following is the output of the real-time captioning\n taken during the Third Meeting of the ERF, in Harbour, Ruralia.\n Although it is largely accurate, in some cases it may be\n incomplete.';
  const found = header(
    `${notice}\n\n Example Rivers Forum\n Harbour, Ruralia\n Opening the Root\n 3 December 2008\n 9.30\n\n `,
  );
  expect(found).toMatchObject({
    title: 'Opening the Root',
    kind: 'OTHER',
    date: '2008-12-03',
    startsAt: '09:30',
    disclaimer: notice,
    event: { id: 'erf-2008', title: 'Example Rivers Forum 2008', venue: 'Harbour, Ruralia', country: 'rr' },
  });
});

test('a series in capitals is set apart from the title that follows it; acronyms and titles all in capitals stay', () => {
  const titleOf = (title: string): string => header(`ERF 2030 - Day 2 - Room 4 - ${title}\n\n`).title;
  expect(titleOf('BPF ON RIVERBANKS Finding a Way Across')).toBe('BPF on Riverbanks: Finding a Way Across');
  expect(titleOf('BPF ON RIVERBANKS')).toBe('BPF ON RIVERBANKS');
  expect(titleOf('ICANN AND WSIS Ten Years On')).toBe('ICANN AND WSIS Ten Years On');
});

test('reads the one-line title of 2014, its date and its room', () => {
  expect(header('2014 09 03 BPF Online Trust Workshop Room 4 FINISHED\n\n')).toMatchObject({
    title: 'BPF Online Trust',
    kind: 'BPF',
    date: '2014-09-03',
    room: 'Workshop Room 4',
  });
});

test.each([
  [
    'EXAMPLE RIVERS FORUM 2030\nHARBOUR, RURALIA\n6 DECEMBER 2030\nROOM 2 - 11:30\nWHO OWNS THE BANKS? RIVERS AND RIGHTS',
    'WHO OWNS THE BANKS? RIVERS AND RIGHTS',
  ],
  [
    'EXAMPLE RIVERS FORUM 2030\nWORKSHOP 41\nWHO PAYS FOR THE LAST VALLEYS',
    'WORKSHOP 41: WHO PAYS FOR THE LAST VALLEYS',
  ],
  [
    'Riverbanks for all\n16th Example Internet Governance Forum (ExIGF 16) \u2013 Session 4\nHarbour and online, 5 December 2030',
    'Riverbanks for all',
  ],
  ['ExIGF 12, Harbour, Ruralia\n7 August 2030, Room 2, 14:30\nElections and rivers', 'Elections and rivers'],
  [
    'Session 6: The Flood\n(Speaking in another language. No interpretation yet)\n[Recording begins]',
    'Session 6: The Flood',
  ],
  [
    'The Flood\nEnglish channel. This text was made from the interpretation. It may contain errors and is no official record.',
    'The Flood',
  ],
  [
    '12th Example Internet Governance Forum August 7, 2030 - Room Blue - 11:30 Who gets the water? Funds and rivers',
    'Who gets the water? Funds and rivers',
  ],
  ['ExDIG 2030 virtual meeting, Studio Harbour, Workshop 9: Quiet rivers, 11 June 2030', 'Workshop 9: Quiet rivers'],
  [
    'How green is our river? \u2013 WS 5 2030 - Example Wiki\n\nHow green is our river? \u2013 WS 5 2030\n\nContents\n\nPeople\n\nAna Pereira\n\nOmar Diallo',
    'How green is our river? \u2013 WS 5 2030',
  ],
  [
    'CLICK, PAY, COMPLAIN: GOOD PRACTICES IN THE PROTECTION OF RIVERS\nIN E-COMMERCE',
    'CLICK, PAY, COMPLAIN: GOOD PRACTICES IN THE PROTECTION OF RIVERS IN E-COMMERCE',
  ],
  ['Example local content and rivers online', 'Example local content and rivers online'],
])('reads the title in %j', (lines, title) => {
  expect(header(`${lines}\n\n`).title).toBe(title);
});

test('reads when and where in the parts of a line', () => {
  expect(header('LACIGF 12, Harbour, Ruralia\n7 August 2030, Room 2, 14:30\nElections\n\n')).toMatchObject({
    date: '2030-08-07',
    startsAt: '14:30',
    room: 'Room 2',
    venue: 'Harbour, Ruralia',
    event: { id: 'lacigf-2030', title: 'LACIGF 2030', country: 'rr' },
  });
  expect(header('Harbour, 5 December 2030, 16:00. Transcript edited from the captions.\nThe Flood\n\n')).toMatchObject({
    date: '2030-12-05',
    venue: 'Harbour',
    title: 'The Flood',
  });
  expect(header('Town Hall: The Flood\nPosted on 25 July 2030\n\n')).toMatchObject({ room: null, date: null });
});

test('a meeting is known by the knowledge, by whichever of its names; captions in a language are no place', () => {
  expect(header('10th Example Rivers Forum 2030\nThe Flood\n\n').event?.id).toBe('erf-2030');
  const notice = 'The following is the output of the captions in Spanish and English, for the record.';
  expect(header(`West Example Internet Governance Forum 2030\n${notice}\nThe Flood\n\n`)).toMatchObject({
    venue: null,
    event: { title: 'West Example Internet Governance Forum 2030' },
  });
});

test('reads en dashes and the state in brackets', () => {
  expect(header('ERF 2030 – Day 1 – Workshop Room 4 – WS #14 Rivers (RAW)\n\n')).toMatchObject({
    title: 'WS #14 Rivers',
    kind: 'WORKSHOP',
    room: 'Workshop Room 4',
    event: { id: 'erf-2030', year: 2030 },
  });
});

test("leaves out page chrome and the captioner's address", () => {
  const chrome = 'You are here\nAlso available in: English\nDeprecated: Function a() is old in /b.php on line 9\n';
  const address = 'Services provided by:\nCaptions Inc.\nP.O. Box 3\n1-877-555-0100\nwww.example.org\n';
  expect(header(`${chrome}RAW FILE\nBPF RIVERS CALL\nMAY 4, 2030\n11:00 A.M. CST\n${address}\n`)).toMatchObject({
    kind: 'BPF',
    title: 'BPF RIVERS CALL',
    date: '2030-05-04',
    startsAt: '11:00',
    event: null,
  });
});

test('a turn right behind the notice is no part of it', () => {
  const found = header(`${NOTICE} `);
  expect(found.disclaimer).toBe(NOTICE);
  expect(found.event?.id).toBe('erf-2030');
});

test.each([
  ['MAIN', 'ERF 2030 - Day 1 - Workshop Room 4 - Opening Ceremony'],
  ['DYNAMIC_COALITION', 'ERF 2030 - Day 1 - Dynamic Coalition on Rivers'],
  ['OPEN_FORUM', 'ERF 2030 - Day 1 - Open Forum: Rivers'],
  ['WORKSHOP', 'ERF 2030 - Day 1 - WS 14 Rivers'],
  ['OTHER', 'ERF 2030 - Day 1 - Rivers'],
])('tells the kind %s of %j', (kind, title) => {
  expect(header(`${title}\n\n`).kind).toBe(kind);
});

test('cuts a line where dots part it, and knows times of other languages', () => {
  const { date, startsAt, room } = header('Taller 4: Ríos\n\nPorto, 5 de dezembro de 2030 · Auditório 2 · 14h00\n\n');
  expect([date, startsAt, room]).toEqual(['2030-12-05', '14:00', 'Auditório 2']);
  expect(header('ERF 2030 - Rivers\nDay 2, 20 July 2030, 09:00 CAT, Main Hall\n\n').room).toBe('Main Hall');
});

test('takes no notice of the next meeting for a title', () => {
  expect(header('ERF 2031 takes place in Harbour, 19 – 21 June. Register now!\n\nRivers – WS 09 2030\n\n').title).toBe(
    'Rivers – WS 09 2030',
  );
  expect(header('Where learning takes place\n\n').title).toBe('Where learning takes place');
});

test('what the header does not say stays null, with a problem that says what to add', () => {
  const { session, problems } = readText('>> Hello.', 'talk.txt');
  expect(session).toMatchObject({ id: 'talk', title: 'talk', kind: null, event: null, date: null, startsAt: null });
  expect(session).toMatchObject({ room: null, venue: null, disclaimer: null });
  expect(problems).toEqual([expect.objectContaining({ code: 'header-incomplete', line: 1 })]);
});

test.each([
  ['5 DECEMBER 2030', '2030-12-05'],
  ['Monday, 5th of December, 2030', '2030-12-05'],
  ['DECEMBER 5, 2030', '2030-12-05'],
  ['Dec 5th 2030', '2030-12-05'],
  ['2030-12-05', '2030-12-05'],
  ['2030 12 05 Room', '2030-12-05'],
  ['Porto, 5 de dezembro de 2030', '2030-12-05'],
  ['1º de março de 2030', '2030-03-01'],
  ['5 de diciembre de 2030', '2030-12-05'],
  ['1er août 2030', '2030-08-01'],
  ['31 November 2030', null],
  ['2030-13-05', null],
  ['5 Decembers 2030', null],
  ['December 2030', null],
])('reads the day in %j: %j', (line, day) => {
  expect(dayIn(line)).toBe(day);
});

test.each([
  ['from 5 to 9 December 2030', ['2030-12-05', '2030-12-09']],
  ['6–9 December 2030', ['2030-12-06', '2030-12-09']],
  ['from the 30th November to the 3rd of December 2030', ['2030-11-30', '2030-12-03']],
  ['December 6-9, 2030', ['2030-12-06', '2030-12-09']],
  ['November 30 to December 3, 2030', ['2030-11-30', '2030-12-03']],
  ['on 5 December 2030', null],
])('reads the days in %j', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});

test.each([
  ['4:30 PM', '16:30'],
  ['12:05 a.m.', '00:05'],
  ['12:00 p.m. CST', '12:00'],
  ['09.30', '09:30'],
  ['Start: 14h00', '14:00'],
  ['14:00-15:30', '14:00'],
  ['25:00', null],
  ['14:75', null],
  ['14:30PM', '14:30'],
  ['14:00 AM', null],
  ['ROOM 4', null],
  ['At 4:30 there was a long and winding talk of rivers', null],
])('reads the time in %j: %j', (line, time) => {
  expect(clockIn(line)).toBe(time);
});
