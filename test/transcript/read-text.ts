import { readTranscript } from '../../src/transcript/read-transcript.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { sourceOf } from '../support/source-of.ts';

const COUNTRIES = new Map([
  ['ruralia', 'rr'],
  ['brazil', 'br'],
  ['india', 'in'],
]);

const MEETINGS = new Map([
  ['example rivers forum', { id: 'erf', name: 'Example Rivers Forum' }],
  ['erf', { id: 'erf', name: 'Example Rivers Forum' }],
]);

/** Read a text as if it were a file's; three countries are known. */
export function readText(text: string, file = 'igf-2030-trust.txt'): Transcript {
  return readTranscript(sourceOf(file, text), {
    country: (name) => COUNTRIES.get(name.toLowerCase()) ?? null,
    isTown: (name) => name.toLowerCase() === 'harbour',
    meeting: (name) => MEETINGS.get(name.toLowerCase()) ?? null,
  });
}

/** The labels of a text's turns. */
export function labelsOf(text: string): (string | null)[] {
  return readText(text).turns.map((turn) => turn.label);
}
