import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { statement } from '../../src/graph/statement.ts';
import { homeOf } from '../../src/neo4j/home.ts';
import { freePort } from '../../src/neo4j/ports.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j, stopEmbeddedNeo4j } from '../../src/neo4j/server.ts';
import { readRunning } from '../../src/neo4j/server-record.ts';
import type { Dice } from '../corpus/dice.ts';
import { linkJars } from '../link-jars.ts';
import { type Ended, type Running, runProgram, sessionsIn, tail } from '../program.ts';

/** Two of the sessions a transaction, so that a fault also strikes between some. */
const TRANSACTION_KB = '200';
/** How often to look how far an ingest has come. */
const LOOKS_MS = 5;
/** Longer than a transaction takes once the first has ended. */
const LATER_MS = 1_000;

/** What is the same for all faults. */
export interface Stage {
  /** Folder of the transcripts. */
  readonly corpus: string;
  /** How many there are. */
  readonly sessions: number;
  /** Folder of the homes. */
  readonly folder: string;
  /** Home of a Neo4j with nothing in it: starting on a copy of its data takes half as long as making them anew. Null while it is made. */
  readonly emptyHome: string | null;
  /** What the graph is when nothing goes wrong. */
  readonly digest: string;
  /** Milliseconds that ingesting takes when nothing goes wrong, the program's start included. */
  readonly takes: number;
}

/** One Neo4j of its own and what is done to it: each fault is tried on a new one. */
export class Scene {
  readonly stage: Stage;
  readonly dice: Dice;
  readonly folder: string;
  readonly #ports: { readonly bolt: number; readonly http: number };

  private constructor(stage: Stage, dice: Dice, name: string, ports: { bolt: number; http: number }) {
    this.stage = stage;
    this.dice = dice;
    this.folder = join(stage.folder, name);
    this.#ports = ports;
  }

  /** @param dice whence all chance of this scene comes */
  static async at(stage: Stage, dice: Dice, name: string): Promise<Scene> {
    const scene = new Scene(stage, dice, name, { bolt: await freePort(), http: await freePort() });
    linkJars(scene.folder);
    for (const part of stage.emptyHome === null ? [] : ['data', 'password'])
      cpSync(join(stage.emptyHome as string, part), join(scene.folder, part), { recursive: true });
    return scene;
  }

  get environment(): NodeJS.ProcessEnv {
    const { NEO4J_URI: _, ...rest } = process.env;
    const { bolt, http } = this.#ports;
    return {
      ...rest,
      BPF_GRAPH_HOME: this.folder,
      NEO4J_BOLT_PORT: String(bolt),
      NEO4J_HTTP_PORT: String(http),
      BPF_GRAPH_TRANSACTION_KB: TRANSACTION_KB,
    };
  }

  get boltPort(): number {
    return this.#ports.bolt;
  }

  /** Start Neo4j, which then runs on by itself. */
  async start(javaFlags: readonly string[] = []): Promise<EmbeddedNeo4j> {
    return startEmbeddedNeo4j({
      home: this.folder,
      boltPort: this.#ports.bolt,
      httpPort: this.#ports.http,
      readyQuery: statement('server/ready'),
      environment: process.env,
      progress: silent,
      javaFlags,
      background: true,
      purpose: { command: 'npm run faults', exclusive: false },
    });
  }

  async stop(): Promise<void> {
    await stopEmbeddedNeo4j({ home: this.folder, environment: process.env, progress: silent });
  }

  /** `kill -9`; nothing where it does not run. */
  killNeo4j(): void {
    const record = readRunning(homeOf(this.folder));
    if (record !== null) process.kill(record.process.pid, 'SIGKILL');
  }

  /** `bpf-graph ingest` of all transcripts, under way. */
  ingest(environment: NodeJS.ProcessEnv = {}, flags: readonly string[] = []): Running {
    return runProgram(['ingest', this.stage.corpus, '--no-curation'], { ...this.environment, ...environment }, flags);
  }

  run(...args: string[]): Promise<Ended> {
    return runProgram(args, this.environment).ended;
  }

  /** A moment in the time that an ingest takes undisturbed: any, the start of the program included. */
  async someMoment(): Promise<void> {
    await sleep(this.dice.next() * this.stage.takes);
  }

  /**
   * A moment of this ingest: in a third of the scenes any, which is mostly before the first transaction has ended, as that takes
   * most of the time; in the others after any number of its sessions.
   */
  async someMomentOf(ingest: Running): Promise<void> {
    if (this.dice.chance(1 / 3)) return this.someMoment();
    const after = this.dice.between(1, this.stage.sessions - 1);
    const { process: program } = ingest;
    const runs = (): boolean => program.exitCode === null && program.signalCode === null;
    while (runs() && ingest.reported().length < after) await sleep(LOOKS_MS);
    await sleep(this.dice.next() * LATER_MS);
  }

  /** Neo4j ended, the files gone. */
  remove(): void {
    this.killNeo4j();
    // Java may still be letting go of its files.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** What came of one fault. */
export interface Verdict {
  /** Sessions that were in the graph when it struck. */
  readonly struckAfter: number;
  /** Why it does not hold; null when it does. */
  readonly fault: string | null;
}

/**
 * Is the graph what it would be without the fault, after one more run? And was in it what the disturbed run said to be in it?
 * @param disturbed what the runs that met the fault said, all together
 */
export async function judge(scene: Scene, disturbed: readonly Ended[]): Promise<Verdict> {
  const reported = new Set(disturbed.flatMap(({ messages }) => sessionsIn(messages)));
  const verdict = (fault: string | null): Verdict => ({ struckAfter: reported.size, fault });
  if (disturbed.some(({ hung }) => hung)) return verdict('the disturbed run hung');
  await scene.start();
  const again = await scene.ingest().ended;
  if (again.code !== 0)
    return verdict(`the next run ended with ${again.hung ? 'a kill, as it hung' : again.code}: ${tail(again)}`);
  const unchanged = new Set(sessionsIn(again.messages, 'unchanged'));
  const lost = [...reported].filter((session) => !unchanged.has(session));
  if (lost.length > 0) return verdict(`reported as done, and was not: ${lost.join(', ')}`);
  const { out, messages } = await scene.run('digest');
  if (out.trim() === scene.stage.digest) return verdict(null);
  return verdict(`another graph: ${out.trim()} (${messages.trim()}) in place of ${scene.stage.digest}`);
}
