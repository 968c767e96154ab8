import type { Block, Section } from '../report-draft.ts';
import type { LessonRow } from '../report-rows.ts';
import { surest } from '../surest.ts';
import { startsNew } from '../wording.ts';
import { type Content, identityOf, type Writer } from '../writer.ts';
import { paragraphsOf } from './points.ts';

const MOST_POINTS = 60;

/** Questions that nobody answered, and who will do what. */
export function nextStepsSection(writer: Writer): Content {
  const pick = (kind: LessonRow['kind']): readonly LessonRow[] =>
    surest(
      writer.rows.lessons.filter((lesson) => lesson.kind === kind),
      MOST_POINTS,
    );
  const questions = pick('OPEN_QUESTION');
  const commitments = pick('COMMITMENT');
  const none = (name: string): Block => writer.paragraph(name, [...writer.say(name), writer.counted('report/lessons')]);
  const part = (name: string, blocks: readonly Block[]): Section => ({
    id: `next-${name.toLowerCase()}`,
    number: null,
    heading: writer.wording.heading(name),
    blocks,
    sections: [],
  });
  return {
    blocks: [],
    sections: [
      part(
        'openQuestions',
        questions.length === 0 ? [none('noOpenQuestion')] : paragraphsOf(writer, questions, new Set()),
      ),
      part('commitments', commitments.length === 0 ? [none('noCommitment')] : [owners(writer, commitments)]),
    ],
  };
}

/** Commitments with their owners. */
function owners(writer: Writer, commitments: readonly LessonRow[]): Block {
  const { wording } = writer;
  return writer.table(
    'commitments',
    writer.say('commitmentsCaption'),
    [wording.column('owner'), wording.column('commitment')],
    commitments.map((point) =>
      writer.row(identityOf(point), startsNew(writer.speaker(point, new Set())), writer.quoted(point)),
    ),
  );
}
