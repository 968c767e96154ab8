import type { Inline } from '../report-draft.ts';
import type { SessionRow } from '../report-rows.ts';
import { text } from '../wording.ts';
import type { Content, Writer } from '../writer.ts';

/** Each of so many sessions has a paragraph of its own. */
const MOST_SESSIONS = 20;
const MOST_NAMED = 3;
const KINDS = [
  'LESSON',
  'GOOD_PRACTICE',
  'DOOR_OPENER',
  'BARRIER',
  'RECOMMENDATION',
  'OPEN_QUESTION',
  'COMMITMENT',
  'REQUEST',
  'OFFER',
] as const;

/** The sessions in paragraphs of their own numbers. */
export function summarySection(writer: Writer): Content {
  const { sessions } = writer.rows;
  if (sessions.length === 1) {
    const [session] = sessions as [SessionRow];
    return { blocks: [writer.paragraph(`summary ${session.id}`, held(writer, session), ...numbers(writer))] };
  }
  const each = sessions.length > MOST_SESSIONS ? [] : sessions;
  return {
    blocks: [
      writer.paragraph('summary', across(writer), ...numbers(writer)),
      ...each.map((session) => writer.paragraph(`summary ${session.id}`, held(writer, session))),
    ],
  };
}

function across(writer: Writer): Inline[] {
  return [...heldWhen(writer), writer.counted('report/sessions')];
}

function heldWhen(writer: Writer): Inline[] {
  const days = writer.rows.sessions.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const { wording } = writer;
  const sessions = wording.count('sessions', writer.rows.sessions.length);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return writer.say('acrossSessionsUndated', { sessions });
  if (from === to) return writer.say('acrossSessionsOneDay', { sessions, date: wording.date(from) });
  return writer.say('acrossSessions', { sessions, from: wording.date(from), to: wording.date(to) });
}

function held(writer: Writer, { title, event, date, room, venue, sourceFile, sha256 }: SessionRow): Inline[] {
  const place = [room, venue, event].filter((part) => part !== null).join(', ');
  const day = date === null ? '' : writer.wording.date(date);
  const sentence =
    date === null
      ? writer.say('heldUnknown', { title })
      : place === ''
        ? writer.say('held', { title, date: day })
        : writer.say('heldWithPlace', { title, date: day, place });
  return [...sentence, writer.sourceNote(sourceFile, sha256)];
}

function numbers(writer: Writer): Inline[][] {
  const { rows, wording } = writer;
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const people = new Set(rows.participants.filter(({ turns }) => turns > 0).map(({ person }) => person));
  const groups = new Map(
    rows.participants.flatMap(({ groups: [group], turns }) =>
      group === undefined || turns === 0 ? [] : [[group.id, group]],
    ),
  );
  const placed = new Set(
    rows.participants.filter(({ groups: own, turns }) => own.length > 0 && turns > 0).map(({ person }) => person),
  );
  const spoke = writer.say('spoke', {
    turns: wording.count('turns', total(rows.sessions.map(({ turns }) => turns))),
    words: wording.count('words', total(rows.sessions.map(({ wordCount }) => wordCount))),
    people: wording.count('people', people.size),
    placed: wording.number(placed.size),
    groups: wording.count('groups', groups.size),
  });
  return [[...spoke, writer.counted('report/participants')], cited(writer), found(writer)];
}

function cited(writer: Writer): Inline[] {
  const { rows, wording } = writer;
  const things = [...Map.groupBy(rows.citations, ({ entityId }) => entityId).values()].map((cells) => ({
    name: cells[0]?.entity ?? '',
    count: cells.reduce((sum, { citations }) => sum + citations, 0),
  }));
  if (things.length === 0) return [];
  things.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const named = things
    .slice(0, MOST_NAMED)
    .map(({ name, count }) => [...wording.sentence('citedThing', { name, count: wording.number(count) })]);
  const times = things.reduce((sum, { count }) => sum + count, 0);
  const sentence = writer.say('cited', {
    things: wording.count('things', things.length),
    times: wording.count('citations', times),
    names: wording.list(named),
  });
  return [...sentence, writer.counted('report/citations')];
}

function found(writer: Writer): Inline[] {
  const { rows, wording } = writer;
  const counts = Map.groupBy(rows.lessons, ({ kind }) => kind);
  const kinds = KINDS.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [[text(wording.kind(kind, count))]];
  });
  if (kinds.length === 0) return [];
  return [...writer.say('pointsFound', { kinds: wording.list(kinds) }), writer.counted('report/lessons')];
}
