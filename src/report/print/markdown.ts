import type {
  Block,
  Box,
  Footnote,
  Inline,
  Paragraph,
  PrinterLabels,
  ReportDraft,
  Section,
  Table,
} from '../report-draft.ts';
import { oneLine } from './one-line.ts';
import { quoted, quotedInText } from './quoted.ts';

/** Print a draft as Markdown with footnotes (GitHub's and Pandoc's form). Ends with a line break. */
export function printMarkdown(draft: ReportDraft): string {
  const printer = new MarkdownPrinter(draft.labels);
  const parts = [
    `# ${escaped(draft.title)}`,
    `*${escaped(draft.subtitle)}*`,
    draft.facts.map(({ label, value }) => `- **${escaped(label)}**: ${escaped(value)}`).join('\n'),
    `## ${escaped(draft.labels.contents)}`,
    contents(draft.sections, 0),
    ...draft.sections.flatMap((section) => printer.section(section, 2)),
    `## ${escaped(draft.labels.notes)}`,
    ...draft.footnotes.map((note) => printer.footnote(note)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contents(sections: readonly Section[], depth: number): string {
  return sections
    .map((section) => {
      const line = `${'  '.repeat(depth)}- [${escaped(titleOf(section))}](#${section.id})`;
      return depth > 0 || section.sections.length === 0 ? line : `${line}\n${contents(section.sections, 1)}`;
    })
    .join('\n');
}

function titleOf({ number, heading }: Section): string {
  return number === null ? heading : `${number}  ${heading}`;
}

class MarkdownPrinter {
  readonly #labels: PrinterLabels;

  constructor(labels: PrinterLabels) {
    this.#labels = labels;
  }

  section(section: Section, level: number): string[] {
    return [
      `<a id="${section.id}"></a>\n\n${'#'.repeat(Math.min(level, 6))} ${escaped(titleOf(section))}`,
      ...section.blocks.map((block) => this.#block(block)),
      ...section.sections.flatMap((inner) => this.section(inner, level + 1)),
    ];
  }

  footnote(note: Footnote): string {
    if (note.type === 'plain') return `[^${note.number}]: ${escaped(note.text)}`;
    const where = note.anchor === null ? escaped(note.source) : `[${escaped(note.source)}](#${note.anchor})`;
    return `[^${note.number}]: ${where}: ${escaped(quoted(note.quote, this.#labels))}`;
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block);
      case 'box':
        return this.#box(block);
      case 'table':
        return this.#table(block);
      case 'turn': {
        const warned = block.uncertain === null ? '' : ` _\\[${escaped(block.uncertain)}\\]_`;
        const lines = block.lines.map(escaped).join('\n\n');
        return `<a id="${block.id}"></a>**${block.number}\\. ${escaped(block.speaker)}**${warned}\n\n${lines}`;
      }
    }
  }

  #paragraph({ number, content }: Paragraph): string {
    return `<a id="p${number}"></a>**${number}** ${this.#inlines(content)}`;
  }

  #box({ heading, paragraphs }: Box): string {
    return [`**${escaped(heading)}**`, ...paragraphs.map((one) => this.#paragraph(one))]
      .map((part) => `> ${part}`)
      .join('\n>\n');
  }

  #table({ caption, columns, rows }: Table): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const isNumbered = rows.some(({ number }) => number !== null);
    const head = isNumbered ? [this.#labels.paragraph, ...columns] : columns;
    return [
      `*${escaped(caption)}*`,
      '',
      line(head.map(escaped)),
      line(head.map(() => '---')),
      ...rows.map(({ number, cells }) => {
        const printed = cells.map(({ content }) => this.#inlines(content));
        return line(isNumbered ? [number === null ? '' : `**${number}**`, ...printed] : printed);
      }),
    ].join('\n');
  }

  #inlines(content: readonly Inline[]): string {
    return content.map((inline) => this.#inline(inline)).join('');
  }

  #inline(inline: Inline): string {
    switch (inline.type) {
      case 'text':
        return escaped(inline.text);
      case 'name':
        return `**${escaped(inline.text)}**`;
      case 'quote':
        return escaped(quotedInText(inline.text, inline.cut, this.#labels));
      case 'mark':
        return ` _\\[${escaped(inline.text)}\\]_`;
      case 'footnote':
        return `[^${inline.number}]`;
    }
  }
}

/** Markdown's own signs and line breaks in what people said are to be read as they are. */
function escaped(words: string): string {
  return oneLine(words).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
