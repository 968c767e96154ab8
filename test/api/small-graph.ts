import { loadSession } from '../../src/graph/load-session.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import type { Row, SessionRows } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';

/**
 * Two sessions made by hand, small enough to know every answer. Ana speaks for civil society and academia, Ben for government, and in the
 * second session for the private sector: he is one person, as both introduce him as of the Forum. Who speaks turn 3 of the first is unknown.
 */
const FIRST = [
  'We joined the Forum in 2015.  It opened doors! The Forum <b>listens</b>.',
  'My ministry signed the Treaty.  The Forum helped us.',
  'I heard of the Treaty too.',
];
const SECOND = ['The Forum is back.'];

/** The front matter of the first session: its first turn's slice carries it. */
const HEADER = 'A made-up session\n\n';
const OPENER = '>> ';

/** The source files of the sessions by id. */
export const SOURCES: Readonly<Record<string, string>> = {
  'igf-2030-first': sourceOf(FIRST),
  'igf-2031-second': sourceOf(SECOND),
};

function sourceOf(texts: readonly string[]): string {
  return HEADER + texts.map((text) => `${OPENER}${text}\n\n`).join('');
}

function turnRows(session: string, texts: readonly string[]): Row[] {
  let end = 0;
  return texts.map((text, index) => {
    const start = end;
    const textStart = start + (index === 0 ? HEADER.length : 0) + OPENER.length;
    end = textStart + text.length + 2;
    const number = index + 1;
    const wordCount = text.split(/\s+/).length;
    const label = index === 1 ? 'BEN' : null;
    const previous = index === 0 ? {} : { previous: turnId(session, index) };
    return {
      id: turnId(session, number),
      ...previous,
      number,
      label,
      text,
      textStart,
      start,
      end,
      line: 3 + 2 * index,
      wordCount,
    };
  });
}

export function turnId(session: string, number: number): string {
  return `${session}/t00${number}`;
}

/** Where words stand in a session's source. */
export function placeOf(session: string, words: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = (SOURCES[session] ?? '').indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function quote(session: string, words: string) {
  return { quote: words, ...placeOf(session, words) };
}

function mention(session: string, turn: number, entity: string, surface: string, nth: number, confidence: number): Row {
  return {
    turn: turnId(session, turn),
    entity,
    surface,
    ...placeOf(session, surface, nth),
    confidence,
    method: 'name',
  };
}

function spoke(session: string, person: string, turn: number, confidence: number): Row {
  const evidence = SOURCES[session]?.slice(0, 4) ?? '';
  const basis = turn === 2 ? 'label' : 'self-introduction';
  return { person, turn: turnId(session, turn), basis, confidence, evidence, evidenceStart: 0, evidenceEnd: 4 };
}

function ofTheForum(session: string, turn: number): Row {
  const words = quote(session, 'The Forum');
  return {
    person: 'ben',
    organisation: 'forum',
    role: null,
    turn,
    ...words,
    method: 'introduced-by-another',
    confidence: 0.5,
  };
}

const ENTITIES: Row[] = [
  {
    id: 'forum',
    labels: ['Organisation', 'Process'],
    properties: { name: 'The Forum', aliases: ['FORUM'], kind: 'forum', website: 'https://forum.example/' },
  },
  { id: 'treaty', labels: ['Process'], properties: { name: 'The Treaty', aliases: [], kind: 'legal-instrument' } },
  { id: 'ministry', labels: ['Organisation'], properties: { name: 'Ministry of Roads', aliases: ['MoR'] } },
  { id: 'treaty-club', labels: ['Initiative'], properties: { name: 'Treaty Club', status: 'active' } },
  { id: 'sn', labels: ['Place'], properties: { name: 'Senegal', region: 'Africa' } },
  { id: 'doors', labels: ['Topic'], properties: { name: 'Opening doors', definition: 'How one gets in.' } },
  { id: 'ana', labels: ['Person'], properties: { name: 'Ana Arno' } },
  { id: 'ben', labels: ['Person'], properties: { name: 'Ben Bo' } },
];

const first = 'igf-2030-first';
const second = 'igf-2031-second';

const FIRST_ROWS: SessionRows = {
  session: first,
  digest: 'first',
  rows: {
    '01-event': [
      {
        id: 'igf-2030',
        title: 'IGF 2030',
        year: 2030,
        venue: null,
        country: 'sn',
        startsOn: '2030-05-01',
        endsOn: '2030-05-05',
      },
    ],
    '02-session': [sessionRow(first, 'A first session', '2030-05-02', 'igf-2030')],
    '03-turns': turnRows(first, FIRST),
    '04-entities': ENTITIES,
    '05-entity-links': [
      { from: 'ministry', type: 'LEADS', to: 'treaty-club' },
      { from: 'treaty-club', type: 'PART_OF', to: 'treaty' },
      { from: 'ministry', type: 'LOCATED_IN', to: 'sn' },
    ],
    '06-belongs-to': [{ organisation: 'ministry', group: 'government' }],
    '07-took-part': [
      { person: 'ana', role: 'PANELLIST', stakeholderGroup: 'civil-society', aliases: ['Ana'] },
      { person: 'ben', role: null, stakeholderGroup: 'government', aliases: ['BEN'] },
    ],
    '08-spoke': [spoke(first, 'ana', 1, 0.9), spoke(first, 'ben', 2, 0.8)],
    '09-affiliated-with': [
      {
        person: 'ben',
        organisation: 'ministry',
        role: 'minister',
        turn: 2,
        ...quote(first, 'My ministry'),
        method: 'self-introduction',
        confidence: 0.9,
      },
      ofTheForum(first, 2),
    ],
    '10-represents': [
      {
        person: 'ana',
        group: 'civil-society',
        basis: 'own-words',
        turn: 1,
        ...quote(first, 'We joined'),
        confidence: 1,
      },
      { person: 'ana', group: 'civil-society', basis: 'organisation', turn: 1, ...quote(first, 'We'), confidence: 0.4 },
      { person: 'ana', group: 'academia', basis: 'words-of-another', turn: 1, ...quote(first, 'It'), confidence: 0.5 },
      {
        person: 'ben',
        group: 'government',
        basis: 'organisation',
        turn: 2,
        ...quote(first, 'My ministry'),
        confidence: 1,
      },
    ],
    '11-mentions': [
      mention(first, 1, 'forum', 'the Forum', 1, 1),
      mention(first, 1, 'forum', 'The Forum', 1, 0.5),
      mention(first, 2, 'treaty', 'the Treaty', 1, 1),
      mention(first, 2, 'forum', 'The Forum', 2, 1),
      mention(first, 3, 'treaty', 'the Treaty', 2, 1),
    ],
    '12-cites': [
      cites('ana', 'forum', { academia: 0.5, 'civil-society': 1 }, [
        said(first, 1, 'the Forum', 1, 'We joined the Forum in 2015.', 0.9),
        said(first, 1, 'The Forum', 1, 'The Forum <b>listens</b>.', 0.45),
      ]),
      cites('ben', 'treaty', { government: 1 }, [
        said(first, 2, 'the Treaty', 1, 'My ministry signed the Treaty.', 0.8),
      ]),
      cites('ben', 'forum', { government: 1 }, [said(first, 2, 'The Forum', 2, 'The Forum helped us.', 0.8)]),
    ],
    '13-lessons': [
      {
        id: `${first}/l001`,
        turn: turnId(first, 1),
        person: 'ana',
        kind: 'DOOR_OPENER',
        summary: 'It opened doors!',
        ...quote(first, 'It opened doors!'),
        confidence: 0.7,
        method: 'cue:opened-doors',
        about: ['forum', 'doors'],
      },
      {
        id: `${first}/l002`,
        turn: turnId(first, 2),
        person: 'ben',
        kind: 'LESSON',
        summary: 'The Forum helped us.',
        ...quote(first, 'The Forum helped us.'),
        confidence: 0.6,
        method: 'cue:helped',
        about: [],
      },
    ],
    '14-turn-relations': [
      { turn: turnId(first, 1), type: 'HANDS_OVER_TO', person: 'ben', ...quote(first, 'listens'), confidence: 0.6 },
    ],
    '15-lesson-exchanges': ['ECHOES', 'CHALLENGES'].map((type, at) => {
      const { quote: evidence, start: evidenceStart, end: evidenceEnd } = quote(first, 'My ministry signed');
      const words = { evidence, evidenceStart, evidenceEnd };
      return { from: `${first}/l002`, type, to: `${first}/l001`, ...words, confidence: at === 0 ? 0.7 : 0.8 };
    }),
  },
};

const SECOND_ROWS: SessionRows = {
  session: second,
  digest: 'second',
  rows: {
    '01-event': [
      { id: 'igf-2031', title: 'IGF 2031', year: 2031, venue: null, country: null, startsOn: null, endsOn: null },
    ],
    '02-session': [sessionRow(second, 'A second session', '2031-06-01', 'igf-2031')],
    '03-turns': turnRows(second, SECOND),
    '04-entities': ENTITIES.filter(({ id }) => id === 'forum' || id === 'ben'),
    '07-took-part': [{ person: 'ben', role: 'MODERATOR', stakeholderGroup: 'private-sector', aliases: ['Benny'] }],
    '08-spoke': [spoke(second, 'ben', 1, 1)],
    '09-affiliated-with': [ofTheForum(second, 1)],
    '10-represents': [
      {
        person: 'ben',
        group: 'private-sector',
        basis: 'own-words',
        turn: 1,
        ...quote(second, 'The Forum'),
        confidence: 1,
      },
    ],
    '11-mentions': [mention(second, 1, 'forum', 'The Forum', 1, 1)],
    '12-cites': [
      cites('ben', 'forum', { 'private-sector': 1 }, [said(second, 1, 'The Forum', 1, 'The Forum is back.', 1)]),
    ],
  },
};

function cites(person: string, entity: string, groups: Record<string, number>, citations: readonly Row[]): Row {
  const [groupIds, groupConfidences] = [Object.keys(groups), Object.values(groups)];
  const each = (key: string): unknown[] => citations.map((one) => one[key]);
  return {
    ...{ person, entity, count: citations.length, groups: groupIds, groupConfidences },
    ...{ confidences: each('confidence'), turns: each('turn'), starts: each('start') },
    ...{ quoteStarts: each('quoteStart'), quoteEnds: each('quoteEnd') },
  };
}

/** One citation: the nth time that a name stands in a session, and the sentence around it. */
function said(session: string, turn: number, name: string, nth: number, sentence: string, confidence: number): Row {
  const around = placeOf(session, sentence);
  const { start } = placeOf(session, name, nth);
  return { confidence, turn, start, quoteStart: around.start, quoteEnd: around.end };
}

function sessionRow(id: string, title: string, date: string, event: string): Row {
  return {
    id,
    title,
    kind: 'BPF',
    date,
    startsAt: '16:30',
    room: 'Room 1',
    venue: 'Dakar, Senegal',
    disclaimer: 'Not an authoritative record.',
    sourceFile: `${id}.txt`,
    sha256: 'f'.repeat(64),
    wordCount: 20,
    digest: id,
    event,
  };
}

const GROUPS = [
  ['academia', 'Academia'],
  ['civil-society', 'Civil society'],
  ['government', 'Government'],
  ['private-sector', 'Private sector'],
] as const;

/** Put both sessions into an empty graph, by the statements that the program itself loads with. */
export async function loadSmallGraph(store: Store): Promise<void> {
  const groups = GROUPS.map(([id, name]) => ({
    id,
    name,
    definition: `Who is ${name}.`,
    source: 'made up',
    cues: [],
    own: [],
    talk: [],
  }));
  await prepareGraph(store, groups);
  await loadSession(store, FIRST_ROWS);
  await loadSession(store, SECOND_ROWS);
}
