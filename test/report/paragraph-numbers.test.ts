import { expect, test } from 'vitest';
import { numberParagraphs } from '../../src/report/paragraph-numbers.ts';
import type { Paragraph, Section } from '../../src/report/report-draft.ts';

const paragraph = (identity: string): Paragraph => ({ type: 'paragraph', number: identity, content: [] });
const section = (identities: readonly string[]): Section => ({
  id: 'learned',
  number: '4',
  heading: 'Learned',
  blocks: identities.map(paragraph),
  sections: [],
});
const numbersOf = ({ blocks }: Section): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [block.number] : []));

test('a number stays when others come before it', () => {
  const before = numbersOf(numberParagraphs(section(['b', 'c'])));
  const after = numbersOf(numberParagraphs(section(['a', 'b', 'new', 'c'])));
  expect([after[1], after[3]]).toEqual(before);
  expect(before.every((number) => /^4\.\d{4}$/.test(number))).toBe(true);
});

test('a thousand paragraphs have a thousand numbers, which do not depend on their order', () => {
  const identities = Array.from({ length: 1000 }, (_, at) => `paragraph ${at}`);
  const numbers = numbersOf(numberParagraphs(section(identities)));
  expect(new Set(numbers).size).toBe(1000);
  expect(numbersOf(numberParagraphs(section(identities.toReversed()))).reverse()).toEqual(numbers);
  // Four digits nearly always; where two draw the same, one has more of them.
  expect(numbers.filter((number) => number.length > '4.0000'.length).length).toBeLessThan(100);
});
