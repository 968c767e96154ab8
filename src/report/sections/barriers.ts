import type { Section } from '../report-draft.ts';
import { pointsEach, surest } from '../surest.ts';
import { themesOf } from '../themes.ts';
import type { Content, Writer } from '../writer.ts';
import { peopleOf } from './learned.ts';
import { paragraphsOf } from './points.ts';

/** What stands in the way, theme after theme. */
export function barriersSection(writer: Writer): Content {
  const points = writer.rows.lessons.filter(({ kind }) => kind === 'BARRIER');
  if (points.length === 0) return { blocks: [] };
  const { wording } = writer;
  const values = { points: wording.count('points', points.length), people: wording.count('people', peopleOf(points)) };
  const lead = [...writer.say('barriersIntro', values), writer.counted('report/lessons')];
  const introduced = new Set<string>();
  const themes = themesOf(points);
  const most = pointsEach(themes.length);
  const shown = themes.reduce((sum, { points: own }) => sum + Math.min(own.length, most), 0);
  const left =
    shown === points.length ? [] : writer.say('surest', { shown: wording.number(shown), points: values.points });
  const intro = writer.paragraph('barriers', lead, left);
  const sections = themes.map(
    ({ topic, points: own }): Section => ({
      id: `barriers-${topic?.id ?? 'other'}`,
      number: null,
      heading: topic?.name ?? wording.heading('otherPoints'),
      blocks: paragraphsOf(writer, surest(own, most), introduced),
      sections: [],
    }),
  );
  // One theme alone needs no heading of its own.
  const [only] = sections;
  return sections.length === 1 && only !== undefined
    ? { blocks: [intro, ...only.blocks] }
    : { blocks: [intro], sections };
}
