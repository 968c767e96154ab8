import { expect, test } from 'vitest';
import { markdownTable, putBetweenMarkers } from '../../src/evaluation/markdown.ts';

test('a table for Markdown', () => {
  expect(markdownTable({ title: 'x', head: ['a', 'b'], rows: [['1', '2 | 3']] })).toBe(
    '| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |',
  );
});

test('puts between markers what is new, again and again', () => {
  const text = 'before\n<!-- n -->\nold\n<!-- /n -->\nafter\n';
  const once = putBetweenMarkers(text, 'n', 'new');
  expect(once).toBe('before\n<!-- n -->\nnew\n<!-- /n -->\nafter\n');
  expect(putBetweenMarkers(once ?? '', 'n', 'new')).toBe(once);
  expect(putBetweenMarkers(text, 'm', 'new')).toBeNull();
  expect(putBetweenMarkers('<!-- /n --> <!-- n -->', 'n', 'new')).toBeNull();
});
