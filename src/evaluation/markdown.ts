import type { TextTable } from './tables.ts';

/** A table as GitHub prints it; its title is left to the text around it. */
export function markdownTable({ head, rows }: TextTable): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Put something between `<!-- NAME -->` and `<!-- /NAME -->`, in place of what stands there.
 * @returns null where the text has no such markers
 */
export function putBetweenMarkers(text: string, name: string, content: string): string | null {
  const before = `<!-- ${name} -->`;
  const start = text.indexOf(before);
  const end = text.indexOf(`<!-- /${name} -->`, start);
  if (start === -1 || end === -1) return null;
  return `${text.slice(0, start + before.length)}\n${content}\n${text.slice(end)}`;
}
