import {
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type {
  Block,
  Box,
  Footnote,
  Inline,
  Paragraph as Numbered,
  ReportDraft,
  Section,
  TurnBlock,
} from '../report-draft.ts';
import { docxStyles, type Font, INK } from './docx-styles.ts';
import { tableOf } from './docx-table.ts';
import { oneLine } from './one-line.ts';
import { quoted, quotedInText } from './quoted.ts';
import { stableZip } from './stable-zip.ts';

/** Where the text of a numbered paragraph begins, in twentieths of a point, so that the number stands in the margin before it. */
const NUMBER_WIDTH = 1000;
const FONT: Font = { text: 'Calibri', headings: 'Calibri' };
/** Working out the pages of the contents takes longer than all else; a document of so many notes leaves it to the reader's program. */
const MOST_NOTES_LAID_OUT = 2_000;

/** Print a draft as DOCX: real headings, footnotes, tables and contents. The same draft gives the same bytes. */
export async function printDocx(draft: ReportDraft): Promise<Uint8Array> {
  const printer = new DocxPrinter(draft);
  const children = [...printer.front(), ...draft.sections.flatMap((section) => printer.section(section, 0))];
  const isLaidOut = draft.footnotes.length <= MOST_NOTES_LAID_OUT;
  const document = new Document({
    title: draft.title,
    description: draft.subtitle,
    creator: 'bpf-graph',
    lastModifiedBy: 'bpf-graph',
    styles: docxStyles(draft.language, FONT),
    footnotes: printer.footnotes(),
    ...(isLaidOut ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: [{ properties: { page: { margin: MARGINS } }, footers: { default: pageFooter() }, children }],
  });
  return stableZip(await Packer.toBuffer(document), draft.date);
}

const MARGINS = { top: 1304, bottom: 1304, left: 1134, right: 1134 };

function pageFooter(): Footer {
  return new Footer({
    children: [new Paragraph({ alignment: 'center', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
}

class DocxPrinter {
  readonly #draft: ReportDraft;
  readonly #referred = new Set<number>();
  /** Word's names of places are short; those of the draft are not. */
  readonly #places = new Map<string, string>();

  constructor(draft: ReportDraft) {
    this.#draft = draft;
  }

  front(): (Paragraph | TableOfContents)[] {
    const { title, subtitle, facts, labels } = this.#draft;
    return [
      new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
      new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] }),
      ...facts.map(
        ({ label, value }) =>
          new Paragraph({
            style: 'Fact',
            children: [new TextRun({ text: label, bold: true }), tab(), new TextRun(value)],
          }),
      ),
      new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, children: [new TextRun(labels.contents)] }),
      new TableOfContents(labels.contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
    ];
  }

  section(
    { id, number, heading, blocks, sections }: Section,
    depth: number,
  ): (Paragraph | ReturnType<typeof tableOf>)[] {
    const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
    const title = number === null ? heading : `${number}  ${heading}`;
    return [
      new Paragraph({
        heading: levels[Math.min(depth, 2)] as (typeof levels)[number],
        pageBreakBefore: depth === 0 && (id === this.#draft.sections[0]?.id || id.startsWith('annex-')),
        children: [new TextRun(title)],
      }),
      ...blocks.flatMap((block) => this.#block(block)),
      ...sections.flatMap((inner) => this.section(inner, depth + 1)),
    ];
  }

  /** All notes, by their number: the program that opens the file counts them alike, as they are numbered by first use. */
  footnotes(): Record<string, { readonly children: readonly Paragraph[] }> {
    return Object.fromEntries(
      this.#draft.footnotes.map((note) => [
        note.number,
        { children: [new Paragraph({ style: 'FootnoteText', children: this.#note(note) })] },
      ]),
    );
  }

  #note(note: Footnote): ParagraphChild[] {
    if (note.type === 'plain') return [new TextRun(` ${note.text}`)];
    const words = new TextRun(`: ${quoted(note.quote, this.#draft.labels)}`);
    if (note.anchor === null) return [new TextRun(` ${note.source}`), words];
    const link = new InternalHyperlink({ anchor: this.#place(note.anchor), children: [new TextRun(note.source)] });
    return [new TextRun(' '), link, words];
  }

  #block(block: Block): (Paragraph | ReturnType<typeof tableOf>)[] {
    switch (block.type) {
      case 'paragraph':
        return [this.#paragraph(block, 'Numbered')];
      case 'box':
        return this.#box(block);
      case 'table':
        return [
          new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(block.caption)] }),
          tableOf(
            block,
            this.#draft.labels.paragraph,
            (content) => this.#inlines(content),
            (number) => this.#number(number),
          ),
          new Paragraph({ style: 'AfterTable', children: [] }),
        ];
      case 'turn':
        return this.#turn(block);
    }
  }

  #paragraph({ number, content }: Numbered, style: string): Paragraph {
    return new Paragraph({
      style,
      indent: { left: NUMBER_WIDTH, hanging: NUMBER_WIDTH },
      tabStops: [{ type: 'left', position: NUMBER_WIDTH }],
      children: [this.#number(number), tab(), ...this.#inlines(content)],
    });
  }

  #number(number: string): Bookmark {
    return new Bookmark({
      id: this.#place(`p${number}`),
      children: [new TextRun({ text: number, style: 'ParagraphNumber' })],
    });
  }

  #box({ heading, paragraphs }: Box): Paragraph[] {
    return [
      new Paragraph({ style: 'BoxHeading', keepNext: true, ...BOX, children: [new TextRun(heading)] }),
      ...paragraphs.map(
        (one) =>
          new Paragraph({
            style: 'BoxText',
            ...BOX,
            children: [this.#number(one.number), new TextRun('  '), ...this.#inlines(one.content)],
          }),
      ),
      new Paragraph({ style: 'AfterTable', children: [] }),
    ];
  }

  #turn({ id, number, speaker, uncertain, lines }: TurnBlock): Paragraph[] {
    const warned = uncertain === null ? [] : [new TextRun({ text: ` [${uncertain}]`, style: 'Warning' })];
    return [
      new Paragraph({
        style: 'TurnSpeaker',
        keepNext: true,
        children: [
          new Bookmark({
            id: this.#place(id),
            children: [new TextRun({ text: String(number), style: 'ParagraphNumber' })],
          }),
          new TextRun({ text: `  ${speaker}`, bold: true }),
          ...warned,
        ],
      }),
      ...lines.map((line) => new Paragraph({ style: 'TurnText', children: [new TextRun(oneLine(line))] })),
    ];
  }

  #inlines(content: readonly Inline[]): ParagraphChild[] {
    return content.map((inline) => this.#inline(inline));
  }

  #inline(inline: Inline): ParagraphChild {
    switch (inline.type) {
      case 'text':
        return new TextRun(inline.text);
      case 'name':
        return new TextRun({ text: inline.text, bold: true });
      case 'quote':
        return new TextRun(quotedInText(inline.text, inline.cut, this.#draft.labels));
      case 'mark':
        return new TextRun({ text: ` [${inline.text}]`, style: 'Warning' });
      case 'footnote':
        return this.#reference(inline.number);
    }
  }

  /** A note stands once in a document; where it is meant again, its number leads to the first place. */
  #reference(number: number): ParagraphChild {
    const id = this.#place(`note ${number}`);
    if (this.#referred.has(number)) {
      const run = new TextRun({ text: String(number), superScript: true, color: INK.link });
      return new InternalHyperlink({ anchor: id, children: [run] });
    }
    this.#referred.add(number);
    return new Bookmark({ id, children: [new FootnoteReferenceRun(number)] });
  }

  #place(id: string): string {
    const known = this.#places.get(id) ?? `place${this.#places.size + 1}`;
    this.#places.set(id, known);
    return known;
  }
}

const EDGE = { style: BorderStyle.SINGLE, size: 24, space: 8, color: INK.link } as const;
const BOX = {
  border: { left: EDGE },
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: INK.shade },
} as const;

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
