import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './ask.ts';

let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(undefined, {}, { keptBytes: 0 });
});
afterAll(() => graph.stop());

/** What the lists of an answer hold, by their aliases: ids, or what `shown` makes of their items. */
async function lists(
  query: string,
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever they asked for.
  shown: (item: any) => unknown = ({ id }) => id,
): Promise<Record<string, unknown[]>> {
  const { data, errors } = await graph.ask(query);
  expect(errors).toEqual([]);
  const found = Object.values(data)[0] as Record<string, { nodes: unknown[]; totalCount?: number }>;
  return Object.fromEntries(Object.entries(found).map(([name, { nodes }]) => [name, nodes.map(shown)]));
}

describe('lists within things are narrowed down', () => {
  test('lessons of a session: who, for whom, about what, how sure, in which words', async () => {
    expect(
      await lists(`{ session(id: "igf-2030-first") {
        all: lessons { nodes { id } }
        kind: lessons(kinds: [LESSON, DOOR_OPENER], filter: { kinds: [LESSON] }) { nodes { id } }
        speaker: lessons(filter: { speakers: ["ben"] }) { nodes { id } }
        group: lessons(filter: { stakeholderGroups: ["academia"] }) { nodes { id } }
        organisation: lessons(filter: { organisations: ["ministry"] }) { nodes { id } }
        about: lessons(filter: { about: ["doors"] }) { nodes { id } }
        method: lessons(filter: { methods: ["cue:helped"] }) { nodes { id } }
        sure: lessons(filter: { minConfidence: 0.65 }) { nodes { id } }
        text: lessons(filter: { text: "DOORS" }) { nodes { id } }
        year: lessons(filter: { session: { year: 2031 } }) { nodes { id } }
        event: lessons(filter: { session: { events: ["igf-2030"] }, speakers: ["ana"] }) { nodes { id } } } }`),
    ).toEqual({
      all: ['igf-2030-first/l001', 'igf-2030-first/l002'],
      ...{ kind: ['igf-2030-first/l002'], speaker: ['igf-2030-first/l002'], group: ['igf-2030-first/l001'] },
      ...{ organisation: ['igf-2030-first/l002'], about: ['igf-2030-first/l001'], method: ['igf-2030-first/l002'] },
      ...{ sure: ['igf-2030-first/l001'], text: ['igf-2030-first/l001'], year: [], event: ['igf-2030-first/l001'] },
    });
  });

  test('the same lessons from whichever side they are reached, the surest first where that is asked for', async () => {
    const query = `{
      person(id: "ana") { lessons(filter: { kinds: [DOOR_OPENER] }) { nodes { id } } }
      group: stakeholderGroup(id: "academia") { lessons(filter: { minConfidence: 0.5 }) { nodes { id } } }
      topic(id: "doors") { lessonsAbout(filter: { speakers: ["ana"] }) { nodes { id } } }
      turn(id: "igf-2030-first/t001") { lessons(filter: { text: "opened" }) { nodes { id } } }
      lessons(orderBy: CONFIDENCE, filter: { session: { kinds: [BPF] } }) { nodes { id confidence } } }`;
    const { data, errors } = await graph.ask(query);
    expect(errors).toEqual([]);
    const only = { nodes: [{ id: 'igf-2030-first/l001' }] };
    expect(data).toMatchObject({
      ...{
        person: { lessons: only },
        group: { lessons: only },
        topic: { lessonsAbout: only },
        turn: { lessons: only },
      },
      lessons: { nodes: [{ confidence: 0.7 }, { confidence: 0.6 }] },
    });
  });

  test('mentions of a thing, and of a turn', async () => {
    const place = ({ turn, start }: { turn: { id: string }; start: number }) => `${turn.id} ${start}`;
    const found = await lists(
      `{ process(id: "forum") {
        all: mentionedIn { nodes { turn { id } start } }
        session: mentionedIn(sessions: ["igf-2031-second"]) { nodes { turn { id } start } }
        year: mentionedIn(filter: { session: { year: 2031 } }) { nodes { turn { id } start } }
        speaker: mentionedIn(filter: { speakers: ["ben"], sessions: ["igf-2030-first"] }) { nodes { turn { id } start } }
        group: mentionedIn(filter: { stakeholderGroups: ["private-sector"] }) { nodes { turn { id } start } }
        organisation: mentionedIn(filter: { organisations: ["ministry"] }) { nodes { turn { id } start } }
        sure: mentionedIn(filter: { minConfidence: 0.9 }) { nodes { turn { id } start } }
        surest: mentionedIn(orderBy: CONFIDENCE) { nodes { turn { id } start } }
        text: mentionedIn(filter: { text: "the forum", methods: ["name"] }) { nodes { turn { id } start } }
        none: mentionedIn(filter: { methods: ["misheard"] }) { nodes { turn { id } start } } } }`,
      place,
    );
    expect(found.all).toHaveLength(4);
    expect(found.session).toEqual(found.year);
    expect(found.group).toEqual(found.session);
    expect(found.speaker).toEqual([found.all?.[2]]);
    expect(found.organisation).toEqual(found.speaker);
    expect(found.sure).toHaveLength(3);
    expect(found.surest?.at(-1)).toBe(found.all?.[1]);
    expect(found.text).toHaveLength(4);
    expect(found.none).toEqual([]);
    const turn = await lists(
      `{ turn(id: "igf-2030-first/t001") {
        sure: mentions(filter: { minConfidence: 0.9 }) { nodes { start } }
        organisation: mentions(filter: { organisations: ["ministry"] }) { nodes { start } }
        surest: mentions(orderBy: CONFIDENCE) { nodes { confidence } } } }`,
      ({ confidence }) => confidence ?? 'sure',
    );
    expect(turn).toEqual({ sure: ['sure'], organisation: [], surest: [1, 0.5] });
  });

  test('turns, by who speaks, what they name, their words and how long they are', async () => {
    expect(
      await lists(`{ session(id: "igf-2030-first") {
        speaker: turns(filter: { speakers: ["ben"] }) { nodes { id } }
        group: turns(filter: { stakeholderGroups: ["civil-society"] }) { nodes { id } }
        organisation: turns(filter: { organisations: ["ministry"] }) { nodes { id } }
        named: turns(filter: { mentions: ["treaty"] }) { nodes { id } }
        sure: turns(filter: { minConfidence: 0.85 }) { nodes { id } }
        text: turns(filter: { text: "MINISTRY" }) { nodes { id } }
        longest: turns(orderBy: LENGTH) { nodes { id } } } }`),
    ).toEqual({
      ...{ speaker: ['igf-2030-first/t002'], group: ['igf-2030-first/t001'], organisation: ['igf-2030-first/t002'] },
      ...{ named: ['igf-2030-first/t002', 'igf-2030-first/t003'], sure: ['igf-2030-first/t001'] },
      ...{ text: ['igf-2030-first/t002'] },
      longest: ['igf-2030-first/t001', 'igf-2030-first/t002', 'igf-2030-first/t003'],
    });
    expect(
      await lists('{ person(id: "ben") { turns(filter: { session: { year: 2031 } }) { nodes { id } } } }'),
    ).toEqual({
      turns: ['igf-2031-second/t001'],
    });
  });

  test('who names a thing and what a person names, by session, group and how sure', async () => {
    const count = ({ count, session }: { count: number; session: { id: string } }) => `${session.id} ${count}`;
    expect(
      await lists(
        `{ process(id: "forum") {
        year: citedBy(filter: { session: { year: 2031 } }) { nodes { count session { id } } }
        group: citedBy(filter: { stakeholderGroups: ["academia"] }) { nodes { count session { id } } }
        organisation: citedBy(filter: { organisations: ["ministry"] }) { nodes { count session { id } } }
        sure: citedBy(filter: { minConfidence: 0.9, sessions: ["igf-2030-first"] }) { nodes { count session { id } } } } }`,
        count,
      ),
    ).toEqual({
      year: ['igf-2031-second 1'],
      group: ['igf-2030-first 2'],
      organisation: ['igf-2030-first 1'],
      sure: ['igf-2030-first 1', 'igf-2030-first 1'],
    });
    expect(
      await lists(
        '{ person(id: "ben") { group: cites(filter: { stakeholderGroups: ["government"] }) { nodes { count session { id } } } organisation: cites(filter: { organisations: ["ministry"] }) { nodes { count session { id } } } } }',
        count,
      ),
    ).toEqual({
      group: ['igf-2030-first 1', 'igf-2030-first 1'],
      organisation: ['igf-2030-first 1', 'igf-2030-first 1'],
    });
  });

  test('people of a session and of a group, sessions of a meeting', async () => {
    expect(
      await lists(`{ session(id: "igf-2030-first") {
        group: people(filter: { stakeholderGroups: ["academia"] }) { nodes { id } }
        organisation: people(filter: { organisations: ["ministry"] }) { nodes { id } }
        text: people(filter: { text: "arn" }) { nodes { id } } } }`),
    ).toEqual({ group: ['ana'], organisation: ['ben'], text: ['ana'] });
    expect(
      await lists(`{ stakeholderGroup(id: "government") {
        people(filter: { session: { year: 2031 } }) { nodes { id } }
        named: organisations(filter: { text: "MOR" }) { nodes { id } }
        none: organisations(filter: { text: "zzz" }) { nodes { id } } } }`),
    ).toEqual({ people: [], named: ['ministry'], none: [] });
    expect(
      await lists(
        '{ event(id: "igf-2030") { sessions(filter: { kinds: [WORKSHOP] }) { nodes { id } } all: sessions(filter: { year: 2030 }) { nodes { id } } } }',
      ),
    ).toEqual({ sessions: [], all: ['igf-2030-first'] });
  });

  test('things that are named most come first where that is asked for', async () => {
    const { data } = await graph.ask(`{ processes(orderBy: MENTIONS) { nodes { id } }
      year: processes(filter: { session: { year: 2031 } }) { nodes { id } } }`);
    expect(data).toEqual({
      processes: { nodes: [{ id: 'forum' }, { id: 'treaty' }] },
      year: { nodes: [{ id: 'forum' }] },
    });
  });

  test('sessions and people come in the order that is asked for', async () => {
    expect(await lists(`{ event(id: "igf-2030") { sessions(orderBy: LATEST) { nodes { id } } } }`)).toEqual({
      sessions: ['igf-2030-first'],
    });
    const { data, errors } =
      await graph.ask(`{ date: sessions { nodes { id } } latest: sessions(orderBy: LATEST) { nodes { id } }
      name: people { nodes { id } } words: people(orderBy: WORDS) { nodes { id } }
      stakeholderGroup(id: "government") { people(orderBy: WORDS) { nodes { id } } organisations(orderBy: MENTIONS) { nodes { id } } } }`);
    expect(errors).toEqual([]);
    const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);
    expect([ids(data.date), ids(data.latest)]).toEqual([
      ['igf-2030-first', 'igf-2031-second'],
      ['igf-2031-second', 'igf-2030-first'],
    ]);
    // Ben's turns have 9 and 4 words, Ana's has 12.
    expect([ids(data.name), ids(data.words)]).toEqual([
      ['ana', 'ben'],
      ['ben', 'ana'],
    ]);
    expect([ids(data.stakeholderGroup.people), ids(data.stakeholderGroup.organisations)]).toEqual([
      ['ben'],
      ['ministry'],
    ]);
  });

  test('a page in another order goes on where it ended', async () => {
    const page = async (after: string): Promise<{ nodes: { id: string }[]; pageInfo: { endCursor: string } }> =>
      (await graph.ask(`{ people(orderBy: WORDS, first: 1${after}) { nodes { id } pageInfo { endCursor } } }`)).data
        .people;
    const first = await page('');
    expect(first.nodes).toEqual([{ id: 'ben' }]);
    expect((await page(`, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual([{ id: 'ana' }]);
  });

  test.each([
    ['process(id: "forum")', 'mentionedIn', 'PLACE', 'turn { id } start'],
    ['process(id: "forum")', 'mentionedIn', 'CONFIDENCE', 'turn { id } start'],
    ['process(id: "forum")', 'citedBy', 'COUNT', 'person { id } session { id }'],
    ['process(id: "forum")', 'citedBy', 'NAME', 'person { id } session { id }'],
    ['person(id: "ben")', 'cites', 'COUNT', 'entity { id } session { id }'],
    ['person(id: "ben")', 'cites', 'NAME', 'entity { id } session { id }'],
  ])('page by page %s { %s(orderBy: %s) } is the whole list', async (thing, field, order, shown) => {
    const list = async (page: string) => {
      const fields = `totalCount nodes { ${shown} } pageInfo { endCursor hasNextPage }`;
      const { data, errors } = await graph.ask(
        `{ thing: ${thing} { list: ${field}(orderBy: ${order}${page}) { ${fields} } } }`,
      );
      expect(errors).toEqual([]);
      return data.thing.list;
    };
    const whole = await list('');
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThan(1);
    const found: unknown[] = [];
    for (let after = ''; found.length < whole.totalCount; ) {
      const { nodes, pageInfo, totalCount } = await list(`, first: 1${after}`);
      expect([nodes.length, totalCount]).toEqual([1, whole.totalCount]);
      found.push(...nodes);
      expect(pageInfo.hasNextPage).toBe(found.length < whole.totalCount);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(whole.nodes);
  });

  test.each([
    [
      'orderBy: NAME',
      'the order NAME',
      'people(orderBy: WORDS, first: 1) { pageInfo { endCursor } }',
      'the order WORDS',
    ],
    ['first: 2', 'the order NAME', 'events(first: 1) { pageInfo { endCursor } }', 'a list that has one order alone'],
  ])('a cursor of another order is refused: people(%s)', async (argument, wanted, other, given) => {
    const { data } = await graph.ask(`{ page: ${other} }`);
    const { errors } = await graph.ask(
      `{ people(${argument}, after: "${data.page.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(errors[0]).toMatchObject({
      message: `Argument "after" must be a cursor of ${wanted}, not of ${given}. Leave it out for the first page, then go on with its endCursor.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  });

  test('which sessions fit is asked for once, however many lists want to know', async () => {
    graph.statements.length = 0;
    await graph.ask(`{ people { nodes { lessons(filter: { session: { year: 2030 } }) { totalCount }
      turns(filter: { session: { year: 2030 } }) { totalCount } } } }`);
    expect(graph.statements.filter((name) => name === 'read/session-ids')).toHaveLength(1);
  });

  test('a confidence that is none is told by its name', async () => {
    const { errors } = await graph.ask('{ person(id: "ana") { turns(filter: { minConfidence: 2 }) { totalCount } } }');
    expect(errors[0]?.message).toBe('Argument "filter.minConfidence" must be a number from 0 to 1, not 2.');
  });
});

test('walks from a place to what belongs there, and from a person to the turns that address them', async () => {
  const { data, errors } = await graph.ask(`{ place(id: "sn") { located { id } }
    person(id: "ben") { addressedIn { totalCount nodes { kind quote turn { id speaker { id } } person { id } } }
      none: addressedIn(kinds: [THANKS]) { totalCount } sure: addressedIn(minConfidence: 0.7) { totalCount } } }`);
  expect(errors).toEqual([]);
  const turn = { id: 'igf-2030-first/t001', speaker: { id: 'ana' } };
  expect(data).toEqual({
    place: { located: [{ id: 'ministry' }] },
    person: {
      addressedIn: { totalCount: 1, nodes: [{ kind: 'HANDS_OVER_TO', quote: 'listens', turn, person: { id: 'ben' } }] },
      ...{ none: { totalCount: 0 }, sure: { totalCount: 0 } },
    },
  });
});
