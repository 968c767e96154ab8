import { lineFinder } from '../text/lines.ts';
import type { CaseEvaluation } from './evaluate.ts';

const CONTEXT = 40;
const QUOTE = 200;

/** What went wrong in one transcript, a line each, stage by stage: where it stands, what the gold says, what the program says. */
export function listErrors({ gold, transcript, errors }: CaseEvaluation): string {
  const { text, file } = transcript.source;
  const lineOf = lineFinder(text);
  const nobody = 'nobody';
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      'speakers',
      errors.speakers.map(
        ({ outcome, start, words, begins, gold: told, program, confidence, basis }) =>
          `${lineOf(start)}: ${outcome}, ${words} word${words === 1 ? '' : 's'} of ${told ?? nobody}, given to ${program ?? nobody}${basis === null ? '' : ` (${basis}, ${confidence})`}: "${begins}"`,
      ),
    ],
    [
      'stakeholder groups',
      errors.groups.map(
        ({ person, gold: told, program, found }) =>
          `${person}: ${told.join(', ') || 'none'}; the program says ${found ? program.join(', ') || 'none' : 'nothing: it does not have the person'}`,
      ),
    ],
    [
      'mentions',
      errors.mentions.map(({ outcome, start, end, gold: told, program, method, confidence }) => {
        const [mine, other] = outcome === 'missed' ? [told, program] : [program, told];
        const instead =
          other.length === 0 ? '' : `; the ${outcome === 'missed' ? 'program' : 'gold'} has ${other.join(' or ')}`;
        return `${lineOf(start)}: ${outcome} ${mine.join(' or ')}${method === null ? '' : ` (${method}, ${confidence})`}${instead}: ${inContext(text, start, end)}`;
      }),
    ],
    [
      'citations',
      errors.citations.map(
        ({ outcome, group, link, gold: told, program }) =>
          `${outcome} ${group} × ${link}: ${told} in the gold, ${program} by the program`,
      ),
    ],
    [
      'lessons',
      errors.lessons.map(({ outcome, start, end, gold: told, program, method, confidence }) => {
        const kind =
          outcome === 'missed'
            ? told.join(' or ')
            : outcome === 'spurious'
              ? program
              : `${program} for ${told.join(' or ')}`;
        return `${lineOf(start)}: ${outcome} ${kind}${method === null ? '' : ` (${method}, ${confidence})`}: "${shorten(text.slice(start, end))}"`;
      }),
    ],
    [
      'lessons that echo or challenge one another',
      errors.exchanges.map(({ outcome, from, to, gold: told, program, confidence }) => {
        const kind = outcome === 'wrong-kind' ? `${program} for ${told.join(' or ')}` : (program ?? told.join(' or '));
        const sure = confidence === null ? '' : ` (${confidence})`;
        const passages = [from, to].map(({ start, end }) => `${lineOf(start)} "${shorten(text.slice(start, end))}"`);
        return `${outcome} ${kind}${sure}: ${passages.join(' to ')}`;
      }),
    ],
  ];
  const lists = sections.map(([stage, lines]) =>
    [`  ${stage}: ${lines.length === 0 ? 'no error' : lines.length}`, ...lines.map((line) => `    ${line}`)].join('\n'),
  );
  return [`${file} (${gold.set}; ${gold.path}), by lines of the transcript:`, ...lists, ''].join('\n');
}

function inContext(text: string, start: number, end: number): string {
  const before = oneLine(text.slice(Math.max(0, start - CONTEXT), start));
  const after = oneLine(text.slice(end, end + CONTEXT));
  return `… ${before}[${oneLine(text.slice(start, end))}]${after} …`;
}

function shorten(text: string): string {
  const line = oneLine(text);
  return line.length <= QUOTE ? line : `${line.slice(0, QUOTE - 1)}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
