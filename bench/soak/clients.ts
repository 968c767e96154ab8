import { setTimeout as sleep } from 'node:timers/promises';
import { askOnce } from '../api/ask.ts';
import type { Question } from '../api/questions.ts';
import type { Dice } from '../corpus/dice.ts';

export interface Client {
  readonly ended: Promise<void>;
  readonly counts: {
    answered: number /** Told `UNAVAILABLE`: to ask again. */;
    putOff: number;
    readonly failed: string[];
  };
}

/** A person reads an answer before the next question; this is much faster. */
const READS_MS = 20;

/** One client that asks any of the questions, again and again. */
export function askUntil(url: string, questions: readonly Question[], goesOn: () => boolean, dice: Dice): Client {
  const counts = { answered: 0, putOff: 0, failed: [] as string[] };
  const ask = async (): Promise<void> => {
    while (goesOn()) {
      try {
        await askOnce(url, dice.pick(questions).ours);
        counts.answered += 1;
      } catch (error) {
        if (String(error).includes('"code":"UNAVAILABLE"')) counts.putOff += 1;
        else counts.failed.push(String(error));
      }
      await sleep(READS_MS);
    }
  };
  return { counts, ended: ask() };
}

/** Each question until it is answered: a server that has just started plans them for the first time. Not counted. */
export async function warmUp(url: string, questions: readonly Question[]): Promise<void> {
  const TRIES = 10;
  for (const { ours } of questions)
    for (let tried = 1; ; tried += 1) {
      try {
        await askOnce(url, ours);
        break;
      } catch (error) {
        if (tried === TRIES) throw error;
      }
    }
}
