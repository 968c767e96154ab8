import { createHash } from 'node:crypto';
import type { Block, Paragraph, Row, Section } from './report-draft.ts';

// Ten thousand numbers a section: among two hundred paragraphs a newcomer takes another's number once in fifty times.
const DIGITS = 4;

/**
 * Number the paragraphs and numbered rows of a section. A number is the section's and four digits drawn from what the paragraph is
 * about, so it stays when paragraphs or turns before it come and go, and two drafts of one session can be commented on alike.
 * Where two draw the same digits, the one whose identity sorts later draws more of them.
 * @param section its paragraphs carry their identity in place of a number; an identity is unique in the section
 */
export function numberParagraphs(section: Section): Section {
  const numbers = draw(identitiesOf(section), section.number ?? '');
  const numbered = (identity: string): string => numbers.get(identity) as string;
  const paragraph = (one: Paragraph): Paragraph => ({ ...one, number: numbered(one.number) });
  const row = (one: Row): Row => (one.number === null ? one : { ...one, number: numbered(one.number) });
  const block = (one: Block): Block => {
    if (one.type === 'paragraph') return paragraph(one);
    if (one.type === 'box') return { ...one, paragraphs: one.paragraphs.map(paragraph) };
    return one.type === 'table' ? { ...one, rows: one.rows.map(row) } : one;
  };
  const inner = (one: Section): Section => ({
    ...one,
    blocks: one.blocks.map(block),
    sections: one.sections.map(inner),
  });
  return inner(section);
}

function identitiesOf({ blocks, sections }: Section): string[] {
  const own = blocks.flatMap((block): (string | null)[] => {
    if (block.type === 'paragraph') return [block.number];
    if (block.type === 'box') return block.paragraphs.map(({ number }) => number);
    return block.type === 'table' ? block.rows.map(({ number }) => number) : [];
  });
  return [...own.filter((identity) => identity !== null), ...sections.flatMap(identitiesOf)];
}

function draw(identities: readonly string[], section: string): Map<string, string> {
  const taken = new Set<string>();
  const hashed = identities.map((identity) => [digitsOf(identity), identity] as const);
  hashed.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    hashed.map(([digits, identity]) => {
      let length = DIGITS;
      while (taken.has(digits.slice(0, length))) length += 1;
      const number = digits.slice(0, length);
      taken.add(number);
      return [identity, `${section}.${number}`];
    }),
  );
}

/** Decimal digits of the identity's SHA-256. */
function digitsOf(identity: string): string {
  const hash = createHash('sha256').update(identity).digest('hex');
  return BigInt(`0x${hash}`).toString().padStart(78, '0').slice(-40);
}
