import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { loadSession } from '../../src/graph/load-session.ts';
import { prepareGraph } from '../../src/graph/prepare-graph.ts';
import { rowsOf } from '../../src/graph/rows.ts';
import type { Store } from '../../src/graph/store.ts';
import { draftReport } from '../../src/report/draft-report.ts';
import { printReport, REPORT_FORMATS } from '../../src/report/print-report.ts';
import type { Block, Inline, QuoteNote, ReportDraft, Section } from '../../src/report/report-draft.ts';
import { understand } from '../../src/understanding/understand.ts';
import { sourceOf } from '../support/source-of.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';
import { printedNotes } from './printed-notes.ts';

const FILES = [
  ['../../seeds/transcripts/', 'igf-2016-day0-bpf-cybersecurity'],
  ['../gold/development/', 'igf-2008-workshop-spam'],
] as const;
const SEED = FILES[0][1];
const OPTIONS = { date: '2030-01-31', version: '9.9.9' };

const texts = new Map<string, string>();
let store: Store;
let draft: ReportDraft;

async function load(folder: string, id: string, curated: boolean): Promise<void> {
  const reader = loadReader({ curated });
  const text = readFileSync(new URL(`${folder}${id}.txt`, import.meta.url), 'utf8');
  texts.set(id, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  await loadSession(store, rowsOf(understand(sourceOf(`${id}.txt`, text, { sha256 }), reader)));
}

beforeAll(async () => {
  store = await openTestStore();
  await emptyGraph(store);
  await prepareGraph(store, loadReader({ curated: true }).knowledge.stakeholderGroups);
  for (const [folder, id] of FILES) await load(folder, id, true);
  draft = await draftReport(store, [SEED], OPTIONS);
});

afterAll(async () => store?.close());

const printed = async (one: ReportDraft): Promise<string> =>
  new TextDecoder().decode(await printReport(one, 'markdown'));

function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);
}

function blocksOf(sections: readonly Section[]): Block[] {
  return sectionsOf(sections).flatMap(({ blocks }) => blocks);
}

/** Everything that is said as running text or in a cell. */
function contentsOf(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.content];
    if (block.type === 'box') return block.paragraphs.map(({ content }) => content);
    return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ content }) => content)) : [];
  });
}

function numbersOf(sections: readonly Section[]): string[] {
  return blocksOf(sections)
    .flatMap((block): (string | null)[] => {
      if (block.type === 'paragraph') return [block.number];
      if (block.type === 'box') return block.paragraphs.map(({ number }) => number);
      return block.type === 'table' ? block.rows.map(({ number }) => number) : [];
    })
    .filter((number) => number !== null);
}

function quoteNotes({ footnotes }: ReportDraft): QuoteNote[] {
  return footnotes.filter((note) => note.type === 'quote');
}

/** Every note's quote stands where it says, and its speaker is whom the graph takes for the speaker of that turn. */
async function notesStand(one: ReportDraft): Promise<void> {
  const turns = await store.read<{ session: string; number: number; speaker: string | null }>('report/turns', {
    sessions: one.sessions,
  });
  const speakers = new Map(turns.map(({ session, number, speaker }) => [`${session} ${number}`, speaker]));
  for (const { session, speaker, turn, quote, start, end } of quoteNotes(one)) {
    const text = texts.get(session) ?? '';
    if (turn === null) expect(text).toContain(quote);
    else {
      expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
      expect(speaker).toBe(speakers.get(`${session} ${turn}`) ?? null);
    }
  }
}

test('every note stands verbatim in the source and is the words of whom the graph names; none is missing or left over', async () => {
  expect(draft.sessions).toEqual([SEED]);
  expect(quoteNotes(draft).length).toBeGreaterThan(150);
  await notesStand(draft);
  const used = JSON.stringify(draft.sections).matchAll(/"type":"footnote","number":(\d+)/g);
  const numbers = new Set([...used].map(([, number]) => Number(number)));
  expect([...numbers].sort((a, b) => a - b)).toEqual(draft.footnotes.map(({ number }) => number));
});

test.each(REPORT_FORMATS)(
  'every note of the %s gives words of the source, its place there and the speaker of the graph',
  async (format) => {
    const notes = printedNotes(await printReport(draft, format), format);
    expect(notes.length).toBe(draft.footnotes.length);
    const turns = await store.read<{ number: number; speaker: string | null }>('report/turns', { sessions: [SEED] });
    const speakers = new Map(turns.map(({ number, speaker }) => [number, speaker]));
    const text = texts.get(SEED) ?? '';
    const places = notes.flatMap(({ place }) => (place === null ? [] : [place]));
    // All but the captioner's notice.
    expect(places.length).toBe(quoteNotes(draft).length - 1);
    for (const { speaker, turn, start, end, quote } of places) {
      expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(quote);
      expect(speaker).toBe(speakers.get(turn) ?? null);
    }
  },
);

test('words in quotation marks are verbatim, and stand in the note behind them', () => {
  let quotes = 0;
  for (const content of contentsOf(blocksOf(draft.sections))) {
    for (const [at, part] of content.entries()) {
      if (part.type !== 'quote') continue;
      quotes += 1;
      const next = content.slice(at + 1).find(({ type }) => type === 'footnote');
      const note = next?.type === 'footnote' ? draft.footnotes[next.number - 1] : undefined;
      if (note?.type !== 'quote') throw new Error(`no note behind "${part.text}"`);
      expect(note.quote).toContain(part.text);
    }
  }
  expect(quotes).toBeGreaterThan(150);
});

test('says nothing of the session without a note', () => {
  const ownWords = new Set(['method', 'annex-transcript', 'annex-glossary']);
  const stating = draft.sections.filter(({ id }) => !ownWords.has(id));
  for (const block of blocksOf(stating)) {
    if (block.type === 'paragraph' && /^A\./.test(block.number)) continue;
    for (const content of block.type === 'table' ? [] : contentsOf([block])) {
      expect(content.some(({ type }) => type === 'footnote')).toBe(true);
    }
  }
});

test('has the sections of a BPF output document, in order and numbered', () => {
  expect(draft.sections.map(({ number, id }) => `${number} ${id}`)).toEqual([
    '1 summary',
    '2 method',
    '3 participants',
    '4 learned',
    '5 practices',
    '6 doors',
    '7 barriers',
    '8 recommendations',
    '9 exchanges',
    '10 citations',
    '11 coverage',
    '12 requests',
    '13 next',
    'A annex-speakers',
    'B annex-glossary',
    'C annex-transcript',
  ]);
  const ids = sectionsOf(draft.sections).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every lesson of the graph stands in the report, once at least', async () => {
  const lessons = await store.read<{ quote: string }>('report/lessons', { sessions: [SEED], near: 0 });
  const quoted = new Set(quoteNotes(draft).map(({ quote }) => quote));
  expect(lessons.filter(({ quote }) => !quoted.has(quote))).toEqual([]);
});

test('paragraph numbers differ, and those of one session stay in a report on two', async () => {
  const numbers = numbersOf(draft.sections);
  expect(new Set(numbers).size).toBe(numbers.length);
  const both = new Set(numbersOf((await draftReport(store, [], OPTIONS)).sections));
  const boxes = blocksOf(draft.sections).flatMap((block) => (block.type === 'box' ? block.paragraphs : []));
  expect(boxes.length).toBeGreaterThan(20);
  expect(boxes.filter(({ number }) => !both.has(number))).toEqual([]);
});

test('notes lead to the turns of the numbered transcript, which holds every one of them', () => {
  const turns = blocksOf(draft.sections).flatMap((block) => (block.type === 'turn' ? [block] : []));
  expect(turns.map(({ number }) => number)).toEqual(turns.map((_, at) => at + 1));
  const ids = new Set(turns.map(({ id }) => id));
  for (const { anchor, turn } of quoteNotes(draft)) expect(anchor !== null && ids.has(anchor)).toBe(turn !== null);
});

test('drafts all sessions when none is named, the same way each time', async () => {
  const all = await draftReport(store, [], OPTIONS);
  expect([...all.sessions].sort()).toEqual(FILES.map(([, id]) => id).sort());
  await notesStand(all);
  expect(await printed(await draftReport(store, [], OPTIONS))).toBe(await printed(all));
});

test('keeps to the structure that a BPF gives', async () => {
  const text =
    '# Our output\n\nWe met.\n\n## What we heard\n\nFirst this:\n\n{{learned}}\n{{next}}\n\n## Sources\n{{annex-glossary}}\n';
  const own = await draftReport(store, [SEED], { ...OPTIONS, template: { text, file: 'ours.md' } });
  expect(own.title).toBe('Our output');
  expect(own.sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
    '1 ',
    '2 What we heard',
    'A Sources',
    '3 How this draft was made, and its limits',
  ]);
  expect(own.sections[1]?.sections.map(({ id }) => id)).toEqual(['learned', 'next']);
  await notesStand(own);
});

test('says which session the graph does not hold, and which language there is', async () => {
  await expect(draftReport(store, ['igf-1999-none'], OPTIONS)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(draftReport(store, [], { ...OPTIONS, language: 'xx' })).rejects.toMatchObject({
    code: 'USAGE',
    hint: expect.stringContaining('en'),
  });
});

test('without what people corrected it marks those of whom it is not sure', async () => {
  await load(...FILES[0], false);
  const raw = await draftReport(store, [SEED], OPTIONS);
  const uncertain = quoteNotes(raw).filter((note) => note.uncertain);
  expect(uncertain.length).toBeGreaterThan(0);
  await notesStand(raw);
  const markdown = await printed(raw);
  for (const { number } of uncertain) expect(markdown).toContain(`_\\[speaker uncertain\\]_[^${number}]`);
  await load(...FILES[0], true);
});
