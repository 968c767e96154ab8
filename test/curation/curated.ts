import { loadReader } from '../../src/cli/load-knowledge.ts';
import type { Curation } from '../../src/curation/curation.ts';
import { readCuration } from '../../src/curation/read-curation.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { toJson } from '../../src/understanding/to-json.ts';
import { understand } from '../../src/understanding/understand.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';

export const SESSION = 'igf-2030-bpf-trust';

/** A turn without a label in which somebody speaks of themselves, a wrong label, a misheard name, and what was learned. */
export const TEXT = `IGF 2030 - Day 1 - Room 4 - BPF on Trust

>> CHAIR OKONKWO: Welcome. My name is Chioma Okonkwo and I moderate. Ana Pereira begins. Ana, please.

>> ANA PEREIRA: Thank you. What we learned from the Budapest Convention is that trust takes years. We at LACNIC share early.

>> I am from the Council of Europe. I think it is very important that governments and civil society should share what they know early, and that they need to be open to dialogue with the GCE. That helped.

>> BEN OLSEN: Thank you. We need help from the Council of Europe. We will publish our guide next year.
`;

export const reader = loadReader({ curated: true });

/** A curation file with a head. */
export function curationText(decisions: string): string {
  return `session: ${SESSION}\nby: Chioma Okonkwo\non: 2030-05-06\n${decisions}`;
}

/** @throws the first fault of form */
export function curationOf(decisions: string): Curation {
  const { curation, faults } = readCuration('trust.yaml', curationText(decisions), SESSION);
  if (curation === null) throw faults[0];
  return curation;
}

export function curated(decisions: string, text = TEXT): Understanding {
  return understand(decodeSource(`${SESSION}.txt`, Buffer.from(text)), reader, [curationOf(decisions)]);
}

export function jsonOf(decisions: string, text = TEXT) {
  return toJson(curated(decisions, text));
}

/** What is said of decisions that cannot be applied: place and message, then the hint. */
export function faultsOf(decisions: string, text = TEXT): string[] {
  return curated(decisions, text).curation.faults.map(({ error }) => `${error.message} | ${error.hint}`);
}
