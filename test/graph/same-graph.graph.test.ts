import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { loadSession } from '../../src/graph/load-session.ts';
import { type Row, rowsOf, type SessionRows } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { ExchangeKind } from '../../src/lessons/exchange.ts';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { createReader, type Reader, understand } from '../../src/understanding/understand.ts';
import { openTestStore } from '../support/store.ts';
import { dumpGraph } from './dump.ts';
import { loadFresh, loadInOrder } from './fresh-graph.ts';

/** The graph must depend on the sessions that it holds, never on how it came to hold them. */
const reader = loadReader({ curated: true });
const ANA = `IGF 2030 - Day 1 - Room 2 - BPF Example

>> ANA PEREIRA: My name is Ana Pereira, I work for the Council of Europe.  We learned a lot from the GFCE.  The lesson is that you should share what you know early.

>> PIETER VAN DER BERG: Thank you, Ana.  I am with LACNIC.  The Budapest Convention and the Nordic Sharing Network helped us.
`;
const BEN = `IGF 2030 - Day 2 - Room 3 - BPF Another

>> BEN OKORO: I am Ben Okoro from the Council of Europe.  In Kenya, the Nordic Sharing Network and the GFCE helped us.

>> ANA PEREIRA: Thank you, Ben.  We at LACNIC learned from the Kenya IGF that one should share early.
`;
/** Ana's session under another name, with two lessons of which the later answers the earlier. */
function debateRows(kinds: readonly ExchangeKind[]) {
  const understanding = understand(decodeSource('igf-2030-debate.txt', Buffer.from(ANA)), reader);
  const lesson = (id: string, words: string, turn: number, speaker: string): Lesson => {
    const start = ANA.indexOf(words);
    const told = { quote: words, start, end: start + words.length, summary: words, kind: 'LESSON' as const };
    return { id: `igf-2030-debate/${id}`, ...told, turn, speaker, about: [], confidence: 0.9, method: 'by hand' };
  };
  const lessons = [
    lesson('l001', 'We learned a lot from the GFCE.', 1, 'ana-pereira'),
    lesson('l002', 'The Budapest Convention helped us.', 2, 'pieter-van-der-berg'),
  ];
  const quote = 'Thank you, Ana.';
  const start = ANA.indexOf(quote);
  const [to, from] = lessons.map(({ id }) => id) as [string, string];
  const exchanges = kinds.map((kind) => ({
    kind,
    from,
    to,
    quote,
    start,
    end: start + quote.length,
    method: 'stance' as const,
    confidence: 0.75,
  }));
  return rowsOf({ ...understanding, lessons, exchanges });
}
let store: Store;

function rowsFor(file: string, text: string, by: Reader = reader): SessionRows {
  return rowsOf(understand(decodeSource(file, Buffer.from(text)), by));
}

const load = (...sessions: readonly SessionRows[]): Promise<string[]> => loadInOrder(store, sessions);
const fresh = (...sessions: readonly SessionRows[]): Promise<string[]> =>
  loadFresh(store, reader.knowledge.stakeholderGroups, sessions);

beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await fresh();
});
afterAll(() => store?.close());

describe('two transcripts', () => {
  const ana = rowsFor('igf-2030-ana.txt', ANA);
  const ben = rowsFor('igf-2030-ben.txt', BEN);

  test('loaded in either order they give the same graph', async () => {
    const both = await fresh(ana, ben);
    expect(both.length).toBeGreaterThan(50);
    expect(await fresh(ben, ana)).toEqual(both);
  });

  test('a session replaced and put back leaves no trace', async () => {
    const both = await fresh(ana, ben);
    const other = rowsFor(
      'igf-2030-ben.txt',
      BEN.replaceAll('LACNIC', 'AFRINIC').replaceAll('BEN OKORO', 'ANA PEREIRA'),
    );
    expect(await load(other)).not.toEqual(both);
    expect(await load(ben)).toEqual(both);
    expect(await fresh(other, ana)).toEqual(await fresh(ana, ben, other));
  });

  test('lessons that echo or challenge one another are joined, and no longer when they do not', async () => {
    const edges = (dump: readonly string[]) => dump.filter((line) => /"(?:ECHOES|CHALLENGES)"/.test(line));
    const debate = debateRows(['ECHOES', 'CHALLENGES']);
    const all = await fresh(ana, debate);
    const between = edges(all);
    expect(between).toHaveLength(2);
    for (const edge of between) {
      expect(edge).toContain('igf-2030-debate/l001');
      expect(edge).toContain('igf-2030-debate/l002');
      expect(edge).toContain('"evidence":"Thank you, Ana."');
      expect(edge).toContain('0.75');
    }
    const none = await load(debateRows([]));
    expect(edges(none)).toEqual([]);
    expect(await fresh(debateRows([]), ana)).toEqual(none);
    expect(await load(debate)).toEqual(all);
    expect(await fresh(debate, ana)).toEqual(all);
  });

  test('loaded at once they give the same graph as one after the other', async () => {
    const both = await fresh(ana, ben);
    for (let round = 0; round < 3; round += 1) {
      await fresh();
      const outcomes = await Promise.all([ana, ben, ana, ben, ana].map((rows) => loadSession(store, rows)));
      expect(outcomes.toSorted()).toEqual(['added', 'added', 'unchanged', 'unchanged', 'unchanged']);
      expect(await dumpGraph()).toEqual(both);
    }
  });

  test('replaced at once, what each still names stays', async () => {
    const changed = [ana, ben].map((rows, index) => {
      const text = (index === 0 ? ANA : BEN).replace('helped us', 'taught us');
      return rowsFor(`${rows.session}.txt`, text);
    });
    const expected = await fresh(...changed);
    await fresh(ana, ben);
    await Promise.all(changed.map((rows) => loadSession(store, rows)));
    expect(await dumpGraph()).toEqual(expected);
  });

  test('changed knowledge: when every session is read anew, nothing old is left', async () => {
    const before = await fresh(ana, ben);
    const changed = createReader(
      withChanges(reader.knowledge),
      reader.lessonModel,
      reader.bodyNames,
      reader.groupJudge,
      reader.speakerModel,
      reader.linker.nameModel,
      reader.commonWords,
    );
    const again = [rowsFor('igf-2030-ana.txt', ANA, changed), rowsFor('igf-2030-ben.txt', BEN, changed)];
    const expected = await fresh(...again);
    expect(expected).not.toEqual(before);
    await fresh(ana, ben);
    expect(await load(...again)).toEqual(expected);
    await fresh(ben, ana);
    expect(await load(...again.toReversed())).toEqual(expected);
    expect(await load(ana, ben)).toEqual(before);
  });

  test('the two sessions really share what the tests are about', () => {
    const shared = (ana.rows['04-entities'] ?? []).filter(({ id }) =>
      ben.rows['04-entities']?.some((row) => row.id === id),
    );
    const ids = shared.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['ana-pereira', 'council-of-europe', 'gfce', 'lacnic']));
    expect(shared.filter(({ links }) => links !== undefined)).not.toEqual([]);
  });
});

/** Other names, kinds, groups and links for what the transcripts name; LACNIC is no longer known at all. */
function withChanges(knowledge: Knowledge): Knowledge {
  const entities = knowledge.entities
    .filter(({ id }) => id !== 'lacnic')
    .map((entity) => {
      if (entity.id === 'gfce') {
        return {
          ...entity,
          kinds: ['PROCESS'] as const,
          processKind: 'forum' as const,
          leads: [],
          partOf: 'council-of-europe',
        };
      }
      if (entity.id !== 'council-of-europe') return { ...entity, leads: entity.leads.filter((id) => id !== 'lacnic') };
      return { ...entity, name: 'Europe’s Council', website: null, country: 'fr', group: 'civil-society' as const };
    });
  return { ...knowledge, entities };
}

describe('what sessions say differently of one thing', () => {
  const header = {
    id: 'igf-2030',
    title: 'IGF 2030',
    year: 2030,
    venue: null,
    country: null,
    startsOn: null,
    endsOn: null,
  };
  const place = (id: string) => ({ id, labels: ['Place'], properties: { name: id, aliases: [], source: 'made up' } });
  const found = (name: string, kind: string | null, label: string, links: Row) => ({
    id: 'net',
    labels: [label],
    properties: { name, kind, aliases: [`${name}!`], country: links.locatedIn ?? null, source: 'transcript' },
    links: { partOf: null, locatedIn: null, group: null, leads: [], ...links },
  });
  const person = (id: string, name: string) => ({ id, labels: ['Person'], properties: { name } });
  const part = (id: string, aliases: string[]) => ({ person: id, role: null, stakeholderGroup: null, aliases });

  function session(id: string, event: Row, entities: Row[], parts: Row[] = []): SessionRows {
    const rows = {
      '01-event': [event],
      '02-session': [{ id, title: id, date: null, digest: id }],
      '04-entities': entities,
      '07-took-part': parts,
    };
    return {
      session: id,
      digest: JSON.stringify(rows),
      rows: { ...rows, '02-session': [{ ...rows['02-session'][0], digest: JSON.stringify(rows) }] },
    };
  }

  const one = session(
    'one',
    { ...header, venue: 'Dakar, Senegal', country: 'sn', startsOn: '2030-05-01', endsOn: '2030-05-05' },
    [place('sn'), found('The Net', 'forum', 'Process', { locatedIn: 'sn', group: 'academia' }), person('jo', 'Jo Án')],
    [part('jo', ['JO', 'Jo Án'])],
  );
  const two = session(
    'two',
    header,
    [
      place('ke'),
      place('sn'),
      found('The  Net', null, 'Organisation', { locatedIn: 'ke', partOf: 'sn', leads: ['sn'] }),
      person('jo', 'Jo An'),
    ],
    [part('jo', ['Joe'])],
  );
  const withoutThem = session('two', { ...header, id: 'igf-2031', title: 'IGF 2031' }, [place('sn')]);
  const known = session('three', header, [
    { id: 'net', labels: ['Initiative'], properties: { name: 'NET', aliases: ['N'], source: 'made up' } },
    { id: 'jo', labels: ['Organisation'], properties: { name: 'JO', aliases: [], source: 'made up' } },
  ]);

  test('is brought together, whatever the order', async () => {
    const both = await fresh(one, two);
    expect(await fresh(two, one)).toEqual(both);
    expect(nodes(both, 'net')).toMatchObject([
      {
        what: ['Entity', 'Organisation', 'Process'],
        properties: { name: 'The  Net', aliases: ['The  Net!', 'The Net', 'The Net!'], kind: 'forum', country: 'ke' },
      },
    ]);
    expect(edges(both, 'net')).toEqual(['BELONGS_TO academia', 'LEADS from sn', 'LOCATED_IN ke', 'PART_OF sn']);
    expect(nodes(both, 'jo')).toMatchObject([{ properties: { name: 'Jo An', aliases: ['JO', 'Jo Án', 'Joe'] } }]);
    const facts = {
      venue: 'Dakar, Senegal',
      country: 'sn',
      startsOn: '2030-05-01',
      endsOn: '2030-05-05',
      year: '2030i',
    };
    expect(nodes(both, 'igf-2030')).toMatchObject([{ properties: facts }]);
  });

  test('goes with the session that said it', async () => {
    const left = await fresh(one, withoutThem);
    expect(await fresh(one, two, withoutThem)).toEqual(left);
    expect(await fresh(two, one, withoutThem)).toEqual(left);
    expect(nodes(left, 'jo')).toMatchObject([{ properties: { name: 'Jo Án', aliases: ['JO'] } }]);
    expect(nodes(left, 'net')).toMatchObject([
      { what: ['Entity', 'Process'], properties: { name: 'The Net', country: 'sn' } },
    ]);
    expect(edges(left, 'net')).toEqual(['BELONGS_TO academia', 'LOCATED_IN sn']);
    const oneLess = { ...one, ...session('one', { ...header, venue: 'Dakar' }, [place('sn')]) };
    expect(await fresh(one, two, oneLess)).toEqual(await fresh(two, oneLess));
  });

  test('yields to the knowledge, and comes back without it', async () => {
    const all = await fresh(one, known, two);
    expect(nodes(all, 'net')).toMatchObject([
      { what: ['Entity', 'Initiative'], properties: { name: 'NET', aliases: ['N'] } },
    ]);
    expect(nodes(all, 'jo')).toMatchObject([
      { what: ['Entity', 'Organisation', 'Person'], properties: { name: 'JO' } },
    ]);
    expect(edges(all, 'net')).toEqual([]);
    for (const order of [
      [known, one, two],
      [two, one, known],
    ])
      expect(await fresh(...order)).toEqual(all);
    const knownLess = session('three', header, []);
    expect(await fresh(one, two, known, knownLess)).toEqual(await fresh(knownLess, two, one));
    const nobody = [session('one', header, []), session('two', header, [])];
    expect(await fresh(one, two, known, ...nobody)).toEqual(await fresh(...nobody, known));
  });

  test('every order of loads and replacements ends in the graph of the last state', async () => {
    const states = [one, two, known, withoutThem, session('one', header, [person('jo', 'JO Án')], [part('jo', ['J'])])];
    let seed = 7;
    for (let round = 0; round < 12; round += 1) {
      const last = new Map<string, SessionRows>();
      await fresh();
      for (let step = 0; step < 8; step += 1) {
        seed = (seed * 1103515245 + 12345) % 2 ** 31;
        const next = states[Math.floor(seed / 65536) % states.length];
        if (next === undefined) continue;
        await loadSession(store, next);
        last.set(next.session, next);
      }
      const grown = await dumpGraph();
      expect(await fresh(...last.values())).toEqual(grown);
    }
  });
});

test('what counts is whole: no offset, number or count is stored as a float', async () => {
  const dump = await load(rowsFor('igf-2030-ana.txt', ANA));
  const floats = dump.flatMap((line) => {
    const { what, properties } = JSON.parse(line) as { what: string[]; properties: Record<string, unknown> };
    return Object.entries(properties).flatMap(([key, value]) =>
      typeof value === 'number' ? [`${what.join()} ${key}`] : [],
    );
  });
  expect(floats.filter((name) => !name.endsWith(' confidence'))).toEqual([]);
});

test('one thing has one row: two of them are a defect', () => {
  const understanding = understand(decodeSource('igf-2030-ana.txt', Buffer.from(ANA)), reader);
  const [first] = understanding.attribution.people;
  const people = [...understanding.attribution.people, ...(first ? [first] : [])];
  const twice = { ...understanding, attribution: { ...understanding.attribution, people } };
  expect(() => rowsOf(twice)).toThrow(expect.objectContaining({ code: 'DEFECT' }));
});

function nodes(dump: readonly string[], id: string): unknown[] {
  return dump.map((line) => JSON.parse(line)).filter(({ start, properties }) => start === null && properties.id === id);
}

/** The links of a thing with other things and groups. */
function edges(dump: readonly string[], id: string): string[] {
  const links = dump
    .map((line) => JSON.parse(line))
    .filter(({ what, start, end }) => {
      return /^(?:PART_OF|LOCATED_IN|BELONGS_TO|LEADS)$/.test(what[0]) && (start?.includes(id) || end?.includes(id));
    });
  const name = (labels: string[]) => labels.find((label) => /^[a-z]/.test(label));
  return links
    .map(({ what, start, end }) => (start.includes(id) ? `${what} ${name(end)}` : `${what} from ${name(start)}`))
    .sort();
}
