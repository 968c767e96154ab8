import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import type { Dice } from '../corpus/dice.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { runProgram, tail } from '../program.ts';

const SESSIONS = 24;
const WORDS = 2_000;
/** Between two loads, so that the machine is not only busy with starting programs. */
const PAUSE_MS = 2_000;

/** Transcripts that are edited and loaded again: each time some sessions are replaced and all others left. */
export class LoadAgain {
  readonly failed: string[] = [];
  done = 0;
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #dice: Dice;

  constructor(folder: string, environment: NodeJS.ProcessEnv, dice: Dice) {
    this.#folder = folder;
    this.#environment = environment;
    this.#dice = dice;
  }

  /** @throws Error where not even the first load succeeds */
  async first(): Promise<void> {
    const { knowledge } = loadReader({ curated: false });
    await writeCorpus({ sessions: SESSIONS, words: WORDS, seed: 1, out: this.#folder }, knowledge);
    await this.#load();
    const [failure] = this.failed;
    if (failure !== undefined) throw new Error(failure);
    this.done = 0;
  }

  async until(goesOn: () => boolean): Promise<void> {
    // Only plain text can be edited by adding to it.
    const texts = readdirSync(this.#folder).filter((name) => name.endsWith('.txt'));
    while (goesOn()) {
      for (const name of this.#dice.sample(texts, 3))
        appendFileSync(
          join(this.#folder, name),
          '\nWe learned that an open list of contacts helps every new member.\n',
        );
      await this.#load();
      await sleep(PAUSE_MS);
    }
  }

  async #load(): Promise<void> {
    const ended = await runProgram(['ingest', this.#folder, '--no-curation'], { ...process.env, ...this.#environment })
      .ended;
    if (ended.code === 0) this.done += 1;
    else this.failed.push(`ingest ended with ${ended.code}: ${tail(ended)}`);
  }
}
