import type { Understanding } from './understanding.ts';

/**
 * The understanding of one session in the form that `bpf-graph extract --json` prints and other programs read. Offsets
 * count UTF-16 code units of the source's text, whose SHA-256 is `textSha256`; `source.slice(start, end) === quote` for every quote, and the turns'
 * slices joined are the source.
 */
export function toJson({ transcript, attribution, entities, standings, lessons, exchanges, curation }: Understanding) {
  const { session, source, turns } = transcript;
  const people = new Map(attribution.people.map((person) => [person.id, person]));
  const entityById = new Map(entities.entities.map((entity) => [entity.id, entity]));
  const standingOf = new Map(standings.map((standing) => [standing.person, standing]));
  const { header, ...facts } = session;
  return {
    session: {
      ...facts,
      sourceFile: source.file,
      format: source.format,
      encoding: source.encoding,
      sha256: source.sha256,
      textSha256: source.textSha256,
      headerEnd: header.end,
    },
    turns: turns.map((turn, index) => {
      const attributed = attribution.turns[index];
      const speaker = attributed?.speaker == null ? null : people.get(attributed.speaker);
      return {
        number: turn.number,
        line: turn.line,
        start: turn.start,
        end: turn.end,
        label: turn.label,
        text: turn.text,
        textStart: turn.textStart,
        textEnd: turn.textEnd,
        startSeconds: turn.startSeconds,
        endSeconds: turn.endSeconds,
        speaker: speaker == null ? null : { id: speaker.id, name: speaker.name },
        basis: attributed?.basis ?? null,
        confidence: attributed?.confidence ?? 0,
        evidence: attributed?.evidence ?? null,
        candidates: attributed?.candidates ?? [],
      };
    }),
    people: attribution.people.map((person) => {
      const standing = standingOf.get(person.id);
      return {
        ...person,
        stakeholderGroup: standing?.represents[0]?.group ?? null,
        represents: standing?.represents ?? [],
        affiliations: (standing?.affiliations ?? []).map((affiliation) => ({
          ...affiliation,
          organisation: entityById.get(affiliation.organisation)?.name ?? affiliation.organisation,
          organisationId: affiliation.organisation,
        })),
      };
    }),
    mentions: entities.mentions.map(({ entity, ...mention }) => {
      const known = entityById.get(entity);
      return { ...mention, entity: { id: entity, name: known?.name ?? entity, kinds: known?.kinds ?? [] } };
    }),
    lessons,
    exchanges,
    relations: attribution.relations,
    curation: {
      applied: curation.applied,
      outdated: curation.faults.map(({ error }) => ({ message: error.message, hint: error.hint })),
    },
    problems: transcript.problems,
  };
}
