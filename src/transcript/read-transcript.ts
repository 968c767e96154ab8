import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Problem } from '../problem/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isBlank } from '../text/span.ts';
import { countTokens } from '../text/tokens.ts';
import { findNotes } from './find-notes.ts';
import { findOpeners } from './find-openers.ts';
import { findSpeech } from './find-speech.ts';
import { type HeaderNames, NO_NAMES } from './header-names.ts';
import { readHeader } from './read-header.ts';
import { sessionIdOf } from './session-id.ts';
import type { Transcript, Turn } from './transcript.ts';
import { timesOf } from './turn-times.ts';

const MOST_BLANK_LINES = 10_000;

/**
 * Cut a caption file into its header and its turns. Joining the turns' slices gives the source back character for character.
 * @param source decoded file, see `sourceFromBytes`
 * @param names what is known of the names that the front matter holds
 * @throws BpfGraphError INPUT_NO_TURNS when nothing in the file opens a turn
 */
export function readTranscript(source: SourceFile, names: HeaderNames = NO_NAMES): Transcript {
  const { text } = source;
  const speech = findSpeech(source, findOpeners(text, source.asides, source.cues[0]?.start ?? null));
  const { openers } = speech;
  if (openers.length === 0) throw noTurns(source);
  const lineAt = lineCounter(text);
  const turns = openers.map((opener, index): Turn => {
    const end = openers[index + 1]?.at ?? text.length;
    const textStart = Math.min(opener.textStart, end);
    // What follows the last words of all is the page's; the last turn's slice carries it.
    let textEnd = Math.max(textStart, Math.min(end, speech.end));
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
      ...timesOf(source.cues, opener.at, textEnd),
      notes: findNotes(text, textStart, textEnd),
    };
  });
  const id = sessionIdOf(source);
  const wordCount = turns.reduce((sum, turn) => sum + turn.wordCount, 0);
  const session = readHeader(text, id, { start: 0, end: openers[0]?.at ?? 0 }, wordCount, names, source.asides);
  return { source, session, turns, problems: [...source.problems, ...headerProblems(session)] };
}

function noTurns({ file, text }: SourceFile): BpfGraphError {
  const line = text.split('\n', MOST_BLANK_LINES).findIndex((some) => some.trim() !== '') + 1;
  const first = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  const words = first.length > 80 ? `${first.slice(0, 80).trim()} ...` : first;
  return new BpfGraphError(
    'INPUT_NO_TURNS',
    `${file} holds no turns: its text begins "${words}"${line > 0 ? ` (line ${line})` : ''}, and nothing in it opens with ">>", nor do two lines with a speaker's label such as "NAME:"`,
    'Give a transcript with speakers marked; a summary or a report has none.',
  );
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
