import type { Section, Table } from '../report-draft.ts';
import type { LessonRow } from '../report-rows.ts';
import { heatOf, pointsEach, surest } from '../surest.ts';
import { type Theme, themesOf } from '../themes.ts';
import { text } from '../wording.ts';
import type { Content, Writer } from '../writer.ts';
import { paragraphsOf } from './points.ts';

/** What was learned, by theme. */
export function learnedSection(writer: Writer): Content {
  const points = writer.rows.lessons.filter(({ kind }) => kind === 'LESSON');
  if (points.length === 0) return { blocks: [] };
  const themes = themesOf(points);
  const intro = writer.say('learnedIntro', {
    points: writer.wording.count('points', points.length),
    people: writer.wording.count('people', peopleOf(points)),
  });
  return {
    blocks: [writer.paragraph('learned', [...intro, writer.counted('report/lessons')]), overview(writer, themes)],
    sections: themes.map((theme) => themeSection(writer, theme, pointsEach(themes.length))),
  };
}

function themeSection(writer: Writer, { topic, points }: Theme, most: number): Section {
  const { wording } = writer;
  const shown = surest(points, most);
  const groups = groupsOf(writer, points);
  const values = {
    points: wording.count('points', points.length),
    people: wording.count('people', peopleOf(points)),
    groups: wording.words(groups),
    theme: topic === null ? '' : inSentence(topic.name),
  };
  const sentence = topic === null ? 'otherTheme' : groups.length === 0 ? 'themeUngrouped' : 'theme';
  const lead = [...writer.say(sentence, values), writer.counted('report/lessons')];
  const left =
    shown.length === points.length
      ? []
      : writer.say('surest', { shown: wording.number(shown.length), points: values.points });
  return {
    id: `theme-${topic?.id ?? 'other'}`,
    number: null,
    heading: topic?.name ?? wording.heading('otherPoints'),
    blocks: [writer.paragraph(`theme ${topic?.id ?? 'other'}`, lead, left), ...paragraphsOf(writer, shown, new Set())],
    sections: [],
  };
}

/** "Capacity building" inside a sentence; names with capitals of their own ("DNS and routing") stay. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A point whose speaker the text does not tell comes from somebody else each turn. */
export function peopleOf(points: readonly LessonRow[]): number {
  return new Set(points.map(({ person, session, turn }) => person ?? `${session} ${turn}`)).size;
}

function groupsOf(writer: Writer, points: readonly LessonRow[]): string[] {
  const groups = points.flatMap((point) => writer.groupOf(point) ?? []);
  return [...new Set(groups.map((group) => writer.groupName(group)))].sort();
}

/** How many points each group made on each theme. */
function overview(writer: Writer, themes: readonly Theme[]): Table {
  const { wording } = writer;
  const none = wording.label('noGroup');
  const nameOf = (point: LessonRow): string => {
    const group = writer.groupOf(point);
    return group === null ? none : writer.groupHeading(group);
  };
  const groups = [...new Set(themes.flatMap(({ points }) => points.map(nameOf)))];
  groups.sort((a, b) => Number(a === none) - Number(b === none) || (a < b ? -1 : 1));
  const counts = themes.map(({ points }) =>
    groups.map((group) => points.filter((point) => nameOf(point) === group).length),
  );
  const most = Math.max(...counts.flat());
  return writer.table(
    'themes',
    writer.say('themesCaption'),
    [wording.column('theme'), ...groups, wording.label('all')],
    themes.map(({ topic, points }, row) => ({
      number: null,
      cells: [
        { content: [text(topic?.name ?? wording.heading('otherPoints'))] },
        ...(counts[row] ?? []).map((count) => ({
          content: count === 0 ? [] : [text(wording.number(count))],
          heat: heatOf(count, most),
        })),
        { content: [text(wording.number(points.length))] },
      ],
    })),
  );
}
