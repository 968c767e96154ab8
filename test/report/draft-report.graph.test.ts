import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { loadSession, prepareGraph } from '../../src/graph/load-session.ts';
import { rowsOf } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import { draftReport } from '../../src/report/draft-report.ts';
import { printMarkdown } from '../../src/report/print-markdown.ts';
import type { Block, ReportDraft, Section } from '../../src/report/report-draft.ts';
import { understand } from '../../src/understanding/understand.ts';
import { sourceOf } from '../support/source-of.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';

const FILES = [
  ['../../seeds/transcripts/', 'igf-2016-day0-bpf-cybersecurity'],
  ['../gold/development/', 'igf-2008-workshop-spam'],
] as const;
const texts = new Map<string, string>();
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await emptyGraph(store);
  const reader = loadReader({ curated: true });
  await prepareGraph(store, reader.knowledge.stakeholderGroups);
  for (const [folder, id] of FILES) {
    const text = readFileSync(new URL(`${folder}${id}.txt`, import.meta.url), 'utf8');
    texts.set(id, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await loadSession(store, rowsOf(understand(sourceOf(`${id}.txt`, text, { sha256 }), reader)));
  }
});

afterAll(async () => store?.close());

function blocksOf(sections: readonly Section[]): Block[] {
  return sections.flatMap((section) => [...section.blocks, ...blocksOf(section.sections)]);
}

function quotesStand(draft: ReportDraft): void {
  for (const { session, turn, quote, start, end } of draft.footnotes) {
    const text = texts.get(session) ?? '';
    if (turn === null) expect(text).toContain(quote);
    else expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
  }
}

test('drafts one session: every footnote stands verbatim in the source, none is missing or left over', async () => {
  const [id] = [FILES[0][1]];
  const draft = await draftReport(store, [id]);
  expect(draft.sessions).toEqual([id]);
  expect(draft.footnotes.length).toBeGreaterThan(100);
  quotesStand(draft);
  const used = JSON.stringify(draft.sections).matchAll(/"type":"footnote","number":(\d+)/g);
  const numbers = new Set([...used].map(([, number]) => Number(number)));
  expect([...numbers].sort((a, b) => a - b)).toEqual(draft.footnotes.map(({ number }) => number));
  const headings = draft.sections.map(({ heading }) => heading);
  expect(headings).toEqual(expect.arrayContaining(['Participants', 'What was learned', 'Who cited what']));
});

test('says who echoed a lesson, with the words that show it', async () => {
  const markdown = printMarkdown(await draftReport(store, [FILES[0][1]]));
  expect(markdown).toMatch(/ Echoed by \*\*[^*]+\*\*[.,](?: _\\\[speaker uncertain\\\]_)?\[\^\d+\]/);
});

test('states nothing on people, lessons or citations without a footnote, and numbers its paragraphs', async () => {
  const draft = await draftReport(store, [FILES[0][1]]);
  const stating = draft.sections.filter(({ heading }) => !/^(Sessions|How this draft)/.test(heading));
  for (const block of blocksOf(stating)) {
    if (block.type === 'paragraph') expect(block.content.at(-1)).toMatchObject({ type: 'footnote' });
    else {
      for (const row of block.rows) {
        for (const cell of row.slice(1, -1)) {
          if (cell.length > 0) expect(cell.at(-1)).toMatchObject({ type: 'footnote' });
        }
      }
    }
  }
  const paragraphs = blocksOf(draft.sections).flatMap((block) => (block.type === 'paragraph' ? [block.number] : []));
  expect(paragraphs).toEqual(paragraphs.map((_, at) => at + 1));
});

test('drafts all sessions when none is named, the same way each time', async () => {
  const draft = await draftReport(store, []);
  expect([...draft.sessions].sort()).toEqual(FILES.map(([, id]) => id).sort());
  quotesStand(draft);
  expect(printMarkdown(await draftReport(store, []))).toBe(printMarkdown(draft));
});

test('prints footnotes and paragraph numbers as Markdown', async () => {
  const markdown = printMarkdown(await draftReport(store, [FILES[0][1]]));
  expect(markdown).toMatch(/^# Draft report: /);
  expect(markdown).toContain('\n1\\. ');
  expect(markdown).toMatch(/\n\[\^\d+\]: .*, turn \d+, /);
});

test('says which session the graph does not hold', async () => {
  await expect(draftReport(store, ['igf-1999-none'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
