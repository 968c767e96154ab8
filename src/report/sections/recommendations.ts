import { addressedGroups } from '../addressed.ts';
import type { Section } from '../report-draft.ts';
import type { LessonRow } from '../report-rows.ts';
import { surest } from '../surest.ts';
import type { Content, Writer } from '../writer.ts';
import { peopleOf } from './learned.ts';
import { paragraphsOf } from './points.ts';

const MOST_POINTS = 60;
/** Stands between the ids of groups that are addressed together. */
const AND = ' ';
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
  // What is said to several groups at once stands once, under all of them.
  const byAddressees = Map.groupBy(points, ({ quote }) => addressedGroups(quote, writer.addressees).join(AND));
  const addressees = [...byAddressees.keys()].sort(
    (a, b) => Number(a === NOBODY) - Number(b === NOBODY) || (a < b ? -1 : 1),
  );
  return {
    blocks: [writer.paragraph('recommendations', lead)],
    sections: addressees.map((ids) => toAddressees(writer, ids, byAddressees.get(ids) ?? [])),
  };
}

function toAddressees(writer: Writer, ids: string, points: readonly LessonRow[]): Section {
  const { wording } = writer;
  const shown = surest(points, MOST_POINTS);
  const left =
    shown.length === points.length
      ? []
      : [
          writer.paragraph(
            `recommendations left ${ids}`,
            writer.say('surest', {
              shown: wording.number(shown.length),
              points: wording.count('recommendations', points.length),
            }),
          ),
        ];
  return {
    id: `recommendations-${ids === NOBODY ? 'all' : ids.replaceAll(AND, '-')}`,
    number: null,
    heading:
      ids === NOBODY
        ? wording.heading('recommendationsToAll')
        : wording.heading('recommendationsTo', {
            addressee: wording.words(ids.split(AND).map((id) => wording.group(id, id))),
          }),
    blocks: [...left, ...paragraphsOf(writer, shown, new Set())],
    sections: [],
  };
}
