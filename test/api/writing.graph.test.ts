import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TRANSCRIPT_BYTES } from '../../src/api/arguments/transcript-argument.ts';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { readApart } from '../../src/cli/read-apart.ts';
import { readTranscript } from '../../src/cli/reader-thread.ts';
import { dumpGraph } from '../graph/dump.ts';
import { inTime } from '../support/in-time.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { SEED } from './load-seed.ts';

// Made for these tests, and held by nobody.
const SECRET = 'for-tests-only-0123456789';
const WRITING = {
  tokens: [
    { holder: 'ana', secret: SECRET },
    { holder: 'ben', secret: `${SECRET}-of-ben` },
  ],
  // In a thread of its own for the one test that is about that: a thread reads all the knowledge of the field when it starts.
  readTranscript: (file: string, bytes: Uint8Array, kept: string | null) =>
    file === LONG
      ? readApart({ file, bytes, kept }, NO_MODEL)
      : readTranscript({ file, bytes, kept }, NO_MODEL, reader),
  curate: () => Promise.reject(new Error('nothing is decided here')),
};
const NO_MODEL = { languageModel: null, home: '' };
const LONG = 'long.txt';
const reader = loadReader({ curated: true });
const AS_ANA = { authorization: `Bearer ${SECRET}` };
const AS_BEN = { authorization: `bearer ${SECRET}-of-ben` };

const TRANSCRIPT = [
  'Internet Governance Forum',
  'IGF 2031, Workshop on community networks',
  '',
  '>> MARIA SILVA: My name is Maria Silva, I work for the Council of Europe. We learned that the Budapest Convention helps.',
  '>> OMAR DIOP: Thank you, Maria.',
  '',
].join('\n');
const SESSION = 'igf-2031-networks';

const INGEST = `mutation Ingest($input: TranscriptInput!) { ingestTranscript(input: $input) {
  outcome session { id title people { totalCount } } problems { code line hint } } }`;
const DELETE = 'mutation Delete($id: ID!) { deleteSession(id: $id) { id deleted } }';
const CHANGES = '{ changes { totalCount nodes { at by request action session before after } } }';

let graph: TestApi;
let closed: TestApi;
beforeAll(async () => {
  closed = await startTestApi();
  graph = await startTestApi(undefined, {}, { writing: WRITING });
});
afterAll(async () => {
  await graph.stop();
  await closed.stop();
});

let before: string[];
beforeEach(async () => {
  before = await dumpGraph();
});

const ingest = (input: Record<string, unknown>, headers: Record<string, string> = AS_ANA) =>
  graph.ask(INGEST, { input }, headers);

describe('without the right token nothing is written', () => {
  test('on a server without tokens the schema has nothing that writes', async () => {
    const { errors } = await closed.ask(DELETE, { id: 'igf-2030-first' }, AS_ANA);
    expect(errors[0]?.extensions.code).toMatch(/^(?:BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    const { data } = await closed.ask('{ __schema { mutationType { name } queryType { fields { name } } } }');
    expect(data.__schema.mutationType).toBeNull();
    expect(data.__schema.queryType.fields.map(({ name }: { name: string }) => name)).not.toContain('changes');
    expect(await dumpGraph()).toEqual(before);
  });

  test.each([
    ['none', undefined],
    ['a wrong one', 'Bearer for-tests-only-0123456780'],
    ['the beginning of one', `Bearer ${SECRET.slice(0, -1)}`],
    ['more than one', `Bearer ${SECRET}${SECRET}`],
    ['another scheme', `Basic ${SECRET}`],
    ['an empty one', 'Bearer '],
  ])('%s', async (_, authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const questions = [
      await graph.ask(DELETE, { id: 'igf-2030-first' }, headers),
      await ingest({ fileName: `${SESSION}.txt`, text: TRANSCRIPT }, headers),
      await graph.ask(CHANGES, {}, headers),
    ];
    for (const { status, errors } of questions) {
      expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(await dumpGraph()).toEqual(before);
  });

  test('nor may such a request be as large as one with a token', async () => {
    const input = { fileName: 'a.pdf', text: `%PDF-1.7\n${'x'.repeat(300_000)}` };
    expect((await ingest(input, {})).status).toBe(413);
    expect((await ingest(input)).status).toBe(200);
  });
});

describe('with a token', () => {
  test('a transcript is read into the graph once, replaced when it is edited, and deleted without a trace', async () => {
    const first = await ingest({ fileName: `${SESSION}.txt`, text: TRANSCRIPT });
    expect(first.errors).toEqual([]);
    expect(first.data.ingestTranscript).toMatchObject({
      outcome: 'ADDED',
      session: { id: SESSION, people: { totalCount: 2 } },
    });
    // The problems of the transcript come along: it does not say on which day it was.
    expect(first.data.ingestTranscript.problems).toMatchObject([{ code: 'header-incomplete' }]);
    const base64 = Buffer.from(TRANSCRIPT).toString('base64');
    const again = await ingest({ fileName: `${SESSION}.txt`, base64 }, AS_BEN);
    expect(again.data.ingestTranscript.outcome).toBe('UNCHANGED');
    const edited = await ingest({ fileName: `${SESSION}.txt`, text: TRANSCRIPT.replace('helps', 'works') }, AS_BEN);
    expect(edited.data.ingestTranscript.outcome).toBe('REPLACED');

    expect((await graph.ask(DELETE, { id: SESSION }, AS_ANA)).data.deleteSession).toEqual({
      id: SESSION,
      deleted: true,
    });
    expect((await graph.ask(DELETE, { id: SESSION }, AS_ANA)).data.deleteSession.deleted).toBe(false);
    const left = (await dumpGraph()).filter((line) => !line.includes('"what":["Change"]'));
    expect(left).toEqual(before.filter((line) => !line.includes('"what":["Change"]')));
  });

  test('it is written down who changed what and when, with the id of their request', async () => {
    const began = Date.now();
    await graph.ask(DELETE, { id: 'igf-2031-second' }, { ...AS_BEN, 'x-request-id': 'request-7' });
    const { data, errors } = await graph.ask(CHANGES, {}, AS_ANA);
    expect(errors).toEqual([]);
    const { nodes } = data.changes;
    expect(nodes[0]).toMatchObject({
      ...{ by: 'ben', request: 'request-7', action: 'DELETE_SESSION', session: 'igf-2031-second', after: null },
      before: expect.stringMatching(/\S/),
    });
    expect(Math.abs(Date.parse(nodes[0].at) - began)).toBeLessThan(inTime(10_000));
    // What changed nothing is no change.
    const ofSession = nodes.filter(({ session }: { session: string }) => session === SESSION);
    expect(ofSession.map(({ by, action }: { by: string; action: string }) => `${by} ${action}`)).toEqual([
      'ana DELETE_SESSION',
      'ben INGEST_TRANSCRIPT',
      'ana INGEST_TRANSCRIPT',
    ]);
    expect(ofSession[1].before).toBe(ofSession[2].after);
  });

  test.each([
    ['a name with folders', { fileName: '../a.txt', text: 'x' }, /^Argument "input.fileName"/],
    ['no content', { fileName: 'a.txt' }, /^Argument "input.text"/],
    ['content twice', { fileName: 'a.txt', text: 'x', base64: 'eA==' }, /^Argument "input.text"/],
    ['what is no base64', { fileName: 'a.txt', base64: 'x§' }, /^Argument "input.base64" must be base64/],
    [
      'too much',
      { fileName: 'a.txt', text: 'x'.repeat(TRANSCRIPT_BYTES + 1) },
      /^Argument "input.text" must be at most 8 MB/,
    ],
    ['nothing', { fileName: 'a.txt', text: '' }, /empty/],
    ['what is no transcript', { fileName: 'a.txt', text: 'The session concluded.' }, /turn/],
    ['a damaged PDF', { fileName: 'a.pdf', text: '%PDF-1.7\n' }, /PDF/],
  ])('%s is refused with what to do, and writes nothing', async (_, input, message) => {
    const { errors } = await ingest(input);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
    expect(await dumpGraph()).toEqual(before);
  });

  test('clients are answered while a long transcript is read', async () => {
    const text = readFileSync(SEED, 'utf8');
    const reading = ingest({ fileName: LONG, text });
    let read = false;
    void reading.then(() => {
      read = true;
    });
    let slowest = 0;
    while (!read) {
      const started = performance.now();
      await graph.ask('{ sessions { totalCount } }');
      slowest = Math.max(slowest, performance.now() - started);
    }
    expect((await reading).data.ingestTranscript.outcome).toBe('ADDED');
    expect(slowest).toBeLessThan(inTime(1_000));
  });
});
