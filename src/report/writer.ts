import { FootnoteBook, isUncertain, type Said } from './footnote-book.ts';
import { keyWords } from './key-words.ts';
import type { Addressees } from './read-wording.ts';
import type { Block, Footnote, Inline, Paragraph, Row, Section, Table } from './report-draft.ts';
import type { FoundPlace, LessonRow, ParticipantRow, ReportRows } from './report-rows.ts';
import { startsNew, text, type Values, type Wording } from './wording.ts';

/** What a section of the report holds. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** Below it, a reader is told that a program took words for something of which it is not sure. */
export const SURE_EVIDENCE = 0.7;

/** What all sections are written with: the rows, the words, the footnotes, and who has been introduced already. */
export class Writer {
  readonly rows: ReportRows;
  readonly wording: Wording;
  readonly addressees: Addressees;
  readonly lessons: ReadonlyMap<string, LessonRow>;
  readonly #footnotes = new FootnoteBook();
  readonly #participants: ReadonlyMap<string, ParticipantRow>;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #anchors: ReadonlySet<string>;
  readonly #identities = new Map<string, number>();

  constructor(rows: ReportRows, wording: Wording, addressees: Addressees) {
    this.rows = rows;
    this.wording = wording;
    this.addressees = addressees;
    this.lessons = new Map(rows.lessons.map((lesson) => [lesson.id, lesson]));
    this.#participants = new Map(rows.participants.map((one) => [`${one.session} ${one.person}`, one]));
    this.#titles = new Map(rows.sessions.map(({ id, title }) => [id, title]));
    this.#anchors = new Set(rows.turns.map(({ session, number }) => turnAnchor(session, number)));
  }

  footnotes(): readonly Footnote[] {
    return this.#footnotes.notes();
  }

  say(name: string, values: Values = {}): Inline[] {
    return startsNew(this.wording.sentence(name, values));
  }

  /**
   * @param identity what the paragraph is about, in words that stay when others come before it: no counts, no places.
   *   It becomes the paragraph's number.
   */
  paragraph(identity: string, ...sentences: readonly (readonly Inline[])[]): Paragraph {
    const content = sentences
      .filter((sentence) => sentence.length > 0)
      .flatMap((sentence, at) => (at === 0 ? sentence : [text(' '), ...sentence]));
    return { type: 'paragraph', number: this.#unique(identity), content };
  }

  row(identity: string, ...cells: readonly (readonly Inline[])[]): Row {
    return { number: this.#unique(identity), cells: cells.map((content) => ({ content })) };
  }

  table(id: string, caption: readonly Inline[], columns: readonly string[], rows: readonly Row[]): Table {
    const words = caption.map((part) => ('text' in part ? part.text : '')).join('');
    return { type: 'table', id, caption: words, columns, rows };
  }

  #unique(identity: string): string {
    const times = this.#identities.get(identity) ?? 0;
    this.#identities.set(identity, times + 1);
    return times === 0 ? identity : `${identity} ${times + 1}`;
  }

  /** A note with the words, and a warning before it where it is not sure whose they are. */
  cite(said: Said): Inline[] {
    const note = this.#footnotes.quote(said, (uncertain) => ({
      source: this.#source(said, uncertain),
      anchor: this.#anchorOf(said),
    }));
    return isUncertain(said) ? [{ type: 'mark', text: this.wording.label('speakerUncertain') }, note] : [note];
  }

  /** Like `cite`, for words from which something was taken, with how sure that is. */
  citeEvidence(session: string, evidence: Omit<Said, 'session'> & { readonly confidence: number }): Inline[] {
    const { speaker, speakerConfidence, turn, quote, start, end, confidence } = evidence;
    const cited = this.cite({ session, speaker, speakerConfidence, turn, quote, start, end });
    return confidence < SURE_EVIDENCE ? [{ type: 'mark', text: this.wording.label('uncertain') }, ...cited] : cited;
  }

  /** A note with the sentences in which something is named. */
  citeFound({ session, turn, speaker, speakerConfidence, quote, start, end }: FoundPlace): Inline[] {
    return this.cite({ session, turn, speaker, speakerConfidence, quote, start, end });
  }

  counted(statement: string): Inline {
    return this.#footnotes.plain(this.wording.note('counted', { statement: `cypher/${statement}.cypher` }));
  }

  linked(statement: string): Inline {
    return this.#footnotes.plain(this.wording.note('linked', { statement: `cypher/${statement}.cypher` }));
  }

  sourceNote(file: string, sha256: string): Inline {
    return this.#footnotes.plain(this.wording.note('source', { file, sha256 }));
  }

  #anchorOf({ session, turn }: Said): string | null {
    const anchor = turn === null ? null : turnAnchor(session, turn);
    return anchor !== null && this.#anchors.has(anchor) ? anchor : null;
  }

  #source({ session, speaker, turn, start, end }: Said, uncertain: boolean): string {
    const { wording } = this;
    const named = speaker !== null && uncertain ? wording.note('uncertain', { speaker }) : speaker;
    const values = { turn: turn ?? 0, start: start ?? 0, end: end ?? 0 };
    const place =
      turn === null
        ? wording.note('front')
        : named === null
          ? wording.note('turnUnknown', values)
          : wording.note('turn', { ...values, speaker: named });
    if (this.rows.sessions.length === 1) return place;
    return wording.note('ofSession', { place, session: this.#titles.get(session) ?? session });
  }

  participantOf({ session, person }: Pick<LessonRow, 'session' | 'person'>): ParticipantRow | null {
    return person === null ? null : (this.#participants.get(`${session} ${person}`) ?? null);
  }

  /** Id and name of the stakeholder group for which a point's speaker speaks above all. */
  groupOf(point: Pick<LessonRow, 'session' | 'person'>): { readonly id: string; readonly name: string } | null {
    return this.participantOf(point)?.groups[0] ?? null;
  }

  /** A stakeholder group inside a sentence. */
  groupName({ id, name }: { readonly id: string; readonly name: string }): string {
    return this.wording.group(id, name);
  }

  /** A stakeholder group at the head of a column or a part. */
  groupHeading(group: { readonly id: string; readonly name: string }): string {
    const name = this.groupName(group);
    return name.charAt(0).toLocaleUpperCase('en') + name.slice(1);
  }

  /** Who says it: with whom he speaks for when he comes in, by name alone afterwards. */
  speaker(point: Pick<LessonRow, 'session' | 'person' | 'speaker'>, introduced: Set<string>): Inline[] {
    if (point.speaker === null) return [text(this.wording.label('unnamedSpeaker'))];
    const name: Inline = { type: 'name', text: point.speaker };
    if (introduced.has(point.speaker)) return [name];
    introduced.add(point.speaker);
    const participant = this.participantOf(point);
    const group = participant?.groups[0];
    const organisation = participant?.affiliations[0]?.name;
    const hats = [group === undefined ? null : this.groupName(group), organisation ?? null].filter(
      (hat) => hat !== null,
    );
    return hats.length === 0 ? [name] : [name, text(` (${hats.join(', ')})`)];
  }

  /** The sentence of a point that says it, in quotation marks, and a note with all its words. */
  quoted(point: LessonRow): Inline[] {
    const { text: words, cut } = keyWords(point.quote, point.summary);
    return [{ type: 'quote', text: words, cut }, ...this.citePoint(point)];
  }

  citePoint({ session, speaker, speakerConfidence, turn, quote, start, end }: LessonRow): Inline[] {
    return this.cite({ session, speaker, speakerConfidence, turn, quote, start, end });
  }
}

/** What a point is, whatever stands before it: its words. */
export function identityOf({ session, quote }: Pick<LessonRow, 'session' | 'quote'>): string {
  return `${session}: ${quote}`;
}

/** The id of a turn in the numbered transcript. */
export function turnAnchor(session: string, number: number): string {
  return `turn-${session}-${number}`;
}
