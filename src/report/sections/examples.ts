import type { LessonKind } from '../../lessons/lesson.ts';
import type { Box, Inline } from '../report-draft.ts';
import type { LessonRow } from '../report-rows.ts';
import { surest } from '../surest.ts';
import { text } from '../wording.ts';
import { type Content, identityOf, type Writer } from '../writer.ts';
import { peopleOf } from './learned.ts';

const MOST_BOXES = 60;
/** A box is headed by the things that it is about, as many as stay readable. */
const MOST_THINGS = 2;

/** Examples as boxes: the whole passage in the speaker's words. */
export function examplesSection(writer: Writer, kind: LessonKind, intro: string): Content {
  const points = writer.rows.lessons.filter((lesson) => lesson.kind === kind);
  if (points.length === 0) return { blocks: [] };
  const shown = surest(points, MOST_BOXES);
  const { wording } = writer;
  const values = { points: wording.count('points', points.length), people: wording.count('people', peopleOf(points)) };
  const lead = [...writer.say(intro, values), writer.counted('report/lessons')];
  const left =
    shown.length === points.length
      ? []
      : writer.say('surest', { shown: wording.number(shown.length), points: values.points });
  const introduced = new Set<string>();
  return { blocks: [writer.paragraph(intro, lead, left), ...shown.map((point) => boxOf(writer, point, introduced))] };
}

function boxOf(writer: Writer, point: LessonRow, introduced: Set<string>): Box {
  const told = writer.say('boxTold', {
    speaker: writer.speaker(point, introduced),
    quote: [{ type: 'quote', text: point.quote, cut: false }, ...writer.citePoint(point)],
  });
  return {
    type: 'box',
    heading: headingOf(writer, point),
    paragraphs: [writer.paragraph(identityOf(point), told), ...answersTo(writer, point, introduced)],
  };
}

/** What it is about: initiatives and processes first, then topics and what else there is. */
function headingOf(writer: Writer, { about, nearestTopic, speaker }: LessonRow): string {
  const weight = (kinds: readonly string[]): number =>
    ['Initiative', 'Process', 'Organisation', 'Topic', 'Place'].findIndex((kind) => kinds.includes(kind));
  const things = about.toSorted((a, b) => weight(a.kinds) - weight(b.kinds)).slice(0, MOST_THINGS);
  if (things.length > 0) return things.map(({ name }) => name).join(' · ');
  const heading = nearestTopic?.name ?? null;
  return heading ?? writer.wording.heading('exampleOf', { speaker: speaker ?? writer.wording.label('unnamedSpeaker') });
}

function answersTo(writer: Writer, point: LessonRow, introduced: Set<string>) {
  return writer.rows.exchanges
    .filter(({ earlier }) => earlier === point.id)
    .map((answer) => {
      const later = writer.lessons.get(answer.later);
      const speaker: Inline[] =
        later === undefined ? [text(writer.wording.label('unnamedSpeaker'))] : writer.speaker(later, introduced);
      const quote: Inline[] = [{ type: 'quote', text: answer.quote, cut: false }, ...writer.cite(answer)];
      const sentence = answer.kind === 'CHALLENGES' ? 'challenged' : answer.method === 'likeness' ? 'alike' : 'echoed';
      return writer.paragraph(`${identityOf(point)} ${answer.quote}`, writer.say(sentence, { speaker, quote }));
    });
}
