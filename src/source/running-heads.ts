import type { PageLine } from './page-lines.ts';

// Lines at the head and at the foot of a page that can be a running head.
const EDGE = 3;
const FEWEST_PAGES = 2;
const MOST_OF_PAGES = 0.5;
const PAGE_NUMBER = /^\W{0,3}(?:page\s{0,3})?\d{1,4}(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,4})?\W{0,3}$/iu;

/** Drop what is printed at the head or foot of most pages, its numbers aside, and page numbers that count on. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const printed = pages.filter((page) => page.length > 0).length;
  const pagesWith = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).map((index) => keyOf(page, index)))) {
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
    }
  }
  const isRepeated = (key: string): boolean => {
    const count = pagesWith.get(key) ?? 0;
    return count >= FEWEST_PAGES && count > MOST_OF_PAGES * printed;
  };
  return pages.map((page) => {
    const dropped = new Set(edges(page).filter((index) => isRepeated(keyOf(page, index))));
    // Speech repeats itself, too: only lines with nothing but such lines between them and the page's edge are running heads.
    let from = 0;
    while (dropped.has(from)) from += 1;
    let to = page.length;
    while (to > from && dropped.has(to - 1)) to -= 1;
    return page.slice(from, to);
  });
}

/** A line with arrows opens a turn, however often it is printed. */
function edges(page: readonly PageLine[]): number[] {
  return page.flatMap(({ text }, index) =>
    (index < EDGE || index >= page.length - EDGE) && !text.startsWith('>>') ? [index] : [],
  );
}

/** Lines that are alike but for their numbers, in the same half of the page. */
function keyOf(page: readonly PageLine[], index: number): string {
  const text = page[index]?.text ?? '';
  const half = index < page.length / 2 ? 'head' : 'foot';
  if (PAGE_NUMBER.test(text)) return `${half} page number`;
  return `${half} ${text.replace(/\d+/g, '#')}`;
}
