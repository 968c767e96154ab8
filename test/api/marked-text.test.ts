import { expect, test } from 'vitest';
import { markedParagraphs } from '../../src/api/reading/marked-text.ts';
import type { MentionRow, TurnRow } from '../../src/api/rows.ts';

const turn = { text: 'The UN GGE & the "GFCE".', textStart: 100 } as TurnRow;

function mention(start: number, end: number, name: string): MentionRow {
  const entity = { id: name, name, labels: ['Process'] };
  return { turn: 't', entity, surface: '', start: 100 + start, end: 100 + end, confidence: 0.5, method: 'name' };
}

test('marks what is named and escapes the rest', () => {
  expect(markedParagraphs(turn, [mention(18, 22, 'A "B"')]).html).toBe(
    '<div class="words">The UN GGE &amp; the &quot;<mark title="A &quot;B&quot; (name, 50 %)">GFCE</mark>&quot;.</div>',
  );
});

test('puts mentions that overlap under one mark, so that no words stand twice', () => {
  const { html } = markedParagraphs(turn, [mention(7, 10, 'GGE'), mention(4, 10, 'UN GGE'), mention(4, 6, 'UN')]);
  expect(html).toContain(
    'The <mark title="UN GGE (name, 50 %); UN (name, 50 %); GGE (name, 50 %)">UN GGE</mark> &amp;',
  );
});

test('leaves out a mention that is not in the words of the turn', () => {
  expect(markedParagraphs(turn, [mention(-50, -40, 'x'), mention(20, 99, 'y')]).html).not.toContain('<mark');
});
