import type { ExchangeKind } from '../lessons/exchange.ts';
import type { LessonKind } from '../lessons/lesson.ts';
import { quoteAround } from '../text/quote-around.ts';
import { FootnoteBook, SURE_SPEAKER } from './footnote-book.ts';
import type { Block, Inline, Paragraph, ReportDraft, Section, Table } from './report-draft.ts';
import type { CitationRow, Evidence, LessonRow, ParticipantRow, ReportRows, SessionRow } from './report-rows.ts';

const LEARNED: readonly (readonly [LessonKind, string])[] = [
  ['LESSON', 'Lessons'],
  ['GOOD_PRACTICE', 'Good practice'],
  ['DOOR_OPENER', 'How doors opened'],
  ['BARRIER', 'Barriers'],
  ['RECOMMENDATION', 'Recommendations'],
];
const AHEAD: readonly (readonly [LessonKind, string])[] = [
  ['OPEN_QUESTION', 'Open questions'],
  ['COMMITMENT', 'Commitments'],
  ['REQUEST', 'Requests'],
  ['OFFER', 'Offers'],
];
const ANSWERED: readonly (readonly [ExchangeKind, string])[] = [
  ['ECHOES', 'Echoed by'],
  ['CHALLENGES', 'Challenged by'],
];
const ROLES: Readonly<Record<string, string>> = {
  MODERATOR: 'moderator',
  PANELLIST: 'panellist',
  PARTICIPANT: 'participant from the floor',
  ORGANISER: 'organiser',
};
const NO_GROUP = 'Stakeholder group not told in the text';

/** Lay the rows out as a report. Pure: the same rows give the same draft. */
export function composeReport(rows: ReportRows): ReportDraft {
  const composer = new Composer(rows);
  const sections = composer.sections();
  return {
    title: titleOf(rows.sessions),
    sessions: rows.sessions.map(({ id }) => id),
    sections,
    footnotes: composer.footnotes.notes(),
  };
}

function titleOf(sessions: readonly SessionRow[]): string {
  return sessions.length === 1 ? `Draft report: ${sessions[0]?.title}` : `Draft report on ${sessions.length} sessions`;
}

class Composer {
  readonly footnotes = new FootnoteBook();
  readonly #rows: ReportRows;
  #paragraphs = 0;

  constructor(rows: ReportRows) {
    this.#rows = rows;
  }

  sections(): Section[] {
    return [
      section(
        'Sessions',
        this.#rows.sessions.map((session) => this.#facts(session)),
      ),
      section('How this draft was made', this.#limits()),
      section('Participants', [], this.#participants()),
      section('What was learned', [], this.#byKind(LEARNED)),
      section('Who cited what', this.#citations()),
      section('What lies ahead', [], this.#byKind(AHEAD)),
    ].filter(({ blocks, sections }) => blocks.length + sections.length > 0);
  }

  #paragraph(content: readonly Inline[]): Paragraph {
    this.#paragraphs += 1;
    return { type: 'paragraph', number: this.#paragraphs, content };
  }

  #facts(session: SessionRow): Paragraph {
    const facts = [
      session.event,
      session.date,
      session.startsAt,
      session.room,
      session.venue,
      `${session.turns} turns, ${session.wordCount} words`,
      `source ${session.sourceFile}, SHA-256 ${session.sha256}`,
    ].filter((fact) => fact !== null);
    return this.#paragraph([text(`${session.title}: ${facts.join('; ')}.`)]);
  }

  #limits(): Block[] {
    const { sessions, lessons } = this.#rows;
    const turns = sum(sessions.map((session) => session.turns));
    const unknown = sum(sessions.map((session) => session.unknownTurns));
    const blocks = [
      this.#paragraph([
        text(
          'A program drafted this from the captions alone: it cut them into turns, weighed who speaks and for whom, linked names ' +
            'to what they mean, and picked passages by cues of speech. No person has checked it. Each statement has a footnote ' +
            'with the words it rests on; summaries leave out fillers and false starts and put no word in.',
        ),
      ]),
      this.#paragraph([
        text(
          `${unknown} of ${turns} turns have no speaker that the text tells. Where the chance that the person named said it is ` +
            'below 0.7, it is marked "speaker uncertain". ' +
            `The ${lessons.length} passages below are those that carry a cue; others may hold lessons too.`,
        ),
      ]),
    ];
    for (const { id, disclaimer } of sessions) {
      if (disclaimer === null) continue;
      const note = { session: id, speaker: null, turn: null, quote: disclaimer, start: null, end: null };
      const cited = this.footnotes.cite({ ...note, speakerConfidence: null });
      blocks.push(
        this.#paragraph([text('The captioner warns that the captions may be incomplete or inaccurate.'), ...cited]),
      );
    }
    return blocks;
  }

  #participants(): Section[] {
    // Somebody named by others as if present, of whom nothing else is told, is left out.
    const told = this.#rows.participants.filter((participant) => evidenceOf(participant) !== null);
    const byGroup = Map.groupBy(told, ({ groups }) => groups[0]?.name ?? NO_GROUP);
    const names = [...byGroup.keys()].sort(
      (a, b) => Number(a === NO_GROUP) - Number(b === NO_GROUP) || (a < b ? -1 : 1),
    );
    return names.map((name) => {
      const people = byGroup.get(name) ?? [];
      return section(
        name,
        people.map((participant) => this.#participant(participant)),
      );
    });
  }

  #participant(participant: ParticipantRow): Paragraph {
    const { name, role, groups, affiliations, session } = participant;
    const hats = [...new Set(affiliations.map((one) => (one.role === null ? one.name : `${one.role}, ${one.name}`)))];
    const others = groups.slice(1).map((group) => `also ${group.name.toLowerCase()}`);
    const told = [ROLES[role ?? ''] ?? null, ...hats, ...new Set(others)].filter((fact) => fact !== null);
    const evidence = [evidenceOf(participant), ...groups.slice(1), ...affiliations].filter((one) => one !== null);
    const notes = evidence.map((one) => this.#evidence(session, one));
    return this.#paragraph([
      { type: 'name', text: name },
      text(told.length === 0 ? '.' : ` (${told.join('; ')}).`),
      ...eachOnce(notes),
    ]);
  }

  /** Words that tell who somebody is, his own or another's. */
  #evidence(session: string, evidence: Evidence): Inline[] {
    const { speaker, speakerConfidence, turn, quote, start, end, confidence } = evidence;
    const cited = this.footnotes.cite({ session, speaker, turn, quote, start, end, speakerConfidence });
    return confidence < SURE_SPEAKER ? [{ type: 'mark', text: 'uncertain' }, ...cited] : cited;
  }

  #byKind(kinds: readonly (readonly [LessonKind, string])[]): Section[] {
    return kinds.flatMap(([kind, heading]) => {
      const lessons = this.#rows.lessons.filter((lesson) => lesson.kind === kind);
      return lessons.length === 0
        ? []
        : [
            section(
              heading,
              lessons.map((lesson) => this.#lesson(lesson)),
            ),
          ];
    });
  }

  #lesson(lesson: LessonRow): Paragraph {
    const { summary, speaker, speakerConfidence, session, turn, quote, start, end } = lesson;
    const groups = lesson.groups.length === 0 ? '' : ` (${lesson.groups.join(', ').toLowerCase()})`;
    const about = lesson.about.length === 0 ? '' : ` About: ${lesson.about.join(', ')}.`;
    const who: Inline =
      speaker === null ? text('A speaker whom the text does not name') : { type: 'name', text: speaker };
    const cited = this.footnotes.cite({ session, speaker, turn, quote, start, end, speakerConfidence });
    return this.#paragraph([who, text(`${groups}: ${summary}${about}`), ...cited, ...this.#answers(lesson)]);
  }

  /** Who echoed and who challenged a lesson, each with the words that show it. */
  #answers({ answers, session }: LessonRow): Inline[] {
    return ANSWERED.flatMap(([kind, words]) => {
      const speakers = [
        ...Map.groupBy(
          answers.filter((answer) => answer.kind === kind),
          ({ speaker }) => speaker,
        ),
      ];
      return speakers.flatMap(([speaker, own], at): Inline[] => [
        text(at === 0 ? ` ${words} ` : ' '),
        { type: 'name', text: speaker },
        text(at === speakers.length - 1 ? '.' : ','),
        ...eachOnce(own.map(({ kind: _, ...answer }) => this.footnotes.cite({ session, ...answer }))),
      ]);
    });
  }

  /** One row a thing cited, one column a group: how often, with the surest place. */
  #citations(): Block[] {
    const { citations } = this.#rows;
    if (citations.length === 0) return [];
    const groups = [...new Map(citations.map(({ groupId, group }) => [groupId, group]))];
    const things = [...Map.groupBy(citations, ({ entityId }) => entityId).values()];
    const total = (cells: readonly CitationRow[]): number => sum(cells.map((cell) => cell.citations));
    things.sort((a, b) => total(b) - total(a) || ((a[0]?.entity ?? '') < (b[0]?.entity ?? '') ? -1 : 1));
    const table: Table = {
      type: 'table',
      caption: 'How often speakers of each stakeholder group cited what, with the surest place',
      columns: ['Cited', ...groups.map(([, group]) => group), 'All'],
      rows: things.map((cells) => [
        [text(cells[0]?.entity ?? '')],
        ...groups.map(([groupId]) => this.#cell(cells.find((cell) => cell.groupId === groupId))),
        [text(String(total(cells)))],
      ]),
    };
    return [table];
  }

  #cell(cell: CitationRow | undefined): Inline[] {
    if (cell === undefined) return [];
    const { best } = cell;
    const { session, turn, speaker, speakerConfidence } = best;
    const { quote, start, end } = quoteAround(best, best.start, best.end);
    return [
      text(String(cell.citations)),
      ...this.footnotes.cite({ session, speaker, turn, quote, start, end, speakerConfidence }),
    ];
  }
}

/** What tells best who somebody is. */
function evidenceOf({ groups, affiliations, speaking }: ParticipantRow): Evidence | null {
  return groups[0] ?? affiliations[0] ?? speaking;
}

function section(heading: string, blocks: readonly Block[], sections: readonly Section[] = []): Section {
  return { heading, blocks, sections };
}

function text(words: string): Inline {
  return { type: 'text', text: words };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Footnotes, each with the marks before it, without those that stand there already. */
function eachOnce(notes: readonly (readonly Inline[])[]): Inline[] {
  const seen = new Set<number>();
  return notes.flatMap((content) => {
    const numbers = content.flatMap((part) => (part.type === 'footnote' ? [part.number] : []));
    if (numbers.every((number) => seen.has(number))) return [];
    for (const number of numbers) seen.add(number);
    return content;
  });
}
