import { meetingInFront, type NamedMeeting } from './meeting-name.ts';
import { withoutWhen } from './when-and-where.ts';

/** Between the parts of a line; what stands there is kept for a title of several parts. */
export const BETWEEN_PARTS = /(\s+[-\u2013\u2014]+\s+|\s*[|\u2022\u00bb\u203a]\s*)/;

/** The parts of all lines, and those between their commas. */
export interface HeaderParts {
  readonly parts: readonly string[];
  readonly pieces: readonly string[];
  readonly meetings: readonly NamedMeeting[];
}

/** Cut the lines of front matter where dashes, bars and commas stand: each piece tells one thing. */
export function partsOf(lines: readonly string[]): HeaderParts {
  const parts: string[] = [];
  const meetings: NamedMeeting[] = [];
  for (const line of lines)
    for (const [at, part] of line.split(BETWEEN_PARTS).entries()) {
      if (at % 2 === 1 || part === '') continue;
      const meeting = meetingInFront(withoutWhen(part));
      if (meeting === null) parts.push(part);
      else {
        meetings.push(meeting);
        const rest = withoutWhen(part)
          .slice(meeting.length)
          .replace(/^[\s,:;.-]+/, '');
        if (rest !== '') parts.push(rest);
      }
    }
  return { parts, pieces: parts.flatMap((part) => [part, ...part.split(/,\s+/)]), meetings };
}
