import type { Block, Footnote, Inline, ReportDraft, Section } from './report-draft.ts';

/** Print a draft as Markdown with footnotes (GitHub's and Pandoc's form). Ends with a line break. */
export function printMarkdown(draft: ReportDraft): string {
  const parts = [
    `# ${escapeMarkdown(draft.title)}`,
    ...draft.sections.flatMap((section) => printSection(section, 2)),
    ...draft.footnotes.map(printFootnote),
  ];
  return `${parts.join('\n\n')}\n`;
}

function printSection(section: Section, level: number): string[] {
  return [
    `${'#'.repeat(level)} ${escapeMarkdown(section.heading)}`,
    ...section.blocks.map(printBlock),
    ...section.sections.flatMap((inner) => printSection(inner, level + 1)),
  ];
}

function printBlock(block: Block): string {
  // The stop is escaped: a paragraph number is to be read as printed, not to start a list that renumbers itself.
  if (block.type === 'paragraph') return `${block.number}\\. ${printInlines(block.content)}`;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `*${escapeMarkdown(block.caption)}*`,
    '',
    line(block.columns.map(escape)),
    line(block.columns.map(() => '---')),
    ...block.rows.map((row) => line(row.map(printInlines))),
  ].join('\n');
}

function printInlines(content: readonly Inline[]): string {
  return content.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'name':
      return `**${escapeMarkdown(inline.text)}**`;
    case 'mark':
      return ` _[${escapeMarkdown(inline.text)}]_`.replace('[', '\\[').replace(']', '\\]');
    case 'footnote':
      return `[^${inline.number}]`;
  }
}

function printFootnote({ number, session, speaker, turn, quote, start, end, uncertain }: Footnote): string {
  const who = [speaker, uncertain ? '(uncertain)' : null].filter((part) => part !== null).join(' ');
  const where =
    turn === null ? `${session}, before the first turn` : `${session}, turn ${turn}, characters ${start}\u2013${end}`;
  return `[^${number}]: ${who === '' ? '' : `${escapeMarkdown(who)}, `}${escapeMarkdown(where)}: \u201c${escapeMarkdown(quote)}\u201d`;
}

/** Markdown's own signs and line breaks in what people said are to be read as they are. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
