import { meetingInFront, type NamedMeeting } from './meeting-name.ts';
import { withoutWhen } from './when-and-where.ts';

/** Between the parts of a line; what stands there is kept for a title of several parts. */
export const BETWEEN_PARTS = /(\s+[-\u2013\u2014]+\s+|\s*[|\u00b7\u2022\u00bb\u203a]\s*)/;

/** A line of front matter, cut where dashes and bars stand: each part tells one thing. */
export interface LineParts {
  /** Without the meetings that they open with. */
  readonly parts: readonly string[];
  readonly meetings: readonly NamedMeeting[];
}

export function cutLine(line: string): LineParts {
  const parts: string[] = [];
  const meetings: NamedMeeting[] = [];
  for (const [at, part] of line.split(BETWEEN_PARTS).entries()) {
    if (at % 2 === 1 || part === '') continue;
    const { meeting, rest } = afterMeeting(withoutWhen(part));
    if (meeting === null) parts.push(part);
    else {
      meetings.push(meeting);
      if (rest !== '') parts.push(rest);
    }
  }
  return { parts, meetings };
}

/** The parts of all lines, and those between their commas. */
export function piecesOf(cut: readonly LineParts[]): string[] {
  return cut.flatMap(({ parts }) => parts.flatMap((part) => [part, ...part.split(/,\s+/)]));
}

/** The meeting that a part opens with, and what stands behind it. */
export function afterMeeting(part: string): { readonly meeting: NamedMeeting | null; readonly rest: string } {
  const meeting = meetingInFront(part);
  return { meeting, rest: meeting === null ? part : part.slice(meeting.length).replace(/^[\s,:;.-]+/, '') };
}
