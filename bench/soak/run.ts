// Mixed questions and loading for a long time: does the memory stay flat, is nothing left open, is there no error?
// `npm run soak -- [--minutes 30] [--clients 4]`. A Neo4j, an API and the ingest are programs of their own, as in service.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/graph/store.ts';
import { startChild } from '../api/child-server.ts';
import { type QuestionIds, questionsWith } from '../api/questions.ts';
import { startBenchServer } from '../bench-server.ts';
import { diceOf } from '../corpus/dice.ts';
import { residentMb } from '../resident.ts';
import { askUntil, warmUp } from './clients.ts';
import { LoadAgain } from './load-again.ts';
import { openWork } from './samples.ts';
import { verdictsOn } from './verdicts.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { minutes: text, clients: text } });
const [minutes, clients] = [Number(values.minutes ?? 30), Number(values.clients ?? 4)];
/** So many samples are taken, evenly over the time. */
const SAMPLES = 60;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'bpf-graph-soak-'));
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort());
const server = await startBenchServer(folder, 'npm run soak');
const environment = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
try {
  const loading = new LoadAgain(join(folder, 'transcripts'), environment, diceOf(1));
  await loading.first();
  const api = await startChild(join(import.meta.dirname, '../api/our-server.ts'), environment, /http:\S+/);
  try {
    const questions = questionsWith(await exampleIds());
    await warmUp(api.url, questions);
    const until = Date.now() + minutes * 60_000;
    const goesOn = (): boolean => Date.now() < until && !stopping.signal.aborted;
    const asked = Array.from({ length: clients }, (_, client) =>
      askUntil(api.url, questions, goesOn, diceOf(2, client)),
    );
    const loaded = loading.until(goesOn);
    say('minute   questions   loads   errors   API, MB   Neo4j, MB   transactions');
    const samples = [];
    while (goesOn()) {
      await sleep((minutes * 60_000) / SAMPLES, undefined, { signal: stopping.signal }).catch(() => undefined);
      const counts = {
        questions: asked.reduce((sum, { counts }) => sum + counts.answered, 0),
        errors: asked.reduce((sum, { counts }) => sum + counts.failed.length, 0) + loading.failed.length,
        loads: loading.done,
      };
      const sample = {
        ...counts,
        minute: minutes - Math.max(0, until - Date.now()) / 60_000,
        api: api.resident(),
        neo4j: residentMb(server.pid),
        transactions: (await openWork(server)).transactions,
      };
      samples.push(sample);
      const cells = [sample.minute.toFixed(1), sample.questions, sample.loads, sample.errors, sample.api.toFixed(0)];
      say([...cells, sample.neo4j.toFixed(0), sample.transactions].map((cell) => String(cell).padStart(9)).join(' '));
    }
    await Promise.all([...asked.map(({ ended }) => ended), loaded]);
    await api.stop();
    const failed = [...asked.flatMap(({ counts }) => counts.failed), ...loading.failed];
    const putOff = asked.reduce((sum, { counts }) => sum + counts.putOff, 0);
    const verdicts = verdictsOn(samples, await openWork(server), failed, putOff);
    say('');
    for (const { what, holds } of verdicts) say(`${what}: ${holds ? 'holds' : 'DOES NOT HOLD'}`);
    for (const one of failed.slice(0, 5)) say(`  ${one}`);
    process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await api.stop();
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Something that is in the graph, for the variables of the questions. */
async function exampleIds(): Promise<QuestionIds> {
  const store = await openStore(server);
  try {
    const [ids] = await store.read<QuestionIds & Record<string, unknown>>('read/example-ids');
    if (ids === undefined) throw new Error('the graph is empty');
    return ids;
  } finally {
    await store.close();
  }
}
