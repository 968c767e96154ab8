// The understanding of one transcript, in a process of its own: how long it took, with the program cold, and
// the most memory that was resident. Prints one JSON object. understanding.ts calls it through the launcher, which bounds the memory
// as it does for the program.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadReader } from '../src/cli/load-knowledge.ts';
import { sourceFromBytes } from '../src/source/read-source.ts';
import { understand } from '../src/understanding/understand.ts';

/** What a run prints. */
export interface FileRun {
  readonly ms: number;
  /** Kibibytes, at the most. */
  readonly resident: number;
  readonly mentions: number;
}

const [path = ''] = process.argv.slice(2);
const reader = loadReader({ curated: true });
const started = performance.now();
const source = await sourceFromBytes(basename(path), readFileSync(path));
const understanding = understand(source, reader);
const run: FileRun = {
  ms: performance.now() - started,
  resident: process.resourceUsage().maxRSS,
  mentions: understanding.entities.mentions.length,
};
process.stdout.write(`${JSON.stringify(run)}\n`);
