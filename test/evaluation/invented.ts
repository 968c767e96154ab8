import { createHash } from 'node:crypto';
import type { Entity, Mention } from '../../src/entities/mention.ts';
import type { GoldCase } from '../../src/evaluation/gold.ts';
import { readGold } from '../../src/evaluation/read-gold.ts';
import { resolveGold } from '../../src/evaluation/resolve-gold.ts';
import type { EntityKind, Knowledge, KnownEntity, Place } from '../../src/knowledge/knowledge.ts';
import type { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import type { AttributedTurn, Person, SpeakerBasis } from '../../src/speakers/attribution.ts';
import type { Span } from '../../src/text/span.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { sourceOf } from '../support/source-of.ts';

function known(id: string, kind: EntityKind): KnownEntity {
  const nothing = { acronym: null, group: null, processKind: null, country: null, website: null, partOf: null };
  return {
    ...nothing,
    id,
    name: id,
    kinds: [kind],
    names: [],
    leads: [],
    status: null,
    year: null,
    context: [],
    field: [],
    source: 'invented',
  };
}

function place(id: string, name: string): Place {
  return { id, name, region: 'Earth', partOf: null, names: [], demonyms: [] };
}

export const KNOWLEDGE: Knowledge = {
  stakeholderGroups: [],
  entities: [
    known('budapest-convention', 'PROCESS'),
    known('igf', 'PROCESS'),
    known('council-of-europe', 'ORGANISATION'),
  ],
  places: [place('ke', 'Kenya'), place('150', 'Europe')],
  topics: [{ id: 'trust', name: 'Trust', definition: 'trust', terms: ['trust'] }],
  surfaces: [],
};

export function transcriptOf(text: string): Transcript {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return readTranscript(sourceOf('invented.txt', text, { sha256 }));
}

/** Gold from YAML without its first lines; with `set`, people and the rest as given. */
export function goldFrom(yaml: string, source: string): { gold: GoldCase | null; faults: readonly BpfGraphError[] } {
  const { gold: file, faults, fault } = readGold('gold.yaml', yaml);
  if (file === null) return { gold: null, faults };
  return resolveGold('gold.yaml', file, source, KNOWLEDGE, fault);
}

/** The place of the nth time that some words stand in a text. */
export function placeOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let time = 0; time < nth; time += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand there`);
  return { start, end: start + words.length };
}

export function person(id: string, name: string, ...aliases: string[]): Person {
  return { id, name, aliases, role: null };
}

export function turnOf(
  turn: number,
  speaker: string | null,
  confidence = 0,
  basis: SpeakerBasis = 'label',
): AttributedTurn {
  return { turn, speaker, basis: speaker === null ? null : basis, confidence, evidence: null, candidates: [] };
}

export function entity(id: string, name: string, kind: EntityKind): Entity {
  const nothing = { group: null, processKind: null, status: null, country: null, website: null, partOf: null };
  return { ...nothing, id, name, kinds: [kind], aliases: [], leads: [], region: null, definition: null, source: 'x' };
}

export function mention(
  text: string,
  turn: number,
  surface: string,
  id: string,
  method: Mention['method'],
  confidence: number,
  nth = 1,
): Mention {
  return { ...placeOf(text, surface, nth), turn, surface, entity: id, method, confidence };
}
