import { surest } from '../surest.ts';
import { themesOf } from '../themes.ts';
import type { Content, Writer } from '../writer.ts';
import { inSentence, peopleOf } from './learned.ts';
import { paragraphsOf } from './points.ts';

const MOST_POINTS = 60;

/** What stands in the way, theme after theme. */
export function barriersSection(writer: Writer): Content {
  const points = writer.rows.lessons.filter(({ kind }) => kind === 'BARRIER');
  if (points.length === 0) return { blocks: [] };
  const { wording } = writer;
  const values = { points: wording.count('points', points.length), people: wording.count('people', peopleOf(points)) };
  const lead = [...writer.say('barriersIntro', values), writer.counted('report/lessons')];
  const introduced = new Set<string>();
  const themes = themesOf(points).flatMap(({ topic, points: own }) => {
    const opening = topic === null ? [] : writer.say('onTheme', { theme: inSentence(topic.name) });
    return paragraphsOf(writer, surest(own, MOST_POINTS), introduced, opening);
  });
  const shown = themesOf(points).reduce((sum, { points: own }) => sum + Math.min(own.length, MOST_POINTS), 0);
  const left =
    shown === points.length ? [] : writer.say('surest', { shown: wording.number(shown), points: values.points });
  return { blocks: [writer.paragraph('barriers', lead, left), ...themes] };
}
