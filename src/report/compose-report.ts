import { numberParagraphs } from './paragraph-numbers.ts';
import type { Addressees } from './read-wording.ts';
import type { Block, Fact, ReportDraft, Section } from './report-draft.ts';
import type { ReportRows } from './report-rows.ts';
import type { SectionName } from './section-names.ts';
import { glossaryAnnex, speakersAnnex, transcriptAnnex } from './sections/annexes.ts';
import { barriersSection } from './sections/barriers.ts';
import { citationsSection } from './sections/citations.ts';
import { coverageSection } from './sections/coverage.ts';
import { examplesSection } from './sections/examples.ts';
import { exchangesSection } from './sections/exchanges.ts';
import { learnedSection } from './sections/learned.ts';
import { methodSection } from './sections/method.ts';
import { nextStepsSection } from './sections/next-steps.ts';
import { participantsSection } from './sections/participants.ts';
import { recommendationsSection } from './sections/recommendations.ts';
import { requestsSection } from './sections/requests.ts';
import { summarySection } from './sections/summary.ts';
import type { Template, TemplateSection } from './template.ts';
import { text, type Wording } from './wording.ts';
import { type Content, Writer } from './writer.ts';

/** What a draft needs beside the rows of the graph. */
export interface ComposeOptions {
  readonly wording: Wording;
  readonly addressees: Addressees;
  readonly template: Template;
  /** The day on which it was drafted, ISO 8601, and the program's version: they stand on the title page. */
  readonly date: string;
  readonly version: string;
  /** True when the rows hold no turns, as the transcripts of so many sessions would be a library. */
  readonly isShortened: boolean;
}

const SECTIONS: Readonly<Record<SectionName, (writer: Writer, options: ComposeOptions) => Content>> = {
  summary: summarySection,
  method: (writer, { isShortened }) => methodSection(writer, isShortened),
  participants: participantsSection,
  learned: learnedSection,
  practices: (writer) => examplesSection(writer, 'GOOD_PRACTICE', 'practicesIntro'),
  doors: (writer) => examplesSection(writer, 'DOOR_OPENER', 'doorsIntro'),
  barriers: barriersSection,
  recommendations: recommendationsSection,
  exchanges: exchangesSection,
  citations: citationsSection,
  coverage: coverageSection,
  requests: requestsSection,
  next: nextStepsSection,
  'annex-speakers': speakersAnnex,
  'annex-glossary': glossaryAnnex,
  'annex-transcript': (writer, { isShortened }) => transcriptAnnex(writer, isShortened),
};

/** Lay the rows out as a report. Pure: the same rows and options give the same draft. */
export function composeReport(rows: ReportRows, options: ComposeOptions): ReportDraft {
  const { wording, addressees, template, date, version } = options;
  const writer = new Writer(rows, wording, addressees);
  const numbers = sectionNumbers(template.sections);
  const sections = template.sections.map((section, at) =>
    numberParagraphs(sectionOf(writer, section, numbers[at] as string, at, options)),
  );
  const status = wording.fact('statusDraft', { version, date: wording.date(date) });
  return {
    language: wording.language,
    title: template.title ?? wording.title(rows.sessions),
    subtitle: wording.subtitle,
    date,
    facts: [...factsOf(rows, wording), { label: wording.fact('status'), value: status }],
    sessions: rows.sessions.map(({ id }) => id),
    sections,
    footnotes: writer.footnotes(),
    labels: {
      contents: wording.label('contents'),
      notes: wording.label('notes'),
      paragraph: wording.label('paragraph'),
      back: wording.label('back'),
      openQuote: wording.label('openQuote'),
      closeQuote: wording.label('closeQuote'),
    },
  };
}

/** Sections count 1, 2, 3, annexes A, B, C, each by its place in the template: an empty section keeps its number. */
function sectionNumbers(sections: readonly TemplateSection[]): string[] {
  let [chapters, annexes] = [0, 0];
  return sections.map((section) => {
    if (!isAnnex(section)) return String(++chapters);
    annexes += 1;
    return String.fromCharCode('A'.charCodeAt(0) + annexes - 1);
  });
}

function isAnnex({ parts }: TemplateSection): boolean {
  return parts.length > 0 && parts.every((part) => 'name' in part && part.name.startsWith('annex-'));
}

function sectionOf(
  writer: Writer,
  { heading, parts }: TemplateSection,
  number: string,
  at: number,
  options: ComposeOptions,
): Section {
  const names = parts.flatMap((part) => ('name' in part ? [part.name] : []));
  const [only] = names;
  const blocks: Block[] = [];
  const sections: Section[] = [];
  for (const part of parts) {
    if ('prose' in part) {
      blocks.push(writer.paragraph(`template ${part.prose}`, [text(part.prose)]));
      continue;
    }
    const content = contentOf(writer, part.name, options);
    // Several parts of the draft under one heading of the BPF's keep headings of their own.
    if (names.length > 1) {
      const inner = { blocks: content.blocks, sections: content.sections ?? [] };
      sections.push({ id: part.name, number: null, heading: headingOf(part.name, options, writer), ...inner });
    } else {
      blocks.push(...content.blocks);
      sections.push(...(content.sections ?? []));
    }
  }
  const usual = only === undefined ? '' : headingOf(only, options, writer);
  const id = names.length === 1 && only !== undefined ? only : `section-${at + 1}`;
  return { id, number, heading: heading ?? usual, blocks, sections };
}

function contentOf(writer: Writer, name: SectionName, options: ComposeOptions): Content {
  const content = SECTIONS[name](writer, options);
  if (content.blocks.length > 0 || (content.sections ?? []).length > 0) return content;
  return { blocks: [writer.paragraph(`nothing in ${name}`, writer.say('noneFound'))] };
}

function headingOf(name: SectionName, { wording, isShortened }: ComposeOptions, { rows }: Writer): string {
  if (name === 'summary' && rows.sessions.length > 1) return wording.heading('summaries');
  return wording.heading(name === 'annex-transcript' && isShortened ? 'sources' : name);
}

function factsOf({ sessions }: ReportRows, wording: Wording): Fact[] {
  const [only] = sessions;
  const fact = (name: string, value: string | null): Fact[] =>
    value === null || value === '' ? [] : [{ label: wording.fact(name), value }];
  if (sessions.length === 1 && only !== undefined) {
    return [
      ...fact('session', only.title),
      ...fact('event', only.event),
      ...fact('date', only.date === null ? null : wording.date(only.date)),
      ...fact('time', only.startsAt),
      ...fact('room', only.room),
      ...fact('venue', only.venue),
      ...fact('source', `${only.sourceFile} (SHA-256 ${only.sha256})`),
    ];
  }
  const events = [...new Set(sessions.flatMap(({ event }) => event ?? []))];
  return [
    ...fact('sessions', wording.number(sessions.length)),
    ...fact('event', events.length > 8 ? wording.number(events.length) : events.join('; ')),
  ];
}
