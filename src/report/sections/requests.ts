import type { LessonKind } from '../../lessons/lesson.ts';
import type { Block, Section } from '../report-draft.ts';
import { surest } from '../surest.ts';
import { type Content, identityOf, type Writer } from '../writer.ts';
import { paragraphsOf } from './points.ts';

const MOST_POINTS = 60;
/** Two points that share one thing alone, the meeting or the forum itself perhaps, need not meet. */
const FEWEST_SHARED = 2;

/** What was asked for, what was offered, and what of it could meet. */
export function requestsSection(writer: Writer): Content {
  const part = (kind: LessonKind, heading: string): Section[] => {
    const points = surest(
      writer.rows.lessons.filter((lesson) => lesson.kind === kind),
      MOST_POINTS,
    );
    if (points.length === 0) return [];
    const blocks = paragraphsOf(writer, points, new Set());
    return [
      {
        id: `requests-${kind.toLowerCase()}`,
        number: null,
        heading: writer.wording.heading(heading),
        blocks,
        sections: [],
      },
    ];
  };
  const parts = [...part('REQUEST', 'requestsAsked'), ...part('OFFER', 'offersMade')];
  if (parts.length === 0)
    return {
      blocks: [writer.paragraph('no requests', [...writer.say('noRequests'), writer.counted('report/lessons')])],
    };
  return { blocks: [], sections: [...parts, meeting(writer)] };
}

function meeting(writer: Writer): Section {
  const blocks: Block[] = writer.rows.matches.flatMap(({ requestId, offerId, about }) => {
    const request = writer.lessons.get(requestId);
    const offer = writer.lessons.get(offerId);
    if (request === undefined || offer === undefined || about.length < FEWEST_SHARED) return [];
    const introduced = new Set<string>();
    const sentence = writer.say('match', {
      asker: writer.speaker(request, introduced),
      request: writer.quoted(request),
      offerer: writer.speaker(offer, introduced),
      offer: writer.quoted(offer),
      things: writer.wording.words(about),
      note: [writer.linked('query/matches')],
    });
    return [writer.paragraph(`${identityOf(request)} ${identityOf(offer)}`, sentence)];
  });
  return {
    id: 'requests-met',
    number: null,
    heading: writer.wording.heading('couldMeet'),
    blocks:
      blocks.length > 0
        ? blocks
        : [writer.paragraph('no match', [...writer.say('noMatch'), writer.linked('query/matches')])],
    sections: [],
  };
}
