import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { SECTION_NAMES, type SectionName } from './section-names.ts';

/** A section of a report as its template wants it. */
export interface TemplateSection {
  /** Null for the usual heading of what stands in it. */
  readonly heading: string | null;
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart = { readonly name: SectionName } | { readonly prose: string };

export interface Template {
  /** Null for the usual title. */
  readonly title: string | null;
  readonly sections: readonly TemplateSection[];
}

/** What a reader must know of any draft: it is put at the end where a template leaves it out. */
const NEVER_LEFT_OUT: SectionName = 'method';

/**
 * Read a report's structure. `# Title` is its title, `## Heading` begins a section, `{{name}}` puts a part of the draft where it stands,
 * with the usual heading where no `##` came before; all other text is the BPF's own and stays. Each part can stand once.
 * @param file for messages
 * @throws INPUT_TEMPLATE with `file:line:column` where a name is unknown, stands twice, or is not alone on its line
 */
export function parseTemplate(source: string, file: string): Template {
  let title: string | null = null;
  const sections: { heading: string | null; parts: TemplatePart[] }[] = [];
  const used = new Map<SectionName, number>();
  let prose: string[] = [];
  const current = () => sections.at(-1);
  const flush = (): void => {
    const words = prose.join(' ').trim();
    prose = [];
    if (words === '') return;
    const open = current();
    if (open?.heading == null) sections.push({ heading: null, parts: [{ prose: words }] });
    else open.parts.push({ prose: words });
  };
  for (const [at, line] of source.split(/\r?\n/).entries()) {
    const named = /^\s*\{\{\s*([^{}]*?)\s*\}\}\s*$/.exec(line)?.[1];
    const heading = /^(#{1,2})\s+(.*?)\s*#*\s*$/.exec(line);
    if (named !== undefined) {
      flush();
      const name = nameAt(named, line, at, file, used);
      const open = current();
      if (open?.heading == null) sections.push({ heading: null, parts: [{ name }] });
      else open.parts.push({ name });
    } else if (heading !== null) {
      flush();
      if (heading[1] === '#') title = heading[2] ?? null;
      else sections.push({ heading: heading[2] ?? '', parts: [] });
    } else if (line.includes('{{')) {
      throw fault(
        file,
        at,
        line.indexOf('{{'),
        'a part of the draft stands alone on its line',
        'Put {{name}} on a line of its own.',
      );
    } else if (line.trim() === '') flush();
    else prose.push(line.trim());
  }
  flush();
  if (used.size === 0) {
    const hint = `Put lines like {{learned}} into it; the names are ${SECTION_NAMES.join(', ')}.`;
    throw new BpfGraphError('INPUT_TEMPLATE', `${file}: no part of the draft stands in the template`, hint);
  }
  if (!used.has(NEVER_LEFT_OUT)) sections.push({ heading: null, parts: [{ name: NEVER_LEFT_OUT }] });
  return { title, sections };
}

function nameAt(given: string, line: string, at: number, file: string, used: Map<SectionName, number>): SectionName {
  const column = line.indexOf('{{');
  const name = SECTION_NAMES.find((known) => known === given);
  if (name === undefined) {
    const near = didYouMean(given, [...SECTION_NAMES]);
    throw fault(file, at, column, `a draft has no part "${given}"${near}`, `Take one of ${SECTION_NAMES.join(', ')}.`);
  }
  const before = used.get(name);
  if (before !== undefined) {
    throw fault(file, at, column, `{{${name}}} stands in line ${before + 1} already`, 'Keep one of the two.');
  }
  used.set(name, at);
  return name;
}

function fault(file: string, line: number, column: number, message: string, hint: string): BpfGraphError {
  return new BpfGraphError('INPUT_TEMPLATE', `${file}:${line + 1}:${column + 1}: ${message}`, hint);
}
