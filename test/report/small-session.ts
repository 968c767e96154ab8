import type { FoundPlace, LessonRow, ParticipantRow, ReportRows, TurnRow } from '../../src/report/report-rows.ts';
import { quoteAround } from '../../src/text/quote-around.ts';

/** A session of five turns with one of everything that a report can tell, as the statements of `cypher/report` give it. */
const SESSION = 'igf-2030-main';
const SAID: readonly (readonly [string | null, number | null, string])[] = [
  [
    'Ana Pereira',
    0.95,
    'I am Ana Pereira of the Institute of Trust.  So, trust takes *time* & patience in Ruralia, and the WXF knows it.',
  ],
  [
    'Bo Lund',
    0.9,
    "I'm Bo Lund from the Ministry of Roads. I agree with Ana. We will publish our plan in May. We need help with training.",
  ],
  [
    'Cy Dee',
    0.6,
    'It does not take time. Governments should open their doors. Nobody comes in because the room is closed.',
  ],
  [null, null, 'Who pays for it? We opened the door by writing a draft ourselves, line by line.'],
  ['Ana Pereira', 0.95, 'We can offer training | workshops to anybody.'],
];
const starts = SAID.map((_, at) => 100 + SAID.slice(0, at).reduce((sum, [, , words]) => sum + words.length + 2, 0));

/** Where words stand: the source is the turns, one after the other, from offset 100 on. */
function place(turn: number, words: string) {
  const [speaker = null, speakerConfidence = null, text = ''] = SAID[turn - 1] ?? [];
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`turn ${turn} does not say "${words}"`);
  const start = (starts[turn - 1] ?? 0) + at;
  return { turn, quote: words, start, end: start + words.length, speaker, speakerConfidence };
}

function found(turn: number, words: string): FoundPlace {
  const { start, end, speaker, speakerConfidence } = place(turn, words);
  const text = SAID[turn - 1]?.[2] ?? '';
  const around = quoteAround({ text, textStart: starts[turn - 1] ?? 0 }, start, end);
  return { session: SESSION, turn, ...around, speaker, speakerConfidence };
}

const IDS: Readonly<Record<string, string>> = {
  'Ana Pereira': 'ana-pereira',
  'Bo Lund': 'bo-lund',
  'Cy Dee': 'cy-dee',
};
const TRAINING = { id: 'training', name: 'Capacity building', kinds: ['Topic'] };
const WXF = { id: 'wxf', name: 'World Example Forum', kinds: ['Process'] };

function lesson(number: number, kind: LessonRow['kind'], turn: number, words: string, about: LessonRow['about'] = []) {
  const { speaker, ...said } = place(turn, words);
  const row: LessonRow = {
    ...said,
    id: `${SESSION}/l00${number}`,
    session: SESSION,
    kind,
    summary: words,
    confidence: 0.8,
    person: speaker === null ? null : (IDS[speaker] ?? null),
    speaker,
    about,
    nearestTopic: null,
  };
  return row;
}

function participant(
  name: string,
  role: string,
  group: readonly [string, string] | null,
  organisation: string | null,
  turn: number,
  words: string,
): ParticipantRow {
  const evidence = { ...place(turn, words), confidence: 0.9 };
  const region = name === 'Ana Pereira' ? 'Europe' : null;
  return {
    session: SESSION,
    person: IDS[name] ?? name,
    name,
    role,
    turns: 1,
    words: 20,
    speaking: evidence,
    groups: group === null ? [] : [{ ...evidence, id: group[0], name: group[1] }],
    affiliations: organisation === null ? [] : [{ ...evidence, id: 'o', name: organisation, role: null, region }],
  };
}

const turns = SAID.map(
  ([speaker, speakerConfidence, text], at): TurnRow => ({
    session: SESSION,
    number: at + 1,
    label: null,
    text,
    speaker,
    speakerConfidence,
  }),
);

/** The text of the source, so that quotes can be looked up. */
export const SMALL_SOURCE = `${'-'.repeat(100)}${SAID.map(([, , text]) => text).join('\n\n')}`;

export const SMALL_SESSION: ReportRows = {
  sessions: [
    {
      id: SESSION,
      title: 'Main session <on trust>',
      kind: 'MAIN',
      event: 'IGF 2030',
      date: '2030-11-07',
      startsAt: '10:00',
      room: null,
      venue: 'Ruralia',
      disclaimer: 'The following may be incomplete.',
      sourceFile: 'igf-2030-main.txt',
      sha256: 'ab'.repeat(32),
      wordCount: 75,
      turns: 5,
      unknownTurns: 1,
      uncertainTurns: 1,
      curatedTurns: 0,
    },
  ],
  participants: [
    participant(
      'Ana Pereira',
      'PANELLIST',
      ['academia', 'Academia'],
      'Institute of Trust',
      1,
      'I am Ana Pereira of the Institute of Trust.',
    ),
    participant(
      'Bo Lund',
      'PARTICIPANT',
      ['government', 'Government'],
      'Ministry of Roads',
      2,
      "I'm Bo Lund from the Ministry of Roads.",
    ),
    participant('Cy Dee', 'PARTICIPANT', null, null, 3, 'It does not take time.'),
  ],
  lessons: [
    lesson(1, 'LESSON', 1, 'So, trust takes *time* & patience in Ruralia, and the WXF knows it.', [WXF]),
    lesson(2, 'LESSON', 2, 'I agree with Ana.'),
    lesson(3, 'COMMITMENT', 2, 'We will publish our plan in May.'),
    lesson(4, 'REQUEST', 2, 'We need help with training.', [TRAINING]),
    lesson(5, 'LESSON', 3, 'It does not take time.'),
    lesson(6, 'RECOMMENDATION', 3, 'Governments should open their doors.'),
    lesson(7, 'BARRIER', 3, 'Nobody comes in because the room is closed.'),
    lesson(8, 'OPEN_QUESTION', 4, 'Who pays for it?'),
    lesson(9, 'DOOR_OPENER', 4, 'We opened the door by writing a draft ourselves, line by line.'),
    lesson(10, 'OFFER', 5, 'We can offer training | workshops to anybody.', [TRAINING]),
    lesson(11, 'GOOD_PRACTICE', 5, 'We can offer training | workshops to anybody.', [TRAINING]),
  ],
  exchanges: [
    {
      kind: 'ECHOES',
      session: SESSION,
      method: 'stance',
      earlier: `${SESSION}/l001`,
      later: `${SESSION}/l002`,
      confidence: 0.8,
      ...place(2, 'I agree with Ana.'),
    },
    {
      kind: 'CHALLENGES',
      session: SESSION,
      method: 'stance',
      earlier: `${SESSION}/l001`,
      later: `${SESSION}/l005`,
      confidence: 0.8,
      ...place(3, 'It does not take time.'),
    },
  ],
  citations: [
    {
      groupId: 'academia',
      group: 'Academia',
      entityId: 'wxf',
      entity: 'World Example Forum',
      citations: 3,
      speakers: 1,
      best: { ...found(1, 'WXF'), confidence: 0.8 },
    },
  ],
  coverage: [
    {
      topicId: 'trust',
      topic: 'Trust building',
      placeId: 'rr',
      place: 'Ruralia',
      actorId: 'wxf',
      actor: 'World Example Forum',
      times: 1,
      best: found(1, 'Ruralia, and the WXF'),
    },
    {
      topicId: 'trust',
      topic: 'Trust building',
      placeId: 'rr',
      place: 'Ruralia',
      actorId: 'it',
      actor: 'Institute of Trust',
      times: 1,
      best: found(1, 'Institute of Trust'),
    },
  ],
  matches: [{ score: 0.5, about: ['Capacity building'], requestId: `${SESSION}/l004`, offerId: `${SESSION}/l0010` }],
  acronyms: [{ acronym: 'WXF', entityId: 'wxf', entity: 'World Example Forum', times: 1, best: found(1, 'WXF') }],
  turns,
};
