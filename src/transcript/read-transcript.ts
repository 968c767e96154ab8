import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { isBlank } from '../text/span.ts';
import { countTokens } from '../text/tokens.ts';
import { findNotes } from './find-notes.ts';
import { findOpeners } from './find-openers.ts';
import type { CountryCode } from './read-event.ts';
import { readHeader } from './read-header.ts';
import { sessionIdOf } from './session-id.ts';
import type { Problem, SourceFile, Transcript, Turn } from './transcript.ts';

/**
 * Cut a caption file into its header and its turns. Joining the turns' slices gives the source back character for character.
 * @param source decoded file, see `decodeSource`
 * @param countryCode finds the country that the venue names
 * @throws BpfGraphError INPUT_NO_TURNS when nothing in the file opens a turn
 */
export function readTranscript(source: SourceFile, countryCode: CountryCode): Transcript {
  const { text } = source;
  const openers = findOpeners(text);
  if (openers.length === 0) {
    throw new BpfGraphError(
      'INPUT_NO_TURNS',
      `${source.file} holds no turns: no line opens with ">>", and no two lines with a speaker's label such as "NAME:"`,
      'Give a transcript with speakers marked; a summary or a report has none.',
    );
  }
  const lineAt = lineCounter(text);
  const turns = openers.map((opener, index): Turn => {
    const end = openers[index + 1]?.at ?? text.length;
    const textStart = Math.min(opener.textStart, end);
    let textEnd = end;
    while (textEnd > textStart && isBlank(text.charCodeAt(textEnd - 1))) textEnd -= 1;
    return {
      number: index + 1,
      line: lineAt(opener.at),
      // The front matter goes with the first turn's slice, so that the slices tile the file.
      start: index === 0 ? 0 : opener.at,
      end,
      label: opener.label,
      text: text.slice(textStart, textEnd),
      textStart,
      textEnd,
      wordCount: countTokens(text, textStart, textEnd),
      notes: findNotes(text, textStart, textEnd),
    };
  });
  const id = sessionIdOf(source);
  const wordCount = turns.reduce((sum, turn) => sum + turn.wordCount, 0);
  const session = readHeader(text, id, { start: 0, end: openers[0]?.at ?? 0 }, wordCount, countryCode);
  return { source, session, turns, problems: headerProblems(session) };
}

/** The 1-based line of an offset, asked for in growing order; each line end is looked at once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

function headerProblems(session: Transcript['session']): Problem[] {
  const missing = (['event', 'date'] as const).filter((field) => session[field] === null);
  if (missing.length === 0) return [];
  return [
    {
      code: 'header-incomplete',
      message: `the lines above the first turn name no ${missing.join(' and no ')}`,
      hint: 'Add them to the file above the first turn, e.g. "INTERNET GOVERNANCE FORUM 2030" and "5 JUNE 2030".',
      line: 1,
    },
  ];
}
