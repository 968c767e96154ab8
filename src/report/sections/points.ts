import type { Inline, Paragraph } from '../report-draft.ts';
import type { LessonRow } from '../report-rows.ts';
import { startsNew } from '../wording.ts';
import { identityOf, type Writer } from '../writer.ts';

/** More quotes than that in one paragraph nobody reads. */
const MOST_POINTS = 3;

/**
 * Points as running text: a paragraph brings in a speaker and lets him go on, so what one person says of a theme stands together.
 * @param introduced names of those of whom it has been told already for whom they speak
 */
export function paragraphsOf(writer: Writer, points: readonly LessonRow[], introduced: Set<string>): Paragraph[] {
  // Two people whom the text does not name are not one.
  const bySpeaker = Map.groupBy(points, ({ session, person, turn }) => `${session} ${person ?? `turn ${turn}`}`);
  const groups = [...bySpeaker.values()].flatMap((own) => inParts(own));
  return groups.map((own) => {
    const sentences = own.map((point, place) => startsNew(sentenceOf(writer, point, place, introduced)));
    return writer.paragraph(identityOf(own[0] as LessonRow), ...sentences);
  });
}

function sentenceOf(writer: Writer, point: LessonRow, at: number, introduced: Set<string>): Inline[] {
  // Only the first sentence names the speaker.
  const values = at === 0 ? { speaker: writer.speaker(point, introduced) } : {};
  return writer.wording.says(point.kind, at, { ...values, quote: writer.quoted(point) });
}

function inParts(points: readonly LessonRow[]): (readonly LessonRow[])[] {
  const parts = Math.ceil(points.length / MOST_POINTS);
  const size = Math.ceil(points.length / parts);
  return Array.from({ length: parts }, (_, at) => points.slice(at * size, (at + 1) * size));
}
