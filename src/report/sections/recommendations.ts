import { addressedGroups } from '../addressed.ts';
import type { Section } from '../report-draft.ts';
import type { LessonRow } from '../report-rows.ts';
import { surest } from '../surest.ts';
import type { Content, Writer } from '../writer.ts';
import { peopleOf } from './learned.ts';
import { paragraphsOf } from './points.ts';

const MOST_POINTS = 60;
/** Those who address nobody stand last. */
const NOBODY = '';

/** Recommendations, by whom and to whom. */
export function recommendationsSection(writer: Writer): Content {
  const points = writer.rows.lessons.filter(({ kind }) => kind === 'RECOMMENDATION');
  if (points.length === 0) return { blocks: [] };
  const { wording } = writer;
  const values = {
    points: wording.count('recommendations', points.length),
    people: wording.count('people', peopleOf(points)),
  };
  const lead = [...writer.say('recommendationsIntro', values), writer.counted('report/lessons')];
  const byAddressee = new Map<string, LessonRow[]>();
  for (const point of points) {
    const addressees = addressedGroups(point.quote, writer.addressees);
    for (const id of addressees.length === 0 ? [NOBODY] : addressees) {
      byAddressee.set(id, [...(byAddressee.get(id) ?? []), point]);
    }
  }
  const ids = [...byAddressee.keys()].sort((a, b) => Number(a === NOBODY) - Number(b === NOBODY) || (a < b ? -1 : 1));
  return {
    blocks: [writer.paragraph('recommendations', lead)],
    sections: ids.map((id) => toAddressee(writer, id, byAddressee.get(id) ?? [])),
  };
}

function toAddressee(writer: Writer, id: string, points: readonly LessonRow[]): Section {
  const { wording } = writer;
  const shown = surest(points, MOST_POINTS);
  const left =
    shown.length === points.length
      ? []
      : [
          writer.paragraph(
            `recommendations left ${id}`,
            writer.say('surest', {
              shown: wording.number(shown.length),
              points: wording.count('recommendations', points.length),
            }),
          ),
        ];
  return {
    id: `recommendations-${id === NOBODY ? 'all' : id}`,
    number: null,
    heading:
      id === NOBODY
        ? wording.heading('recommendationsToAll')
        : wording.heading('recommendationsTo', { addressee: wording.group(id, id) }),
    blocks: [...left, ...paragraphsOf(writer, shown, new Set())],
    sections: [],
  };
}
