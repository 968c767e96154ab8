import { readFileSync } from 'node:fs';
import { type Html, html } from '../../text/html.ts';
import type {
  Block,
  Box,
  Cell,
  Footnote,
  Inline,
  Paragraph,
  PrinterLabels,
  ReportDraft,
  Row,
  Section,
  Table,
  TurnBlock,
} from '../report-draft.ts';
import { oneLine } from './one-line.ts';
import { quoted, quotedInText } from './quoted.ts';

/** The style of the page: three folders up from `src/report/print` as from `dist/report/print`. */
const STYLE = new URL('../../../src/report/print/report.css', import.meta.url);

/** Print a draft as one HTML file that needs nothing else: for a screen, a phone and paper. */
export function printHtml(draft: ReportDraft): string {
  const printer = new HtmlPrinter(draft.labels);
  const { labels } = draft;
  const style: Html = { html: readFileSync(STYLE, 'utf8') };
  const facts = draft.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>\n`);
  const body = draft.sections.map((section) => html`${printer.section(section, 2)}\n`);
  const notes = draft.footnotes.map((note) => html`${printer.footnote(note)}\n`);
  return html`<!doctype html>
<html lang="${draft.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${draft.title}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>${draft.title}</h1>
<p class="subtitle">${draft.subtitle}</p>
<dl>
${facts}</dl>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${labels.contents}</h2>
${contents(draft.sections, true)}
</nav>
<main>
${body}<section id="notes" role="doc-endnotes" aria-labelledby="notes-heading">
<h2 id="notes-heading">${labels.notes}</h2>
<ol>
${notes}</ol>
</section>
</main>
</body>
</html>
`.html;
}

function contents(sections: readonly Section[], withInner: boolean): Html {
  const items = sections.map(({ id, number, heading, sections: inner }) => {
    const title = number === null ? html`${heading}` : html`<span class="number">${number}</span> ${heading}`;
    const below = withInner && inner.length > 0 ? contents(inner, false) : null;
    return html`<li><a href="#${id}">${title}</a>${below}</li>\n`;
  });
  return html`<ol>\n${items}</ol>`;
}

class HtmlPrinter {
  readonly #labels: PrinterLabels;
  /** Notes that stand in the text already: the way back leads to the first place. */
  readonly #referred = new Set<number>();

  constructor(labels: PrinterLabels) {
    this.#labels = labels;
  }

  section({ id, number, heading, blocks, sections }: Section, level: number): Html {
    const title = number === null ? html`${heading}` : html`<span class="number">${number}</span> ${heading}`;
    const tag: Html = { html: `h${Math.min(level, 6)}` };
    const inner = blocks.map((block) => html`${this.#block(block)}\n`);
    const below = sections.map((one) => html`${this.section(one, level + 1)}\n`);
    // Only what has a number is a landmark by name: themes of the same name stand under several of them.
    const label: Html = number === null ? html`` : html` aria-labelledby="${id}-heading"`;
    return html`<section id="${id}"${label}>
<${tag} id="${id}-heading">${title}</${tag}>
${inner}${below}</section>`;
  }

  footnote(note: Footnote): Html {
    const { back } = this.#labels;
    const { number } = note;
    const link = html`<a class="back" href="#ref-${number}" role="doc-backlink" aria-label="${`${back} ${number}`}">↩</a>`;
    if (note.type === 'plain') return html`<li id="note-${number}">${note.text} ${link}</li>`;
    const source = note.anchor === null ? html`${note.source}` : html`<a href="#${note.anchor}">${note.source}</a>`;
    return html`<li id="note-${number}">${source}: ${quoted(note.quote, this.#labels)} ${link}</li>`;
  }

  #block(block: Block): Html {
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block);
      case 'box':
        return this.#box(block);
      case 'table':
        return this.#table(block);
      case 'turn':
        return this.#turn(block);
    }
  }

  #paragraph({ number, content }: Paragraph): Html {
    return html`<p id="p${number}" class="numbered">${this.#number(number)} ${this.#inlines(content)}</p>`;
  }

  #number(number: string): Html {
    const label = `${this.#labels.paragraph} ${number}`;
    return html`<a class="number" href="#p${number}" aria-label="${label}">${number}</a>`;
  }

  #box({ heading, paragraphs }: Box): Html {
    const inner = paragraphs.map((one) => html`${this.#paragraph(one)}\n`);
    return html`<div class="box" role="group" aria-label="${heading}">
<p class="box-heading">${heading}</p>
${inner}</div>`;
  }

  #table({ id, caption, columns, rows }: Table): Html {
    const isNumbered = rows.some(({ number }) => number !== null);
    const head = (isNumbered ? [this.#labels.paragraph, ...columns] : columns).map(
      (column) => html`<th scope="col">${column}</th>`,
    );
    const body = rows.map((row) => html`${this.#row(row, isNumbered)}\n`);
    // A table may be wider than a phone: it scrolls by itself, by keyboard too.
    return html`<div class="table" id="table-${id}" role="region" aria-labelledby="caption-${id}" tabindex="0">
<table>
<caption id="caption-${id}">${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>`;
  }

  #row({ number, cells }: Row, isNumbered: boolean): Html {
    const [first, ...others] = cells;
    const place = isNumbered ? html`<td class="number">${number === null ? '' : this.#number(number)}</td>` : null;
    const id: Html = number === null ? html`` : html` id="p${number}"`;
    const name = html`<th scope="row">${this.#inlines(first?.content ?? [])}</th>`;
    return html`<tr${id}>${place}${name}${others.map((cell) => this.#cell(cell))}</tr>`;
  }

  #cell({ content, heat }: Cell): Html {
    const shade: Html = heat === undefined ? html`` : html` class="heat heat-${heat}"`;
    return html`<td${shade}>${this.#inlines(content)}</td>`;
  }

  #turn({ id, number, speaker, uncertain, lines }: TurnBlock): Html {
    const warned = uncertain === null ? null : html` <em class="mark">[${uncertain}]</em>`;
    const said = lines.map((line) => html`<p>${oneLine(line)}</p>\n`);
    return html`<div class="turn" id="${id}">
<p class="turn-speaker"><a class="number" href="#${id}">${number}</a> <b>${speaker}</b>${warned}</p>
${said}</div>`;
  }

  #inlines(content: readonly Inline[]): Html[] {
    return content.map((inline) => this.#inline(inline));
  }

  #inline(inline: Inline): Html {
    switch (inline.type) {
      case 'text':
        return html`${inline.text}`;
      case 'name':
        return html`<b>${inline.text}</b>`;
      case 'quote':
        return html`<span class="quote">${quotedInText(inline.text, inline.cut, this.#labels)}</span>`;
      case 'mark':
        return html` <em class="mark">[${inline.text}]</em>`;
      case 'footnote':
        return this.#reference(inline.number);
    }
  }

  #reference(number: number): Html {
    const isFirst = !this.#referred.has(number);
    this.#referred.add(number);
    const id: Html = isFirst ? html` id="ref-${number}"` : html``;
    return html`<sup><a${id} href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
  }
}
