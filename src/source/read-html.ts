import { Parser } from 'htmlparser2';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { Span } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import { bareText, type Extracted } from './source-file.ts';
import { TextBuilder } from './text-builder.ts';

// What no reader of the page sees as text, or only to find the way about the site.
const DROPPED = wordSet(
  'script style noscript template svg math object embed iframe frame audio video canvas select datalist textarea button nav',
);
// Elements around which a browser leaves a blank line, and other elements that start a line.
const PARAGRAPHS = wordSet('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure title hr form fieldset');
const LINES = wordSet(
  'html head body address article aside caption dd details dialog div dt figcaption footer header hgroup li main menu search section ' +
    'summary tbody tfoot thead tr center legend optgroup option',
);
// Elements that hold a transcript's paragraphs, as far as authors choose them sensibly.
const HOLDERS = wordSet('body article section main div td blockquote pre center form ul ol dl table tbody');
const ASIDE_ELEMENTS = wordSet('aside footer menu search');
const ASIDE_ROLES = wordSet('banner complementary contentinfo navigation search menu menubar');
const ASIDE_NAME =
  /(?:^|[\s_-])(?:footer|sidebar|side-bar|menus?|nav|navbar|navigation|breadcrumbs?|shar(?:e|ing)|social|related|pager|pagination|copyright|cookies?|comments|widgets?|toolbar|skip-links?)(?:$|[\s_-])/i;
// Elements that by their links alone are lists of links.
const LISTS = wordSet('ul ol div section table p');
const LINKS_OF_A_LIST = 3;
const SHARE_OF_LINKS = 0.6;
// The parser looks through all open elements at each tag; browsers go no deeper than some hundreds.
const DEEPEST = 5_000;
const MOST_LOOKS = 200_000_000;
const PIECE = 1 << 16;

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly aside: boolean;
  readonly linksBefore: number;
  readonly linkedBefore: number;
}

/**
 * The text of an HTML page as a browser shows it, line by line; scripts and styles are left out, nothing is run or loaded.
 * @throws BpfGraphError INPUT_DAMAGED when elements are nested beyond all measure, INPUT_TOO_LARGE
 */
export function readHtml(file: string, html: string): Extracted {
  const page = new Page(file);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.text(text),
    },
    { decodeEntities: true },
  );
  // In pieces, so that the parser's buffers stay small.
  for (let at = 0; at < html.length; at += PIECE) {
    const piece = html.slice(at, at + PIECE);
    parser.write(piece);
    page.countEndTags(piece.split('</').length - 1);
  }
  parser.end();
  return page.read();
}

class Page {
  readonly #file: string;
  readonly #text: TextBuilder;
  readonly #open: OpenElement[] = [];
  readonly #blocks: Span[] = [];
  readonly #asides: Span[] = [];
  #dropping = 0;
  #verbatim = 0;
  #links = 0;
  #linked = 0;
  #inLink = 0;
  /** Cells of the row so far. */
  #cells = 0;
  #looks = 0;

  constructor(file: string) {
    this.#file = file;
    this.#text = new TextBuilder(file);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= DEEPEST) throw this.#damaged(`nests elements deeper than ${DEEPEST}, at "<${name}>"`);
    if (name === 'br') this.#text.breakLine();
    else if (name === 'td' || name === 'th') {
      this.#text.nextCell(this.#cells === 0);
      this.#cells += 1;
    } else this.#startLine(name);
    if (name === 'tr') this.#cells = 0;
    if (isDropped(name, attributes)) this.#dropping += 1;
    if (name === 'pre') this.#verbatim += 1;
    if (name === 'a') {
      this.#links += 1;
      this.#inLink += 1;
    }
    this.#open.push({
      name: isDropped(name, attributes) ? `${name} dropped` : name,
      start: this.#text.length,
      aside: isAside(name, attributes),
      linksBefore: this.#links,
      linkedBefore: this.#linked,
    });
  }

  /** Each end tag is looked for among all open elements. */
  countEndTags(count: number): void {
    this.#looks += count * this.#open.length;
    if (this.#looks > MOST_LOOKS) throw this.#damaged('holds too many end tags for elements that were never closed');
  }

  close(name: string): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const span = { start: element.start, end: this.#text.length };
    if (span.end > span.start) {
      if (HOLDERS.has(name)) this.#blocks.push(span);
      if (element.aside || this.#isListOfLinks(element, span)) this.#asides.push(span);
    }
    if (element.name.endsWith(' dropped')) this.#dropping -= 1;
    if (name === 'pre') this.#verbatim -= 1;
    if (name === 'a') this.#inLink -= 1;
    if (name !== 'br') this.#startLine(name);
  }

  text(text: string): void {
    if (this.#dropping > 0) return;
    const before = this.#text.length;
    if (this.#verbatim > 0) this.#text.addVerbatim(text);
    else this.#text.addFolded(text);
    if (this.#inLink > 0) this.#linked += this.#text.length - before;
  }

  read(): Extracted {
    const asides = this.#asides.sort((a, b) => a.start - b.start || b.end - a.end);
    return { ...bareText(this.#text.toString()), blocks: this.#blocks, asides };
  }

  #damaged(what: string): BpfGraphError {
    return new BpfGraphError(
      'INPUT_DAMAGED',
      `${this.#file} ${what}`,
      'Save the page again from a browser, or copy its text into a file that ends with .txt.',
    );
  }

  #startLine(name: string): void {
    if (PARAGRAPHS.has(name)) this.#text.startLine(2);
    else if (LINES.has(name)) this.#text.startLine();
  }

  #isListOfLinks({ name, linksBefore, linkedBefore }: OpenElement, { start, end }: Span): boolean {
    if (!LISTS.has(name) || this.#links - linksBefore < LINKS_OF_A_LIST) return false;
    return this.#linked - linkedBefore >= SHARE_OF_LINKS * (end - start);
  }
}

function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return DROPPED.has(name) || 'hidden' in attributes;
}

function isAside(name: string, { class: classes = '', id = '', role = '' }: Readonly<Record<string, string>>): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  return (
    ASIDE_ELEMENTS.has(name) || ASIDE_ROLES.has(role.toLowerCase()) || ASIDE_NAME.test(classes) || ASIDE_NAME.test(id)
  );
}
