import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Writing } from '../../src/api/writing/writer.ts';
import { ingestFiles } from '../../src/cli/ingest.ts';
import { readKept } from '../../src/cli/kept-in-graph.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { curateApart } from '../../src/cli/read-apart.ts';
import { curated, readTranscript } from '../../src/cli/reader-thread.ts';
import { reviewCommand } from '../../src/cli/review-command.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { dumpGraph } from '../graph/dump.ts';
import { startTestApi, type TestApi } from './ask.ts';

// Made for these tests, and held by nobody.
const SECRET = 'for-tests-only-0123456789';
const AS_ANA = { authorization: `Bearer ${SECRET}` };
const NO_MODEL = { languageModel: null, home: '' };
const reader = loadReader({ curated: true });
// A thread of its own reads all the knowledge of the field when it starts: one decision is made in one.
let isApart = true;
const writing: Writing = {
  tokens: [{ holder: 'ana', secret: SECRET }],
  readTranscript: (file, bytes, kept) => readTranscript({ file, bytes, kept }, NO_MODEL, reader),
  curate: (content, kept, given) =>
    isApart ? curateApart({ content, kept, given }, NO_MODEL) : curated({ content, kept, given }, NO_MODEL, reader),
};

const SESSION = 'igf-2031-networks';
const TRANSCRIPT = `Internet Governance Forum
IGF 2031, Workshop on community networks

>> MARIA SILVA: My name is Maria Silva, I work for the Council of Europe. We learned that the Budapest Convention helps.
>> OMAR DIOP: Thank you, Maria. We at AFRINIC learned that networks need their villages.
>> I think governments should listen to the villages first.
`;

const CURATE = `mutation Curate($session: ID!, $input: DecisionsInput, $decisions: String, $mode: CurationMode, $version: String) {
  curateSession(session: $session, input: $input, decisions: $decisions, mode: $mode, version: $version) {
    session { id } curation { yaml version session { id } } misfits } }`;
const INGEST = 'mutation ($input: TranscriptInput!) { ingestTranscript(input: $input) { outcome } }';
const CURATION = 'query ($session: ID!) { curation(session: $session) { yaml version } }';
const TURN = `{ session(id: "${SESSION}") { turns { nodes { number speaking { person { id } basis confidence } } } } }`;

let graph: TestApi;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bpf-graph-curating-'));
  const load = async (store: TestApi['store']) => prepareGraph(store, reader.knowledge.stakeholderGroups);
  graph = await startTestApi(load, {}, { writing });
  writeFileSync(join(folder, `${SESSION}.txt`), TRANSCRIPT);
});
afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true, force: true });
});

const curate = (decisions: string, more: Record<string, unknown> = {}) =>
  graph.ask(CURATE, { session: SESSION, decisions, ...more }, AS_ANA);

async function ingest(text = TRANSCRIPT): Promise<string> {
  const { data } = await graph.ask(INGEST, { input: { fileName: `${SESSION}.txt`, text } }, AS_ANA);
  return data.ingestTranscript.outcome;
}

const told: string[] = [];
async function ingestFile(curation = true) {
  const output = { result: () => undefined, message: (text: string) => void told.push(text), interactive: false };
  return ingestFiles(graph.store, [join(folder, `${SESSION}.txt`)], reader, { ...NO_MODEL, curation }, output);
}

/** What the sessions say, without the log of changes and what was decided. */
async function said(): Promise<string[]> {
  return (await dumpGraph()).filter((line) => !/"what":\["(?:Change|Curation)"\]/.test(line));
}

async function speakerOf(number: number) {
  const { data, errors } = await graph.ask(TURN);
  expect(errors).toEqual([]);
  const turn = data.session.turns.nodes.find((one: { number: number }) => one.number === number);
  return turn.speaking === null ? null : [turn.speaking.person.id, turn.speaking.basis];
}

const OMAR = 'speakers: [{ turn: "I think governments should", speaker: Omar Diop, because: his voice }]';

test('a decision is applied, kept, written down, and holds in every ingest after, by whatever way', async () => {
  expect(await ingest()).toBe('ADDED');
  expect(await speakerOf(3)).toBeNull();
  const { data, errors } = await curate(OMAR);
  isApart = false;
  expect(errors).toEqual([]);
  expect(data.curateSession).toMatchObject({ session: { id: SESSION }, misfits: [] });
  expect(await speakerOf(3)).toEqual(['omar-diop', 'CURATED']);
  const changes = await graph.ask('{ changes(first: 1) { nodes { by action session } } }', {}, AS_ANA);
  expect(changes.data.changes.nodes).toEqual([{ by: 'ana', action: 'CURATE_SESSION', session: SESSION }]);

  const before = await dumpGraph();
  expect(await ingest()).toBe('UNCHANGED');
  expect((await ingestFile()).unchanged).toEqual([SESSION]);
  expect(await dumpGraph()).toEqual(before);
  // Without what people decided, and with it again.
  await ingestFile(false);
  expect(await speakerOf(3)).toBeNull();
  await ingestFile();
  expect(await dumpGraph()).toEqual(before);
  // Deleted, and read again.
  await graph.ask(`mutation { deleteSession(id: "${SESSION}") { deleted } }`, {}, AS_ANA);
  const [row] = await graph.store.read('curation/kept', { session: SESSION });
  expect(row).toMatchObject({ session: null, content: null, yaml: expect.stringContaining('Omar Diop') });
  expect(await ingest()).toBe('ADDED');
  expect(await speakerOf(3)).toEqual(['omar-diop', 'CURATED']);
});

test('exported as YAML beside the transcript it says the same, alone and together with what the graph keeps', async () => {
  const file = join(folder, `${SESSION}.curation.yaml`);
  const decided = await said();
  const { data } = await graph.ask(CURATION, { session: SESSION }, AS_ANA);
  expect(data.curation.yaml).toMatch(
    /^# .*\nsession: igf-2031-networks\ntext: [0-9a-f]{64}\nspeakers:\n {2}- turn: I think/,
  );
  expect(data.curation.yaml).toMatch(/by: ana\n {4}on: \d{4}-\d\d-\d\d\n {4}because: his voice/);
  writeFileSync(file, data.curation.yaml);
  const withoutDigest = (lines: readonly string[]): string[] => lines.filter((line) => !line.includes('"digest"'));
  await ingestFile();
  expect(withoutDigest(await said())).toEqual(withoutDigest(decided));
  // Handed in again, the file is the same; with nothing kept in the graph it alone says it.
  const again = await curate(data.curation.yaml, { mode: 'REPLACE', version: data.curation.version });
  expect(again.data.curateSession.curation).toMatchObject(data.curation);
  await curate('{}', { mode: 'REPLACE' });
  await ingestFile();
  expect(withoutDigest(await said())).toEqual(withoutDigest(decided));
  rmSync(file);
  await ingestFile();
  expect(await speakerOf(3)).toBeNull();
});

test('a decision about the same words gives way to the new one; others stay; all go when they are replaced', async () => {
  await curate(OMAR);
  await curate(`{ "people": [{ "person": "Omar Diop", "groups": ["technical-community"], "because": "x" }] }`);
  const { data } = await curate(OMAR.replace('Omar Diop', 'Maria Silva'));
  expect(await speakerOf(3)).toEqual(['maria-silva', 'CURATED']);
  const { yaml } = data.curateSession.curation;
  expect(yaml.match(/turn:/g)).toHaveLength(1);
  expect(yaml).toContain('technical-community');
  const replaced = await curate(OMAR, { mode: 'REPLACE' });
  expect(replaced.data.curateSession.curation.yaml).not.toContain('technical-community');
  expect(await speakerOf(3)).toEqual(['omar-diop', 'CURATED']);
});

test('decisions field by field are kept as the same decisions in YAML are', async () => {
  const asText = `
speakers: [{ turn: I think governments should, speaker: null, because: nobody can tell }]
people: [{ person: Omar Diop, role: PANELLIST, groups: [technical-community], affiliations: [{ organisation: afrinic, role: staff }], because: x }]
things: [{ name: Village Act, kinds: [PROCESS], processKind: legal-instrument, because: x }]
mentions: [{ mention: Budapest Convention, is: null, because: x }]
lessons:
  - { lesson: I think governments should listen to the villages first., kind: RECOMMENDATION, about: [afrinic], because: x }
  - { lesson: We learned that the Budapest Convention helps., verdict: reject, because: x }`;
  const because = 'x';
  const input = {
    speakers: [{ turn: 'I think governments should', speaker: null, because: 'nobody can tell' }],
    people: [
      {
        person: 'Omar Diop',
        name: null,
        role: 'PANELLIST',
        groups: ['technical-community'],
        affiliations: [{ organisation: 'afrinic', role: 'staff' }],
        because,
      },
    ],
    things: [{ name: 'Village Act', kinds: ['PROCESS'], processKind: 'LEGAL_INSTRUMENT', because }],
    mentions: [{ mention: 'Budapest Convention', is: null, because }],
    lessons: [
      {
        lesson: 'I think governments should listen to the villages first.',
        kind: 'RECOMMENDATION',
        about: ['afrinic'],
        because,
      },
      { lesson: 'We learned that the Budapest Convention helps.', verdict: 'REJECT', because },
    ],
  };
  const given = async (variables: object) => {
    const { data, errors } = await graph.ask(CURATE, { session: SESSION, mode: 'REPLACE', ...variables }, AS_ANA);
    expect(errors).toEqual([]);
    return [data.curateSession.curation.yaml, await said()];
  };
  const byField = await given({ input });
  expect(byField).toEqual(await given({ decisions: asText }));
  expect(byField[0]).toContain('processKind: legal-instrument');
  await curate(OMAR, { mode: 'REPLACE' });
});

test.each([
  [
    'an unknown speaker',
    { speakers: [{ turn: 'I think governments should', speaker: 'Omer Diop', because: 'x' }] },
    /^input\.speakers\.0\.speaker: nobody of the session is called "Omer Diop"; did you mean "Omar Diop"\?/,
  ],
  [
    'a speaker left out',
    { speakers: [{ turn: 'I think governments should', because: 'x' }] },
    /^input\.speakers\.0\.speaker: /,
  ],
  [
    'words that are not there',
    { lessons: [{ lesson: 'Governments ought to', because: 'x' }] },
    /^input\.lessons\.0\.lesson: .*stands/,
  ],
  ['no decisions at all', null, /^Argument "input" must be given where "decisions" is not/],
])('%s, field by field, is told with the field, and the graph stays as it is', async (_what, input, message) => {
  const before = await dumpGraph();
  const { errors } = await graph.ask(CURATE, { session: SESSION, input }, AS_ANA);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(errors[0]?.message).toMatch(message);
  expect(await dumpGraph()).toEqual(before);
});

test('who decides on what somebody else has changed is told', async () => {
  const { data } = await graph.ask(CURATION, { session: SESSION }, AS_ANA);
  const { version } = data.curation;
  await curate('things: [{ name: Village Act, kinds: [PROCESS], because: x }]', { version });
  const { errors } = await curate('things: [{ name: Other Act, kinds: [PROCESS], because: x }]', { version });
  expect(errors[0]?.message).toContain('has decided about "igf-2031-networks" since');
});

test.each([
  ['a typo', OMAR.replace('speaker:', 'speeker:'), /^decisions:1:12: speakers\.0\.speaker/],
  ['an unknown speaker', OMAR.replace('Omar', 'Omer'), /^decisions:1:59: nobody.*did you mean "Omar Diop"\?/],
  [
    'words that are not there',
    OMAR.replace('should', 'ought to'),
    /^decisions:1:20: .*Line 6 has "I think governments/,
  ],
  ['a duplicate key', `${OMAR}\nspeakers: []`, /^decisions:2:1: the key "speakers" stands twice/],
  ['a YAML bomb', 'a: &a [x, x]\nb: [*a, *a]', /^decisions:2:5: \*a stands for another value/],
  ['no map', 'Omar spoke', /^decisions:1:1: /],
  ['another session', 'session: igf-2031-other', /^decisions:1:10: the file is about "igf-2031-other"/],
  [
    'two decisions on one turn',
    OMAR.replace(' }]', ' }, { turn: listen to the villages, speaker: null, because: x }]'),
    /^decisions:1:100: .*another decision gives/,
  ],
])('%s is told with line, column and what to do, and the graph stays as it is', async (_what, decisions, message) => {
  const before = await dumpGraph();
  const { errors } = await curate(decisions);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'INPUT_CURATION' });
  expect(errors[0]?.message).toMatch(message);
  expect(await dumpGraph()).toEqual(before);
});

test('review looks at what was decided here too, and knows the session without a file of it', async () => {
  const printed: string[] = [];
  const to = { result: (text: string) => void printed.push(text), message: () => undefined, interactive: false };
  const lookUp = (session: string) => readKept(graph.store, session);
  const about = join(folder, `${SESSION}.txt`);
  for (const one of [about, SESSION]) {
    await reviewCommand(one, { curation: true }, to, lookUp);
    expect(printed.pop()).not.toContain('I think governments should');
  }
  expect(await reviewCommand(SESSION, { curation: true, check: true }, to, lookUp)).toBe(0);
  expect(printed.pop()).toMatch(/^[1-9] decisions fit, 0 do not\n$/);
  await reviewCommand(about, { curation: true }, to);
  expect(printed.pop()).toContain('I think governments should');
  await expect(reviewCommand('igf-1999-none', { curation: true }, to, lookUp)).rejects.toThrow('there is no file');
});

test('of a session that was imported it is told what to do before somebody decides', async () => {
  await graph.store.write((transaction) => transaction.run('remove/07-source', { session: SESSION }));
  const { errors } = await curate(OMAR);
  expect(errors[0]?.message).toContain('"igf-2031-networks" was imported');
  expect(errors[0]?.message + String(errors[0]?.extensions?.hint)).toContain(`Ingest ${SESSION}.txt once`);
  await ingest(`${TRANSCRIPT}>> Thank you.\n`);
  await ingest();
  expect((await curate(OMAR)).errors).toEqual([]);
});

test('a session that is not there, or nobody’s token, is told', async () => {
  const { errors } = await graph.ask(CURATE, { session: 'igf-1999-none', decisions: OMAR }, AS_ANA);
  expect(errors[0]?.message).toContain('The graph holds no session "igf-1999-none"');
  for (const question of [CURATE, CURATION]) {
    const { status } = await graph.ask(question, { session: SESSION, decisions: OMAR });
    expect(status).toBe(401);
  }
});

test('what an edited transcript has outgrown is told and kept, and does not keep other decisions from being made', async () => {
  expect(await ingest(TRANSCRIPT.replace('I think governments', 'In my view governments'))).toBe('REPLACED');
  expect(await speakerOf(3)).toBeNull();
  const { data, errors } = await curate(
    'speakers: [{ turn: In my view governments, speaker: Maria Silva, because: x }]',
  );
  expect(errors).toEqual([]);
  expect(data.curateSession.misfits).toEqual([
    expect.stringContaining('"I think governments should" stands in no turn'),
  ]);
  expect(await speakerOf(3)).toEqual(['maria-silva', 'CURATED']);
  expect(data.curateSession.curation.yaml).toContain('I think governments should');
});
