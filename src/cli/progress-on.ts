import { Presets, SingleBar } from 'cli-progress';
import type { Counter, Progress } from '../neo4j/progress.ts';
import type { Output } from './output.ts';

// Without a terminal a line is printed at each of these shares of the work.
const STEPS = 4;

/** Progress on standard error: bars on a terminal, a few plain lines elsewhere. */
export function progressOn(output: Output): Progress {
  return {
    note: (message) => output.message(message),
    count: (label, total) => (output.interactive ? bar(label, total) : lines(label, total, output)),
  };
}

function bar(label: string, total: number): Counter {
  const drawn = new SingleBar({ format: `${label} {bar} {value}/{total}`, clearOnComplete: true }, Presets.shades_grey);
  drawn.start(total, 0);
  return { advance: (done) => drawn.update(done), close: () => drawn.stop() };
}

function lines(label: string, total: number, output: Output): Counter {
  let told = 0;
  return {
    advance: (done) => {
      const step = Math.floor((done / total) * STEPS);
      if (step > told) output.message(`${label}: ${done} of ${total}`);
      told = Math.max(told, step);
    },
    close: () => undefined,
  };
}
