import { Presets, SingleBar } from 'cli-progress';
import type { LoadOutcome } from '../graph/load-session.ts';
import type { Output } from './output.ts';

// Each of more files than these need not be told.
const MOST_TOLD = 50;
// Without a terminal, a line so often.
const LINE_MS = 10_000;

export interface IngestProgress {
  /** One session is in the graph. */
  told(outcome: LoadOutcome, session: string, path: string): void;
  /** So many files more are dealt with. */
  advance(files: number): void;
  close(): void;
}

/** Tell how far an ingest is: each session of a few files; of many a bar, or a line now and then, with the rate and the time left. */
export function ingestProgress(total: number, output: Output): IngestProgress {
  if (total <= MOST_TOLD) {
    return {
      told: (outcome, session, path) => output.message(`${outcome}: ${session} (${path})`),
      advance: () => undefined,
      close: () => undefined,
    };
  }
  const started = performance.now();
  const bar = output.interactive
    ? new SingleBar({ format: 'ingest {bar} {value}/{total} {pace}', clearOnComplete: true }, Presets.shades_grey)
    : null;
  bar?.start(total, 0, { pace: '' });
  let done = 0;
  let next = started + LINE_MS;
  const advance = (files: number): void => {
    done += files;
    const now = performance.now();
    const pace = paceOf(done, total, (now - started) / 1000);
    bar?.update(done, { pace });
    if (bar !== null || now < next) return;
    output.message(`ingest: ${done} of ${total} files, ${pace}`);
    next = now + LINE_MS;
  };
  return {
    told: () => advance(1),
    advance,
    close: () => {
      bar?.stop();
      output.message(`ingest: ${done} of ${total} files in ${duration((performance.now() - started) / 1000)}`);
    },
  };
}

function paceOf(done: number, total: number, seconds: number): string {
  const rate = done / seconds;
  return `${rate.toFixed(1)} a second, ${duration((total - done) / rate)} left`;
}

/** `48 s`, `7 min`, `2 h 5 min` */
function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
