import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './ask.ts';
import { placeOf, SOURCES } from './small-graph.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi();
});
afterAll(() => graph.stop());

/** Ask a question that must be answered without any error. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever they asked for.
async function answer(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const MATRIX = `query Matrix($sessions: [ID!], $kinds: [EntityKind!], $minConfidence: Float) {
  citationMatrix(sessions: $sessions, kinds: $kinds, minConfidence: $minConfidence) {
    stakeholderGroup { id name }
    entity { id name kinds }
    citations
    speakers { id name }
    evidence(first: 5) { quote quoteStart quoteEnd surface start end method turn { id number session { id } } speaker { name } confidence }
  }
}`;

describe('citationMatrix', () => {
  const cells = (data: {
    citationMatrix: { stakeholderGroup: { id: string }; entity: { id: string }; citations: number }[];
  }) => data.citationMatrix.map((cell) => `${cell.stakeholderGroup.id} ${cell.entity.id} ${cell.citations}`);

  test('says which groups cite what, by group, then citations, then name', async () => {
    expect(cells(await answer('{ citationMatrix { stakeholderGroup { id } entity { id } citations } }'))).toEqual([
      'academia forum 2',
      'civil-society forum 2',
      'government forum 1',
      'government treaty 1',
      'private-sector forum 1',
    ]);
  });

  // Ben speaks for government in the first session only: what he says in the second is no citation of government's.
  test('counts a citation for the group that the speaker represents in that session', async () => {
    const data = await answer(MATRIX, { sessions: ['igf-2031-second'] });
    expect(cells(data)).toEqual(['private-sector forum 1']);
    expect(data.citationMatrix[0].speakers).toEqual([{ id: 'ben', name: 'Ben Bo' }]);
  });

  test('keeps kinds and names all kinds of a thing, in the order of the schema', async () => {
    const data = await answer(MATRIX, { kinds: ['ORGANISATION'] });
    expect(new Set(cells(data).map((cell) => cell.split(' ')[1]))).toEqual(new Set(['forum']));
    expect(data.citationMatrix[0].entity).toEqual({
      id: 'forum',
      name: 'The Forum',
      kinds: ['PROCESS', 'ORGANISATION'],
    });
  });

  // Ana, turn 1: speaker 0.9, civil society 1 (the surest of two reasons), mentions 1 and 0.5.
  test('multiplies the confidences of speaker, group and name, and gives the surest words first', async () => {
    const data = await answer(MATRIX, { sessions: ['igf-2030-first'] });
    const civil = data.citationMatrix[1];
    expect(civil.evidence.map((item: { confidence: number }) => item.confidence)).toEqual([0.9, 0.45]);
    expect(data.citationMatrix[0].evidence[0].confidence).toBe(0.45);
  });

  test('leaves out citations below minConfidence, in the count as in the words', async () => {
    const data = await answer(MATRIX, { minConfidence: 0.5 });
    expect(cells(data)).toEqual([
      'civil-society forum 1',
      'government forum 1',
      'government treaty 1',
      'private-sector forum 1',
    ]);
    expect(data.citationMatrix[0].evidence).toHaveLength(1);
  });

  test('quotes whole sentences that stand verbatim in the source', async () => {
    const data = await answer(MATRIX);
    const quotes = data.citationMatrix.flatMap((cell: { evidence: Evidence[] }) => cell.evidence);
    expect(quotes.length).toBeGreaterThan(5);
    for (const item of quotes as Evidence[]) {
      const source = SOURCES[item.turn.session.id] ?? '';
      expect(source.slice(item.quoteStart, item.quoteEnd)).toBe(item.quote);
      expect(source.slice(item.start, item.end)).toBe(item.surface);
      expect(item.quote).toContain(item.surface);
    }
    expect(data.citationMatrix[1].evidence[0].quote).toBe('We joined the Forum in 2015.');
  });

  interface Evidence {
    quote: string;
    quoteStart: number;
    quoteEnd: number;
    surface: string;
    start: number;
    end: number;
    turn: { session: { id: string } };
  }

  test('gives whole things when more than the name is asked for', async () => {
    const data = await answer(`{ citationMatrix(sessions: ["igf-2031-second"]) {
      stakeholderGroup { definition } entity { aliases ... on Process { processKind } } speakers { aliases } } }`);
    expect(data.citationMatrix).toEqual([
      {
        stakeholderGroup: { definition: 'Who is Private sector.' },
        entity: { aliases: ['FORUM'], processKind: 'FORUM' },
        speakers: [{ aliases: ['BEN', 'Benny'] }],
      },
    ]);
  });
});

test('tells the facts of a session and its event', async () => {
  const { session } = await answer(`{ session(id: "igf-2030-first") {
    title kind date startsAt room venue disclaimer sourceFile wordCount page event { id startsOn year sessions { totalCount } } } }`);
  expect(session).toEqual({
    title: 'A first session',
    kind: 'BPF',
    date: '2030-05-02',
    startsAt: '16:30',
    room: 'Room 1',
    venue: 'Dakar, Senegal',
    disclaimer: 'Not an authoritative record.',
    sourceFile: 'igf-2030-first.txt',
    wordCount: 20,
    page: `${graph.api.url}/sessions/igf-2030-first`,
    event: { id: 'igf-2030', startsOn: '2030-05-01', year: 2030, sessions: { totalCount: 1 } },
  });
});

test('lists who took part with their role, those with most words first', async () => {
  const { session } = await answer('{ session(id: "igf-2030-first") { people { edges { role node { id } } } } }');
  expect(session.people.edges).toEqual([
    { role: 'PANELLIST', node: { id: 'ana' } },
    { role: null, node: { id: 'ben' } },
  ]);
});

test('walks from a person to groups, organisations, sessions, lessons and citations', async () => {
  const { person } = await answer(`{ person(id: "ben") {
    name aliases kinds
    affiliations { organisation { id ... on Organisation { stakeholderGroup { id } country { id } leads { id } } } role quote turn { number } }
    represents { stakeholderGroup { id } basis quote session { id } turn { number } confidence }
    participations { session { id } role }
    cites { nodes { entity { id } count session { id } } }
    turns(sessions: ["igf-2031-second"]) { nodes { id } } } }`);
  expect(person.aliases).toEqual(['BEN', 'Benny']);
  const ofTheForum = { organisation: { id: 'forum' }, role: null, quote: 'The Forum' };
  expect(person.affiliations).toEqual([
    { ...ofTheForum, turn: { number: 2 } },
    {
      organisation: {
        id: 'ministry',
        stakeholderGroup: { id: 'government' },
        country: { id: 'sn' },
        leads: [{ id: 'treaty-club' }],
      },
      role: 'minister',
      quote: 'My ministry',
      turn: { number: 2 },
    },
    { ...ofTheForum, turn: { number: 1 } },
  ]);
  expect(
    person.represents.map((one: { stakeholderGroup: { id: string }; basis: string }) => [
      one.stakeholderGroup.id,
      one.basis,
    ]),
  ).toEqual([
    ['government', 'ORGANISATION'],
    ['private-sector', 'OWN_WORDS'],
  ]);
  expect(person.participations).toEqual([
    { session: { id: 'igf-2030-first' }, role: null },
    { session: { id: 'igf-2031-second' }, role: 'MODERATOR' },
  ]);
  expect(person.cites.nodes).toEqual([
    { entity: { id: 'forum' }, count: 1, session: { id: 'igf-2030-first' } },
    { entity: { id: 'forum' }, count: 1, session: { id: 'igf-2031-second' } },
    { entity: { id: 'treaty' }, count: 1, session: { id: 'igf-2030-first' } },
  ]);
  expect(person.turns.nodes).toEqual([{ id: 'igf-2031-second/t001' }]);
});

test('tells how the speaker of a turn is known and what the turn does', async () => {
  const { turn } = await answer(`{ turn(id: "igf-2030-first/t001") {
    label speaking { basis confidence evidence { quote start end } } speaker { id } stakeholderGroups { id }
    previous { id } next { number label speaker { id } } relations { kind person { id } quote turn { number } }
    lessons { nodes { id } } mentions(kinds: [PROCESS], first: 1) { totalCount nodes { surface quote entity { __typename } turn { number } } } } }`);
  expect(turn).toEqual({
    label: null,
    speaking: { basis: 'SELF_INTRODUCTION', confidence: 0.9, evidence: { quote: 'A ma', start: 0, end: 4 } },
    speaker: { id: 'ana' },
    stakeholderGroups: [{ id: 'academia' }, { id: 'civil-society' }],
    previous: null,
    next: { number: 2, label: 'BEN', speaker: { id: 'ben' } },
    relations: [{ kind: 'HANDS_OVER_TO', person: { id: 'ben' }, quote: 'listens', turn: { number: 1 } }],
    lessons: { nodes: [{ id: 'igf-2030-first/l001' }] },
    mentions: {
      totalCount: 2,
      nodes: [
        {
          surface: 'the Forum',
          quote: 'We joined the Forum in 2015.',
          entity: { __typename: 'Process' },
          turn: { number: 1 },
        },
      ],
    },
  });
});

test('tells which lessons echo and challenge which, in whose words, in one statement each', async () => {
  const other = '{ lesson { id speaker { id } turn { number } } evidence { quote start end } confidence }';
  const { lessons } = await answer(
    `{ lessons(filter: { sessions: ["igf-2030-first"] }) { nodes { id echoes ${other} echoedBy ${other} challenges ${other} challengedBy ${other} } } }`,
  );
  const evidence = { quote: 'My ministry signed', ...placeOf('igf-2030-first', 'My ministry signed') };
  const earlier = { id: 'igf-2030-first/l001', speaker: { id: 'ana' }, turn: { number: 1 } };
  const later = { id: 'igf-2030-first/l002', speaker: { id: 'ben' }, turn: { number: 2 } };
  expect(lessons.nodes).toEqual([
    {
      id: earlier.id,
      ...{ echoes: [], challenges: [] },
      echoedBy: [{ lesson: later, evidence, confidence: 0.7 }],
      challengedBy: [{ lesson: later, evidence, confidence: 0.8 }],
    },
    {
      id: later.id,
      ...{ echoedBy: [], challengedBy: [] },
      echoes: [{ lesson: earlier, evidence, confidence: 0.7 }],
      challenges: [{ lesson: earlier, evidence, confidence: 0.8 }],
    },
  ]);
});

test('says that it does not know who speaks', async () => {
  const { session } = await answer(
    '{ session(id: "igf-2030-first") { turn(number: 3) { speaker { id } speaking { basis } } } }',
  );
  expect(session.turn).toEqual({ speaker: null, speaking: null });
});

test('walks from a thing to its words, its citers, its lessons and what it belongs to', async () => {
  const { process, initiative } = await answer(`{
    process(id: "forum") { __typename kinds website
      mentionedIn(sessions: ["igf-2030-first"]) { totalCount nodes { quote turn { number speaker { id } } } }
      citedBy { nodes { person { id } count session { id } } }
      lessonsAbout { nodes { id about { id } speaker { id } stakeholderGroups { id } session { id } turn { number } } } }
    initiative(id: "treaty-club") { status partOf { id } ledBy { id } } }`);
  expect(process.__typename).toBe('Process');
  expect(process.website).toBe('https://forum.example/');
  expect(process.mentionedIn.totalCount).toBe(3);
  expect(process.mentionedIn.nodes.map((node: { quote: string }) => node.quote)).toEqual([
    'We joined the Forum in 2015.',
    'The Forum <b>listens</b>.',
    'The Forum helped us.',
  ]);
  expect(process.citedBy.nodes).toEqual([
    { person: { id: 'ana' }, count: 2, session: { id: 'igf-2030-first' } },
    { person: { id: 'ben' }, count: 1, session: { id: 'igf-2030-first' } },
    { person: { id: 'ben' }, count: 1, session: { id: 'igf-2031-second' } },
  ]);
  expect(process.lessonsAbout.nodes).toEqual([
    {
      id: 'igf-2030-first/l001',
      about: [{ id: 'doors' }, { id: 'forum' }],
      speaker: { id: 'ana' },
      stakeholderGroups: [{ id: 'academia' }, { id: 'civil-society' }],
      session: { id: 'igf-2030-first' },
      turn: { number: 1 },
    },
  ]);
  expect(initiative).toEqual({ status: 'active', partOf: { id: 'treaty' }, ledBy: [{ id: 'ministry' }] });
});

test('walks from a stakeholder group to its people, organisations and lessons', async () => {
  const data =
    await answer(`{ stakeholderGroup(id: "government") { name people { nodes { id } } organisations { nodes { id } } }
    stakeholderGroups { totalCount nodes { id } }
    academia: stakeholderGroup(id: "academia") { lessons(kinds: [DOOR_OPENER]) { nodes { id } } } }`);
  expect(data.stakeholderGroup).toEqual({
    name: 'Government',
    people: { nodes: [{ id: 'ben' }] },
    organisations: { nodes: [{ id: 'ministry' }] },
  });
  expect(data.stakeholderGroups.nodes.map(({ id }: { id: string }) => id)).toEqual([
    'academia',
    'civil-society',
    'government',
    'private-sector',
  ]);
  expect(data.academia.lessons.nodes).toEqual([{ id: 'igf-2030-first/l001' }]);
});

test('filters lists', async () => {
  const data = await answer(`{
    sessions(filter: { year: 2031, kinds: [BPF], text: "SECOND" }) { nodes { id } }
    events { nodes { id } }
    people(filter: { stakeholderGroups: ["academia"], text: "arno" }) { nodes { id } }
    ministers: people(filter: { organisations: ["ministry"] }) { nodes { id } }
    processes(filter: { sessions: ["igf-2031-second"] }) { nodes { id } }
    organisations(filter: { text: "mor" }) { nodes { id } }
    places { nodes { id } } topics { nodes { id definition } } initiatives { nodes { id } }
    lessons(filter: { about: ["doors"], minConfidence: 0.7, stakeholderGroups: ["civil-society"], text: "DOORS" }) { nodes { id } }
    none: lessons(filter: { minConfidence: 0.71 }) { totalCount } }`);
  const ids = Object.fromEntries(
    Object.entries(data as Record<string, { nodes?: { id: string }[] }>).map(([key, list]) => [
      key,
      list.nodes?.map(({ id }) => id) ?? list,
    ]),
  );
  expect(ids).toEqual({
    sessions: ['igf-2031-second'],
    events: ['igf-2030', 'igf-2031'],
    people: ['ana'],
    ministers: ['ben'],
    processes: ['forum'],
    organisations: ['ministry'],
    places: ['sn'],
    topics: ['doors'],
    initiatives: ['treaty-club'],
    lessons: ['igf-2030-first/l001'],
    none: { totalCount: 0 },
  });
});

test('goes through a list page by page without losing or repeating anything', async () => {
  const page = `query Page($after: Cursor) { session(id: "igf-2030-first") { turns(first: 2, after: $after) {
    totalCount nodes { number } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const one = (await answer(page)).session.turns;
  expect(one.nodes).toEqual([{ number: 1 }, { number: 2 }]);
  expect(one.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: one.edges[0].cursor,
    endCursor: one.edges[1].cursor,
  });
  const two = (await answer(page, { after: one.pageInfo.endCursor })).session.turns;
  expect(two.nodes).toEqual([{ number: 3 }]);
  expect(two.totalCount).toBe(3);
  expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('finds what was said, learned and named, a letter wrong or not', async () => {
  const search = `query Find($text: String!, $scopes: [SearchScope!]) { search(text: $text, scopes: $scopes) {
    totalCount misspelt edges { score node { __typename ... on Turn { number speaker { id } } ... on Lesson { speaker { id } } ... on Entity { id } } } } }`;
  const found = (await answer(search, { text: 'opened doors' })).search;
  expect(found.edges.map(({ node }: { node: { __typename: string } }) => node.__typename).sort()).toEqual([
    'Lesson',
    'Topic',
    'Turn',
  ]);
  const swapped = (await answer(search, { text: 'Tretay', scopes: ['ENTITY'] })).search;
  expect(swapped.misspelt).toBe(true);
  expect(swapped.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(['treaty', 'treaty-club']);
  expect(found.misspelt).toBe(false);
  expect((await answer(search, { text: 'Zzyzx' })).search).toMatchObject({ misspelt: false, totalCount: 0 });
  const near = (await answer(search, { text: 'Treaty"* OR (', scopes: ['TURN'] })).search;
  expect(near.edges.every(({ node }: { node: { __typename: string } }) => node.__typename === 'Turn')).toBe(true);
  const wrong = (await answer(search, { text: 'Treatx', scopes: ['ENTITY'] })).search;
  expect(wrong.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(['treaty', 'treaty-club']);
});

test('shows where what it found fits', async () => {
  const { search } = await answer(`{ search(text: "opened door", first: 3) { edges { node { __typename }
    highlights(first: 1) { quote start parts { text isMatch } } } } }`);
  const byType = Object.fromEntries(
    search.edges.map(({ node, highlights }: { node: { __typename: string }; highlights: unknown[] }) => [
      node.__typename,
      highlights,
    ]),
  );
  const place = placeOf('igf-2030-first', 'It opened doors!').start;
  const parts = [
    { text: 'It ', isMatch: false },
    { text: 'opened', isMatch: true },
    { text: ' ', isMatch: false },
    { text: 'doors', isMatch: true },
    { text: '!', isMatch: false },
  ];
  const sentence = { quote: 'It opened doors!', start: place, parts };
  expect(byType).toMatchObject({
    Turn: [sentence],
    Lesson: [sentence],
    Topic: [{ quote: 'Opening doors', start: null }],
  });
});

test('gives anything by its id, and null for what is not there', async () => {
  const data = await answer(`{
    event: node(id: "igf-2030") { __typename id } turn: node(id: "igf-2030-first/t002") { __typename ... on Turn { number } }
    group: node(id: "academia") { __typename } thing: node(id: "forum") { __typename ... on Entity { name } }
    session: node(id: "igf-2030-first") { __typename } lesson: node(id: "igf-2030-first/l001") { __typename }
    person: node(id: "ana") { __typename }
    none: node(id: "nothing") { id } noSession: session(id: "nothing") { id } noPerson: person(id: "forum") { id } }`);
  expect(data).toEqual({
    event: { __typename: 'Event', id: 'igf-2030' },
    turn: { __typename: 'Turn', number: 2 },
    group: { __typename: 'StakeholderGroup' },
    thing: { __typename: 'Process', name: 'The Forum' },
    session: { __typename: 'Session' },
    lesson: { __typename: 'Lesson' },
    person: { __typename: 'Person' },
    none: null,
    noSession: null,
    noPerson: null,
  });
});
