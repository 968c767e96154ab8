import { hash } from 'node:crypto';
import type { Entity } from '../entities/mention.ts';
import type { EntityKind } from '../knowledge/knowledge.ts';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Person } from '../speakers/attribution.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { citationRows } from './citation-rows.ts';
import { KIND_LABELS } from './kind-labels.ts';
import { packed } from './read-from.ts';
import { tallyRow } from './tally.ts';

/** One thing that a session says, as plain values. */
export type Row = Readonly<Record<string, unknown>>;

/** What a session says, by kind, in the order in which it is written. */
export type LoadRows = Readonly<Record<string, readonly Row[]>>;

/** All that one session writes to the graph. */
export interface SessionRows {
  readonly session: string;
  /** SHA-256 over all rows: equal digests mean that there is nothing to write. */
  readonly digest: string;
  /** Of all that it was read from, where somebody keeps count: an equal one means that there is nothing to read. */
  readonly fingerprint?: string;
  /** The curation file that the graph kept when they were made, null for none; left out where they were made without what people decided. */
  readonly kept?: string | null;
  readonly rows: LoadRows;
}

/** Lay the understanding of one session out as rows. Pure: the same understanding gives the same rows and digest. */
export function rowsOf(understanding: Understanding): SessionRows {
  const { transcript, attribution, entities, standings, lessons, exchanges } = understanding;
  const { session, source, turns } = transcript;
  const turnId = (number: number): string => `${session.id}/t${String(number).padStart(3, '0')}`;
  const groupOf = new Map(standings.map((standing) => [standing.person, standing.represents[0]?.group ?? null]));
  // Who takes part has a row of their own; people who are only named are found in the text like other things.
  const present = new Set(attribution.people.map(({ id }) => id));
  const things = entities.entities.filter(({ id }) => !present.has(id));
  const known = things.filter((entity) => !isFound(entity));
  // Links lead only to what the session itself names: else an edge would depend on which other sessions are loaded already.
  const named = new Set(things.map((entity) => entity.id));

  const cites = citationRows(understanding);
  const rows = {
    '01-event': session.event === null ? [] : [{ ...session.event }],
    '03-turns': turns.map(
      ({ number, label, text, textStart, start, end, line, wordCount, startSeconds, endSeconds }) => ({
        id: turnId(number),
        ...(number === 1 ? {} : { previous: turnId(number - 1) }),
        number,
        label,
        text,
        textStart,
        start,
        end,
        line,
        wordCount,
        startSeconds,
        endSeconds,
      }),
    ),
    '04-entities': oneRowEach([
      ...things.map((entity) => entityRow(entity, named)),
      ...attribution.people.map(personRow),
    ]),
    '05-entity-links': known.flatMap((entity) => linkRows(entity, named)),
    '06-belongs-to': known.flatMap((entity) =>
      entity.group === null ? [] : [{ organisation: entity.id, group: entity.group }],
    ),
    '07-took-part': attribution.people.map((person) => ({
      person: person.id,
      role: person.role,
      stakeholderGroup: groupOf.get(person.id) ?? null,
      aliases: person.aliases,
    })),
    '08-spoke': attribution.turns.flatMap(({ turn, speaker, basis, confidence, evidence }) =>
      speaker === null || evidence === null
        ? []
        : [
            {
              person: speaker,
              turn: turnId(turn),
              basis,
              confidence,
              evidence: evidence.quote,
              evidenceStart: evidence.start,
              evidenceEnd: evidence.end,
            },
          ],
    ),
    '09-affiliated-with': standings.flatMap(({ person, affiliations }) =>
      affiliations.map((affiliation) => ({ person, ...affiliation })),
    ),
    '10-represents': standings.flatMap(({ person, represents }) =>
      represents.map((representation) => ({ person, ...representation })),
    ),
    '11-mentions': entities.mentions.map(({ turn, ...mention }) => ({ turn: turnId(turn), ...mention })),
    '12-cites': cites,
    '13-lessons': lessons.map(({ id, turn, speaker, kind, summary, quote, start, end, confidence, method, about }) => ({
      id,
      turn: turnId(turn),
      ...(speaker === null ? {} : { person: speaker }),
      kind,
      summary,
      quote,
      start,
      end,
      confidence,
      method,
      about,
    })),
    '14-turn-relations': attribution.relations.map(({ kind, from, to, quote, start, end, confidence }) => ({
      turn: turnId(from),
      type: kind,
      person: to,
      quote,
      start,
      end,
      confidence,
    })),
    '15-lesson-exchanges': exchanges.map(({ kind, from, to, quote, start, end, method, confidence }) => ({
      from,
      type: kind,
      to,
      evidence: quote,
      evidenceStart: start,
      evidenceEnd: end,
      method,
      confidence,
    })),
  };

  const { header: _header, event: _event, ...facts } = session;
  const { file: sourceFile, format, sha256, textSha256 } = source;
  const sessionRow = { ...facts, sourceFile, format, sha256, textSha256 };
  const { files } = understanding.curation;
  // What it was read from is told by its hashes: decisions that change nothing make no other session.
  const digest = hash('sha256', JSON.stringify([sessionRow, rows]));
  const derived = {
    '02-session': [{ ...sessionRow, digest }],
    '16-tally': [tallyRow(cites, new Map(entities.entities.map(({ id, kinds }) => [id, kinds.map(labelOf)])))],
    '17-source': [{ content: packed({ source, files }) }],
  };
  return { session: session.id, digest, rows: { ...rows, ...derived } };
}

/** Found in the text alone: other sessions may say other things of it. */
function isFound(entity: Entity): boolean {
  return entity.source === 'transcript';
}

function labelOf(kind: EntityKind): string {
  return KIND_LABELS[kind];
}

function entityRow(entity: Entity, named: ReadonlySet<string>): Row {
  const { id, kinds, leads: _leads, partOf: _partOf, group: _group, processKind, ...properties } = entity;
  const row = { id, labels: kinds.map(labelOf), properties: { ...properties, kind: processKind } };
  return isFound(entity) ? { ...row, links: { ...linksOf(entity, named), group: entity.group } } : row;
}

function personRow({ id, name }: Person): Row {
  return { id, labels: [KIND_LABELS.PERSON], properties: { name } };
}

function linkRows(entity: Entity, named: ReadonlySet<string>): Row[] {
  const { leads, partOf, locatedIn } = linksOf(entity, named);
  return [
    ...leads.map((leader) => ({ from: leader, type: 'LEADS', to: entity.id })),
    ...(partOf === null ? [] : [{ from: entity.id, type: 'PART_OF', to: partOf }]),
    ...(locatedIn === null ? [] : [{ from: entity.id, type: 'LOCATED_IN', to: locatedIn }]),
  ];
}

function linksOf({ id, leads, partOf, country }: Entity, named: ReadonlySet<string>) {
  return {
    leads: [...new Set(leads)].filter((leader) => named.has(leader)),
    partOf: partOf !== null && named.has(partOf) ? partOf : null,
    locatedIn: country !== null && country !== id && named.has(country) ? country : null,
  };
}

/** Two rows for one id would leave it to their order which of them holds. */
function oneRowEach(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<unknown>();
  for (const { id } of rows) {
    if (seen.has(id)) {
      throw new BpfGraphError(
        'DEFECT',
        `"${id}" stands for two things of one session`,
        'Report it together with the transcript: ids must be unique',
      );
    }
    seen.add(id);
  }
  return rows;
}
