import type { Inline, Paragraph, Section, Table } from '../report-draft.ts';
import type { ParticipantRow } from '../report-rows.ts';
import { heatOf } from '../surest.ts';
import { text } from '../wording.ts';
import type { Content, Writer } from '../writer.ts';

/** Of a group of more people than that, those who spoke most are told of. */
const MOST_PEOPLE = 60;

/** Who took part, by stakeholder group and region, each with the words that tell it. */
export function participantsSection(writer: Writer): Content {
  const people = writer.rows.participants.filter((one) => evidenceOf(one) !== null);
  if (people.length === 0) return { blocks: [] };
  const byGroup = [...byMainGroup(people)];
  // The groups by how they are called, those of whom no group is told last.
  const named = byGroup.map(([id, own]) => ({ id, name: groupName(writer, own), people: own }));
  named.sort((a, b) => Number(a.id === '') - Number(b.id === '') || (a.name < b.name ? -1 : 1));
  const intro = writer.say('participantsIntro', {
    people: writer.wording.count('people', new Set(people.map(({ person }) => person)).size),
    groups: writer.wording.count('groups', named.filter(({ id }) => id !== '').length),
  });
  return {
    blocks: [
      writer.paragraph('participants', [...intro, writer.counted('report/participants')]),
      regions(writer, named),
    ],
    sections: named.map((group) => groupSection(writer, group)),
  };
}

/** People who are told of: of a large group, those who spoke most. In the order in which they were given. */
export function chosenPeople({ rows }: Writer): readonly ParticipantRow[] {
  const people = rows.participants.filter((one) => evidenceOf(one) !== null);
  const chosen = new Set([...byMainGroup(people).values()].flatMap(mostSpoken));
  return people.filter((one) => chosen.has(one));
}

function byMainGroup(people: readonly ParticipantRow[]): Map<string, ParticipantRow[]> {
  return Map.groupBy(people, ({ groups: [group] }) => group?.id ?? '');
}

function mostSpoken(people: readonly ParticipantRow[]): readonly ParticipantRow[] {
  if (people.length <= MOST_PEOPLE) return people;
  // The order in which they were given decides between those who spoke as much.
  const chosen = new Set(people.toSorted((a, b) => b.words - a.words).slice(0, MOST_PEOPLE));
  return people.filter((one) => chosen.has(one));
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly people: readonly ParticipantRow[];
}

function groupName(writer: Writer, [one]: readonly ParticipantRow[]): string {
  const group = one?.groups[0];
  return group === undefined ? writer.wording.label('noGroup') : writer.groupHeading(group);
}

function groupSection(writer: Writer, { id, name, people }: Group): Section {
  const shown = mostSpoken(people);
  const left =
    shown.length === people.length
      ? []
      : [
          writer.paragraph(
            `participants left ${id}`,
            writer.say('mostPeople', {
              shown: writer.wording.number(shown.length),
              people: writer.wording.count('people', people.length),
            }),
          ),
        ];
  return {
    id: `participants-${id === '' ? 'none' : id}`,
    number: null,
    heading: name,
    blocks: [...shown.map((one) => participant(writer, one)), ...left],
    sections: [],
  };
}

function participant(writer: Writer, one: ParticipantRow): Paragraph {
  const { name, role, groups, affiliations, session } = one;
  const values = { name: [{ type: 'name', text: name } as const], role: writer.wording.role(role) };
  const hats = affiliations.map((hat) => {
    const note = writer.citeEvidence(session, hat);
    return hat.role === null
      ? writer.wording.sentence('affiliation', { organisation: hat.name, note })
      : writer.wording.sentence('affiliationRole', { organisation: hat.name, role: hat.role, note });
  });
  const proof = evidenceOf(one);
  const main =
    hats.length > 0
      ? writer.say('participantFor', { ...values, affiliations: writer.wording.list(hats) })
      : writer.say('participant', { ...values, note: proof === null ? [] : writer.citeEvidence(session, proof) });
  // What tells the group is mostly what tells the organisation.
  const [group] = groups;
  const isNew = hats.length > 0 && group !== undefined && !affiliations.some(({ start }) => start === group.start);
  const own = isNew ? writer.citeEvidence(session, group) : [];
  return writer.paragraph(`participant ${session} ${name}`, [...main, ...own], otherGroups(writer, one));
}

function otherGroups(writer: Writer, { groups, session, name }: ParticipantRow): Inline[] {
  const [main, ...others] = groups;
  const further = [...new Map(others.filter(({ id }) => id !== main?.id).map((group) => [group.id, group])).values()];
  if (further.length === 0) return [];
  return writer.say('alsoGroup', {
    name: [{ type: 'name', text: name }],
    groups: writer.wording.words(further.map((group) => writer.groupName(group))),
    note: further.flatMap((group) => writer.citeEvidence(session, group)),
  });
}

/** How many people of each group come from which region, as far as the country of an organisation tells. */
function regions(writer: Writer, groups: readonly Group[]): Table {
  const none = '';
  const regionOf = ({ affiliations }: ParticipantRow): string =>
    affiliations.find(({ region }) => region !== null)?.region ?? none;
  const names = [...new Set(groups.flatMap(({ people }) => people.map(regionOf)))];
  names.sort((a, b) => Number(a === none) - Number(b === none) || (a < b ? -1 : 1));
  const counts = groups.map(({ people }) =>
    names.map((name) => new Set(people.filter((one) => regionOf(one) === name).map(({ person }) => person)).size),
  );
  const most = Math.max(...counts.flat());
  const { wording } = writer;
  return writer.table(
    'regions',
    writer.say('regionsCaption'),
    [
      wording.column('group'),
      ...names.map((name) => (name === none ? wording.label('noRegion') : wording.region(name))),
    ],
    groups.map(({ name }, row) => ({
      number: null,
      cells: [
        { content: [text(name)] },
        ...(counts[row] ?? []).map((count) => ({
          content: count === 0 ? [] : [text(wording.number(count))],
          heat: heatOf(count, most),
        })),
      ],
    })),
  );
}

/** What tells best who somebody is; null for people named as if present, of whom nothing else is told. */
export function evidenceOf({ groups, affiliations, speaking }: ParticipantRow) {
  return groups[0] ?? affiliations[0] ?? speaking;
}
