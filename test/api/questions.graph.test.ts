import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionTexts } from '../../src/api/playground/questions.ts';
import { listQueries, parseQuery } from '../../src/cli/query-command.ts';
import { draftReport } from '../../src/report/draft-report.ts';
import { printReport } from '../../src/report/print-report.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSeed, SEED } from './load-seed.ts';

// Answers read off the first session's transcript by hand.
let graph: TestApi;
beforeAll(async () => {
  graph = await startTestApi(loadSeed);
});
afterAll(() => graph.stop());

const source = readFileSync(SEED, 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever they asked for.
async function answer(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

interface Named {
  readonly id: string;
}
interface Cell {
  readonly stakeholderGroup: Named;
  readonly entity: Named;
  readonly speakers: readonly { readonly name: string }[];
  readonly evidence: readonly { readonly quote: string }[];
}
interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
const PASSAGE = 'passage { quote start end turn { number } }';

function expectVerbatim({ quote, start, end }: Passage): void {
  expect(source.slice(start, end)).toBe(quote);
  expect(quote).not.toBe('');
}

test('who cites the GFCE across groups, and in which words', async () => {
  const { whoCites } = await answer(`{ whoCites(entity: "gfce") {
    stakeholderGroup { id } entity { id } citations speakers { name } evidence(first: 50) { quote } } }`);
  const cells: Cell[] = whoCites;
  const said = Object.fromEntries(
    cells.map(({ stakeholderGroup, evidence }) => [
      stakeholderGroup.id,
      evidence.map(({ quote }) => quote.replaceAll(/\s+/g, ' ')).join('\n'),
    ]),
  );
  expect(cells[0]?.stakeholderGroup.id).toBe('government');
  expect(cells[0]?.speakers.map(({ name }) => name)).toContain('Carmen Gonsalves');
  expect(said.government).toContain('The GFCE currently counts 55 members');
  expect(said.academia).toContain(
    'what other initiatives worldwide, local and global initiatives we are doing together with the GFCE',
  );
  expect(said.academia).toContain('the GFCE meeting is going to be in India in November');
  expect(said['intergovernmental-organisation']).toContain('Carmen spent a lot of time talking about the GFCE');
  expect(await answer('{ whoCites(entity: "no-such-thing") { citations } }')).toEqual({ whoCites: [] });
});

test('what one group alone cites', async () => {
  const { namedByOneGroup } = await answer(
    '{ namedByOneGroup { stakeholderGroup { id } entity { id } speakers { name } evidence(first: 1) { quote } } }',
  );
  const byEntity = new Map((namedByOneGroup as Cell[]).map((cell) => [cell.entity.id, cell]));
  expect(byEntity.get('osce')?.stakeholderGroup.id).toBe('government');
  expect(byEntity.get('osce')?.speakers.map(({ name }) => name)).toEqual(['Michael Woma']);
  expect(byEntity.get('osce')?.evidence[0]?.quote).toContain('soliciting input');
  expect(byEntity.get('india-draft-encryption-policy')?.stakeholderGroup.id).toBe('academia');
  expect(byEntity.get('octopus-conference')?.stakeholderGroup.id).toBe('intergovernmental-organisation');
  // Named by the government of the Netherlands, by academia, by the OAS.
  expect(byEntity.has('gfce')).toBe(false);
  const { citationMatrix } = await answer('{ citationMatrix { entity { id } } }');
  const cells: Cell[] = citationMatrix;
  for (const id of byEntity.keys()) expect(cells.filter(({ entity }) => entity.id === id)).toHaveLength(1);
});

test('which groups name the same barriers', async () => {
  const { sharedTopics } = await answer(
    '{ sharedTopics { topic { id } stakeholderGroups { id } lessonCount lessons { kind quote speaker { name } } } }',
  );
  const shared = sharedTopics.find(({ topic }: { topic: Named }) => topic.id === 'multistakeholder-participation');
  expect(shared.stakeholderGroups.map(({ id }: Named) => id)).toEqual(
    expect.arrayContaining(['academia', 'government']),
  );
  const words = shared.lessons.map(({ quote }: { quote: string }) => quote).join('\n');
  expect(words).toContain('participation by actors like Civil Society or academia is often very limited');
  expect(new Set(shared.lessons.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['BARRIER']));
});

describe('connections', () => {
  const ask = async (variables: Record<string, unknown>) =>
    (
      await answer(
        `query W($from: ID!, $to: ID!, $maxLength: Int, $first: Int) { connections(from: $from, to: $to, maxLength: $maxLength, first: $first) {
          length confidence text steps { kind forward from { id } to { id } ${PASSAGE} } } }`,
        variables,
      )
    ).connections as {
      length: number;
      steps: { kind: string; from: Named; to: Named; passage: Passage | null }[];
    }[];

  test('lead from the GFCE to Senegal by its initiative there, and by the turn that names both', async () => {
    const ways = await ask({ from: 'gfce', to: 'sn', first: 5 });
    expect(new Set(ways.map(({ length }) => length))).toEqual(new Set([2]));
    const through = ways.map(({ steps }) => steps[0]?.to.id);
    expect(through).toContain('gfce-senegal-west-africa');
    expect(through).toContain('igf-2016-day0-bpf-cybersecurity/t012');
    expect(new Set(through).size).toBe(through.length);
  });

  test('join step to step and give words that stand in the transcript', async () => {
    const ways = await ask({ from: 'karen-wise', to: 'gfce' });
    expect(ways.length).toBeGreaterThan(0);
    for (const { length, steps } of ways) {
      expect(steps).toHaveLength(length);
      expect(steps[0]?.from.id).toBe('karen-wise');
      expect(steps.at(-1)?.to.id).toBe('gfce');
      for (const [i, step] of steps.entries()) {
        if (i > 0) expect(step.from.id).toBe(steps[i - 1]?.to.id);
        if (step.passage) expectVerbatim(step.passage);
      }
    }
    const words = ways.flatMap(({ steps }) => steps.map(({ passage }) => passage?.quote ?? ''));
    expect(words.join('\n')).toContain('My name is Karen Wise.');
    // A speaker who is known by a printed label alone rests on that label.
    const labelled = await ask({ from: 'belisario-contreras', to: 'igf-2016-day0-bpf-cybersecurity/t035' });
    expect(labelled[0]?.steps[0]?.passage?.quote).toBe('BELISARIO CONTRERAS');
  });

  test('are bounded, and none from a thing to itself or to what is not there', async () => {
    expect(await ask({ from: 'gfce', to: 'sn', maxLength: 1 })).toEqual([]);
    expect(await ask({ from: 'gfce', to: 'gfce' })).toEqual([]);
    expect(await ask({ from: 'gfce', to: 'no-such-thing' })).toEqual([]);
    const { errors } = await graph.ask('{ connections(from: "gfce", to: "sn", maxLength: 7) { length } }');
    expect(errors[0]?.message).toBe('Argument "maxLength" must be a whole number from 1 to 6, not 7.');
  });
});

// Two turns speak of the Octopus Conference: that of the one who organises it, and what they say after Tatiana Tropina's interjection.
test('search finds what was said, learned and named, shows where, and forgives swapped letters', async () => {
  const ask = async (text: string) =>
    (
      await answer(
        `query S($text: String!) { search(text: $text) { misspelt edges { node { __typename ... on Turn { number text textStart } ... on Entity { id } }
          highlights(first: 20) { quote start parts { text isMatch } } } } }`,
        { text },
      )
    ).search as {
      misspelt: boolean;
      edges: {
        node: { __typename: string; number?: number; text?: string; id?: string };
        highlights: { quote: string; start: number | null; parts: { text: string; isMatch: boolean }[] }[];
      }[];
    };
  const found = await ask('octopus conference');
  const things = found.edges.map(({ node }) => node.id).filter((id) => id !== undefined);
  expect(things).toContain('octopus-conference');
  const turns = found.edges.filter(({ node }) => node.__typename === 'Turn');
  expect(turns).toHaveLength(2);
  for (const { node, highlights } of turns) {
    expect(node.text).toMatch(/octopus conference/i);
    expect(highlights.length).toBeGreaterThan(0);
    for (const { quote, start, parts } of highlights) {
      expect(source.slice(start ?? 0, (start ?? 0) + quote.length)).toBe(quote);
      expect(parts.map(({ text }) => text).join('')).toBe(quote);
      for (const { text, isMatch } of parts) if (isMatch) expect(text).toMatch(/^(?:octopus|conferences?)$/i);
    }
  }
  const swapped = await ask('Octpous confrence');
  expect([found.misspelt, swapped.misspelt]).toEqual([false, true]);
  const numbers = ({ edges }: typeof found) => edges.flatMap(({ node }) => node.number ?? []).sort();
  expect(numbers(swapped)).toEqual(numbers(found));
  const marked = swapped.edges[0]?.highlights[0]?.parts.filter(({ isMatch }) => isMatch).map(({ text }) => text);
  expect(marked?.join(' ')).toMatch(/octopus conference/i);
});

describe('common ground', () => {
  const FIELDS = `{ confidence earlier { quote start end speaker { name } } earlierGroups { id } later { quote speaker { name } turn { number } }
    laterGroups { id } evidence { quote start end } about { id } }`;
  interface Said {
    readonly quote: string;
    readonly speaker: { readonly name: string };
  }
  interface Pair {
    readonly earlier: Said & Passage;
    readonly earlierGroups: readonly Named[];
    readonly later: Said;
    readonly laterGroups: readonly Named[];
    readonly evidence: Passage;
    readonly about: readonly Named[];
    readonly confidence: number;
  }

  // Canada's expert takes up what the researcher said at the beginning; Carmen Gonsalves what Belisario Contreras said before her.
  test('stands in the words of two groups', async () => {
    const { commonGround } = await answer(`{ commonGround ${FIELDS} }`);
    const pairs: Pair[] = commonGround;
    const woma = pairs.find(
      ({ earlier, later }) => later.speaker.name === 'Michael Woma' && earlier.speaker.name === 'Tatiana Tropina',
    );
    expect(woma?.later.quote).toContain('take an open and understanding approach');
    expect(woma?.earlierGroups).toEqual([{ id: 'academia' }]);
    expect(woma?.laterGroups).toEqual([{ id: 'government' }]);
    const who = pairs.map(({ earlier, later }) => `${later.speaker.name} < ${earlier.speaker.name}`);
    expect(who).toContain('Carmen Gonsalves < Belisario Contreras');
    // Both speak for civil society.
    expect(who).not.toContain('Matthew Shears < Gbenga Sesan');
    for (const { earlier, evidence, earlierGroups, laterGroups } of pairs) {
      expectVerbatim(earlier);
      expectVerbatim(evidence);
      const groups = new Set(earlierGroups.map(({ id }) => id));
      expect(laterGroups.filter(({ id }) => groups.has(id))).toEqual([]);
    }
  });

  test('is asked for between two groups, about a thing, and by how sure it is', async () => {
    const ask = async (given: string): Promise<Pair[]> =>
      (await answer(`{ commonGround(${given}) ${FIELDS} }`)).commonGround;
    const two = await ask('stakeholderGroups: ["government", "academia"]');
    expect(
      new Set(two.flatMap(({ earlierGroups, laterGroups }) => [...earlierGroups, ...laterGroups].map(({ id }) => id))),
    ).toEqual(new Set(['government', 'academia']));
    const about = await ask('about: ["multistakeholder-participation"]');
    expect(about.map(({ later }) => later.speaker.name)).toContain('Tatiana Tropina');
    // Only what a person decided is so sure.
    const decided = (await ask('minConfidence: 1')).map(({ confidence }) => confidence);
    expect(new Set(decided)).toEqual(new Set([1]));
    expect(decided.length).toBeLessThan((await ask('first: 100')).length);
    expect(await ask('first: 1')).toHaveLength(1);
  });
});

describe('coverage', () => {
  interface Covered {
    readonly topic: Named;
    readonly place: Named;
    readonly actors: { readonly entity: Named; readonly passage: Passage }[];
  }
  const ask = async (argument: string): Promise<Covered[]> =>
    (await answer(`{ coverage(${argument}) { topic { id } place { id } actors { entity { id } ${PASSAGE} } } }`))
      .coverage;

  test('says who is at work in Senegal, with words that name it', async () => {
    const cells = await ask('place: "sn"');
    const actors = cells.flatMap((cell) => cell.actors);
    expect(actors.map(({ entity }) => entity.id)).toContain('gfce-senegal-west-africa');
    for (const { passage } of actors) expectVerbatim(passage);
    expect(new Set(cells.map(({ place }) => place.id))).toEqual(new Set(['sn']));
  });

  // Isabel is from Germany and asks about capacity building; nobody is said to do any there.
  test('says where nobody is named with a topic', async () => {
    const cells = await ask('topic: "capacity-building"');
    const found = Object.fromEntries(
      cells.map(({ place, actors }) => [place.id, actors.map(({ entity }) => entity.id)]),
    );
    expect(found.us).toContain('gfce-global-awareness-campaign');
    expect(found.de).toEqual([]);
  });

  test('gives the gaps alone, or all but the gaps', async () => {
    const topic = 'topic: "capacity-building"';
    const [all, gaps, others] = [
      await ask(topic),
      await ask(`${topic}, gaps: true`),
      await ask(`${topic}, gaps: false`),
    ];
    expect(gaps.map(({ place }) => place.id)).toContain('de');
    expect(gaps.every(({ actors }) => actors.length === 0)).toBe(true);
    expect(others.map(({ place }) => place.id)).toContain('us');
    expect(others.every(({ actors }) => actors.length > 0)).toBe(true);
    expect(gaps.length + others.length).toBe(all.length);
  });

  test('takes a region for what lies in it, and asks for a topic or a place', async () => {
    const places = new Set((await ask('place: "011"')).map(({ place }) => place.id));
    expect(places).toContain('sn');
    expect(places).not.toContain('nl');
    const { errors } = await graph.ask('{ coverage { place { id } } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'topic' });
  });
});

// The GFCE's initiative in Senegal and the Oxford centre's maturity model, which was used there.
test('which initiatives of different leaders may do the same in the same place', async () => {
  const { duplicates } =
    await answer(`{ duplicates { topic { id } place { id } first { id ledBy { id } } second { id ledBy { id } }
    firstPassage { quote start end } secondPassage { quote start end } times } }`);
  const pair = duplicates.find(
    ({ place, first }: { place: Named; first: Named }) => place.id === 'sn' && first.id === 'cmm',
  );
  expect(pair).toBeDefined();
  for (const { first, second, firstPassage, secondPassage } of duplicates) {
    const leaders = new Set(first.ledBy.map(({ id }: Named) => id));
    expect(leaders.size).toBeGreaterThan(0);
    expect(second.ledBy.some(({ id }: Named) => leaders.has(id))).toBe(false);
    expectVerbatim(firstPassage);
    expectVerbatim(secondPassage);
  }
  const times = duplicates.map((candidate: { times: number }) => candidate.times);
  expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
  expect(times.at(-1)).toBeGreaterThan(0);
});

test('few candidates are the first of many', async () => {
  const asked = { topic: null, place: null, sessions: null, within: 100_000 };
  const many = await graph.store.read('query/duplicates', { ...asked, first: 10_000 });
  expect(many.length).toBeGreaterThan(20);
  for (const first of [1, 5]) {
    expect(await graph.store.read('query/duplicates', { ...asked, first })).toEqual(many.slice(0, first));
  }
});

// Karen Wise asks everybody to contribute good practice; the GFCE, says Carmen Gonsalves, will capture the good practices.
test('which requests and offers fit', async () => {
  const { matches } = await answer(
    '{ matches { score about { id } request { kind quote speaker { name } } offer { kind quote speaker { name } } } }',
  );
  const fits = matches.find(
    ({ request, offer }: Record<'request' | 'offer', { speaker: { name: string } }>) =>
      request.speaker.name === 'Karen Wise' && offer.speaker.name === 'Carmen Gonsalves',
  );
  expect(fits.request.quote).toContain('invite everyone also to contribute and to send good practice');
  expect(fits.about.map(({ id }: Named) => id)).toContain('gfce');
  for (const { request, offer } of matches) {
    expect(request.kind).toBe('REQUEST');
    expect(['OFFER', 'COMMITMENT']).toContain(offer.kind);
    expect(request.speaker?.name).not.toBe(offer.speaker?.name);
  }
});

test('the pages of a search are the search', async () => {
  const asked = `query S($first: Int!, $after: Cursor) { search(text: "capacity", first: $first, after: $after) {
    totalCount edges { score node { ... on Turn { id } ... on Lesson { id } ... on Entity { id } } } pageInfo { hasNextPage endCursor } } }`;
  const { search: whole } = await answer(asked, { first: 200 });
  expect(whole.edges.length).toBeGreaterThan(10);
  expect(whole.totalCount).toBe(whole.edges.length);
  const edges = [];
  let after: string | null = null;
  do {
    const { search } = await answer(asked, { first: 4, after });
    expect(search.totalCount).toBe(whole.totalCount);
    edges.push(...search.edges);
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
  } while (after !== null);
  expect(edges).toEqual(whole.edges);
});

// Not every pair is compared in the graph: here every one is.
test('the requests and offers that fit are the best of all pairs', async () => {
  const [requests, offers] = [
    ['LESSON', 'RECOMMENDATION'],
    ['BARRIER', 'GOOD_PRACTICE', 'LESSON'],
  ];
  type Said = { id: string; kind: string; speaker: Named | null; about: Named[] };
  const { lessons } = await answer('{ lessons(first: 200) { nodes { id kind speaker { id } about { id } } } }');
  const said: Said[] = lessons.nodes;
  const times = Map.groupBy(
    said.flatMap(({ about }) => about.map(({ id }) => id)),
    (id) => id,
  );
  const pairs = said.flatMap((a) =>
    said.flatMap((b) => {
      const shared = a.about.filter(({ id }) => b.about.some((other) => other.id === id));
      const isOne = a.id === b.id || (a.speaker !== null && a.speaker.id === b.speaker?.id);
      if (!requests.includes(a.kind) || !offers.includes(b.kind) || isOne || shared.length === 0) return [];
      const score = shared.reduce((sum, { id }) => sum + 1 / (times.get(id)?.length ?? 0), 0);
      return [{ pair: `${a.id} ${b.id}`, score: Math.round(score * 1e4) / 1e4 }];
    }),
  );
  const best = pairs.toSorted((a, b) => b.score - a.score || (a.pair < b.pair ? -1 : 1));
  expect(best.length).toBeGreaterThan(100);
  for (const first of [1, 10, 100, 10_000]) {
    const asked = { sessions: null, requests, offers, minConfidence: 0, first };
    const rows = await graph.store.read<{ requestId: string; offerId: string; score: number }>('query/matches', asked);
    const found = rows.map(({ requestId, offerId, score }) => ({ pair: `${requestId} ${offerId}`, score }));
    expect(found).toEqual(best.slice(0, first));
  }
});

test('who had how much of the floor, by group, region and role', async () => {
  const fields = '{ name id people turns words share }';
  const { groups, regions, roles, session } = await answer(`{ groups: speakingTime ${fields}
    regions: speakingTime(by: REGION) ${fields} roles: speakingTime(by: ROLE) ${fields}
    session(id: "igf-2016-day0-bpf-cybersecurity") { wordCount } }`);
  type Share = { name: string; id: string | null; people: number; turns: number; words: number; share: number };
  const of = (shares: Share[], name: string) => shares.find((share) => share.name === name);
  expect(of(roles, 'MODERATOR')?.people).toBe(1);
  // Tropina, Gonsalves, Contreras, Karun, Sesan, Al-Saqaf.
  expect(of(roles, 'PANELLIST')?.people).toBe(6);
  expect(roles[0].name).toBe('PANELLIST');
  expect(roles.reduce((sum: number, { words }: Share) => sum + words, 0)).toBe(session.wordCount);
  // Gbenga Sesan speaks twice, for Paradigm Initiative in Nigeria.
  expect(of(regions, 'Africa')).toMatchObject({ people: 1, turns: 2 });
  expect(of(groups, 'Government')?.people).toBeGreaterThanOrEqual(2);
  expect(of(groups, 'unknown')?.id).toBeNull();
});

test('who answered whom, in which words', async () => {
  const { whoAnsweredWhom } = await answer(
    `{ whoAnsweredWhom { from { id } to { id } times words { kind confidence ${PASSAGE} } } }`,
  );
  type Exchange = { from: Named; to: Named; times: number; words: { passage: Passage }[] };
  const words = (from: string, to: string) =>
    (whoAnsweredWhom as Exchange[])
      .filter((exchange) => exchange.from.id === from && exchange.to.id === to)
      .flatMap((exchange) => exchange.words.map(({ passage }) => passage.quote))
      .join('\n');
  expect(words('carmen-gonsalves', 'belisario-contreras')).toContain(
    'I could add to all the very relevant things Belisario said',
  );
  expect(words('michael-woma', 'tatiana-tropina')).toContain('Tatiana mentioned the differentiation');
  for (const exchange of whoAnsweredWhom as Exchange[]) {
    expect(exchange.words).toHaveLength(exchange.times);
    for (const { passage } of exchange.words) expectVerbatim(passage);
  }
});

test('what is spoken of, year by year and session by session', async () => {
  const { years, sessions } = await answer(`{
    years: trends(first: 3) { entity { id } total points { period mentions sessions perThousandWords } }
    sessions: trends(per: SESSION, entities: ["gfce"], kinds: [INITIATIVE]) { entity { id } total points { period mentions speakers } } }`);
  expect(years).toHaveLength(3);
  expect(years[0].entity.id).toBe('multistakeholder-participation');
  expect(years[0].points.map(({ period }: { period: string }) => period)).toEqual(['2016']);
  expect(sessions[0].points[0].period).toBe('igf-2016-day0-bpf-cybersecurity');
  expect(sessions[0].points[0].mentions).toBe(sessions[0].total);
  // Gonsalves, Karun, Wise, Contreras and others.
  expect(sessions[0].points[0].speakers).toBeGreaterThanOrEqual(4);
});

// Matthew Shears tells of the working group of the Freedom Online Coalition, whose definition of cybersecurity took two years.
test('a draft of the report is the one that the command line writes', async () => {
  const ask = (given: string) =>
    `{ reportDraft(${given}) { title format mediaType fileName text base64 sessions { id } } }`;
  const { reportDraft } = await answer(ask('sessions: ["igf-2016-day0-bpf-cybersecurity"], date: "2026-01-31"'));
  expect(reportDraft).toMatchObject({
    ...{ format: 'MARKDOWN', mediaType: 'text/markdown; charset=utf-8' },
    fileName: 'igf-2016-day0-bpf-cybersecurity.md',
    sessions: [{ id: 'igf-2016-day0-bpf-cybersecurity' }],
  });
  const draft = await draftReport(graph.store, [], { date: '2026-01-31', version: '' });
  expect(reportDraft.text).toBe(new TextDecoder().decode(await printReport(draft, 'markdown')));
  expect(Buffer.from(reportDraft.base64, 'base64').toString()).toBe(reportDraft.text);
  expect(reportDraft.text).toContain('Freedom Online Coalition');
  const { reportDraft: page } = await answer(ask('format: HTML, language: "fr", date: "2026-01-31"'));
  expect(page).toMatchObject({ format: 'HTML', fileName: 'igf-2016-day0-bpf-cybersecurity.html' });
  expect(page.text).toMatch(/^<!doctype html>\n<html lang="fr">/);
  for (const [given, message] of [
    ['sessions: ["no-such-session"]', /no session "no-such-session"/],
    ['language: "tlh"', /^Argument "language" must be one of "en"/],
  ] as const) {
    const { errors } = await graph.ask(ask(given));
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
  }
});

test.each(questionTexts().map(({ name, query, needs }) => [name, query, needs] as const))(
  'the ready-made question %s has an answer on the first session',
  async (_name, query, needs) => {
    const [ids = {}] = await graph.store.read('read/example-ids');
    const data = await answer(query, Object.fromEntries(needs.map((name) => [name, ids[name]])));
    for (const value of Object.values(data)) expect(Array.isArray(value) ? value.length : value).toBeTruthy();
  },
);

test.each(listQueries().map(({ name }) => [name]))('the command line answers %s with its defaults', async (name) => {
  const { statement, parameters } = parseQuery(name, [], 'json');
  const rows = await graph.store.read(statement, parameters);
  if (name !== 'divergences') expect(rows.length).toBeGreaterThan(0);
});
