import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import { printReport, REPORT_FORMATS } from '../../src/report/print-report.ts';
import { readAddressees, readWording, usualTemplate } from '../../src/report/read-wording.ts';
import type { ReportDraft } from '../../src/report/report-draft.ts';
import type { ReportRows } from '../../src/report/report-rows.ts';
import { parseTemplate } from '../../src/report/template.ts';
import { printedNotes } from './printed-notes.ts';
import { SMALL_SESSION, SMALL_SOURCE } from './small-session.ts';

const compose = (rows: ReportRows, language = 'en'): ReportDraft =>
  composeReport(rows, {
    wording: readWording(language),
    addressees: readAddressees(),
    template: parseTemplate(usualTemplate(), 'template.md'),
    date: '2030-11-08',
    version: '9.9.9',
    isShortened: false,
  });
const draft = compose(SMALL_SESSION);

// Renew the golden files by `npm test -- test/report/printers -u`, and read the difference.
test.each(['markdown', 'html'] as const)('prints %s as its golden file has it', async (format) => {
  const text = new TextDecoder().decode(await printReport(draft, format));
  await expect(text).toMatchFileSnapshot(`fixtures/small-session.${format === 'markdown' ? 'md' : 'html'}`);
});

test('prints DOCX as its golden file has it: the hash of its bytes, and what its parts hold', async () => {
  const bytes = await printReport(draft, 'docx');
  const parts = unzipSync(bytes);
  const shown = ['docProps/core.xml', 'word/document.xml', 'word/footnotes.xml'].map(
    (name) => `${name}\n${strFromU8(parts[name] as Uint8Array).replaceAll('<w:p>', '\n<w:p>')}\n`,
  );
  const hash = createHash('sha256').update(bytes).digest('hex');
  await expect([`SHA-256 ${hash}\n`, ...shown].join('\n')).toMatchFileSnapshot('fixtures/small-session.docx.txt');
});

test('only numbered sections and the notes are landmarks of the HTML, as their names alone are unlike', async () => {
  const text = new TextDecoder().decode(await printReport(draft, 'html'));
  const landmarks = [...text.matchAll(/<section [^>]*aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
  expect(landmarks).toEqual([...draft.sections.map(({ id }) => `${id}-heading`), 'notes-heading']);
});

test.each(REPORT_FORMATS)('prints the same bytes of %s again in one run', async (format) => {
  const [first, second] = [await printReport(draft, format), await printReport(compose(SMALL_SESSION), format)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test.each(REPORT_FORMATS)('every note of %s gives words that stand in the source where it says', async (format) => {
  const notes = printedNotes(await printReport(draft, format), format);
  expect(notes.map(({ number }) => number)).toEqual(draft.footnotes.map(({ number }) => number));
  const places = notes.flatMap(({ place }) => (place === null ? [] : [place]));
  expect(places.length).toBeGreaterThan(8);
  for (const { start, end, quote } of places) expect(SMALL_SOURCE.slice(start, end).replace(/\s+/g, ' ')).toBe(quote);
});

test('notes stand in the order of their numbers, as a word processor counts them itself', async () => {
  const parts = unzipSync(await printReport(draft, 'docx'));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  const numbers = [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id));
  expect(numbers).toEqual(draft.footnotes.map(({ number }) => number));
});

test('a speaker who is less sure than 0.7 is marked in every format; at 0.7 he is not', async () => {
  const rowsAt = (speakerConfidence: number): ReportRows => ({
    ...SMALL_SESSION,
    lessons: SMALL_SESSION.lessons.map((row) => ({ ...row, speakerConfidence })),
    participants: [],
    exchanges: [],
    citations: [],
    coverage: [],
    acronyms: [],
    turns: [],
  });
  for (const format of ['markdown', 'html'] as const) {
    const [doubtful, sure] = await Promise.all(
      [0.69, 0.7].map(async (confidence) =>
        new TextDecoder().decode(await printReport(compose(rowsAt(confidence)), format)),
      ),
    );
    expect(doubtful?.match(/\[speaker uncertain\\?\]/g)?.length).toBeGreaterThan(8);
    expect(sure).not.toMatch(/\[speaker uncertain\\?\]/);
  }
});

test('what was said is text in every format, whatever signs it holds', async () => {
  const html = new TextDecoder().decode(await printReport(draft, 'html'));
  expect(html).toContain('Main session &lt;on trust&gt;');
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  const markdown = new TextDecoder().decode(await printReport(draft, 'markdown'));
  expect(markdown).toContain('takes \\*time\\*');
  expect(markdown).toContain('training \\| workshops');
});

test('sections of which nothing is known say so, and keep their numbers', () => {
  const empty = compose({
    ...SMALL_SESSION,
    lessons: [],
    exchanges: [],
    citations: [],
    coverage: [],
    matches: [],
    acronyms: [],
  });
  expect(empty.sections.map(({ number }) => number)).toEqual(draft.sections.map(({ number }) => number));
  const learned = empty.sections.find(({ id }) => id === 'learned');
  expect(JSON.stringify(learned)).toContain('found nothing for this section');
});
