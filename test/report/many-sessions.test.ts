import { expect, test } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import { readAddressees, readWording, usualTemplate } from '../../src/report/read-wording.ts';
import type { Block, ReportDraft, Section } from '../../src/report/report-draft.ts';
import type { CoverageRow, LessonRow, ReportRows } from '../../src/report/report-rows.ts';
import { parseTemplate } from '../../src/report/template.ts';
import { SMALL_SESSION } from './small-session.ts';

const compose = (rows: Partial<ReportRows>): ReportDraft =>
  composeReport(
    { ...SMALL_SESSION, ...rows, turns: [] },
    {
      wording: readWording('en'),
      addressees: readAddressees(),
      template: parseTemplate(usualTemplate(), 'template.md'),
      date: '2030-11-08',
      version: '9.9.9',
      isShortened: true,
    },
  );

function section({ sections }: ReportDraft, id: string): Section {
  const found = sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

/** All words of a section, one after the other. */
function wordsOf(one: Section): string {
  return [...JSON.stringify(one).matchAll(/"text":"([^"]*)"/g)].map(([, words]) => words).join('');
}

function blocks({ blocks: own, sections }: Section): Block[] {
  return [...own, ...sections.flatMap(blocks)];
}

test('the transcripts of many sessions are listed with their files in place of their words', () => {
  const annex = section(compose({}), 'annex-transcript');
  expect(annex.heading).toBe('The sessions and their transcripts');
  const [, table] = blocks(annex);
  if (table?.type !== 'table') throw new Error('no table');
  expect(table.rows.map(({ cells }) => cells[3]?.content[0])).toEqual([
    { type: 'text', text: SMALL_SESSION.sessions[0]?.sourceFile },
  ]);
});

const [lesson] = SMALL_SESSION.lessons as [LessonRow, ...LessonRow[]];

/** So many barriers on each of so many topics, all of them said in words of their own. */
function barriers(topics: number, each: number): LessonRow[] {
  return Array.from({ length: topics * each }, (_, at): LessonRow => {
    const topic = String(at % topics).padStart(3, '0');
    const quote = `Barrier ${at} stands here.`;
    return {
      ...lesson,
      id: `b${at}`,
      kind: 'BARRIER',
      quote,
      summary: quote,
      turn: at,
      about: [{ id: `t${topic}`, name: `Topic ${topic}`, kinds: ['Topic'] }],
      confidence: at / (topics * each),
    };
  });
}

test('many themes give fewer points each, the surest, and say how many there are', () => {
  const few = wordsOf(section(compose({ lessons: barriers(2, 50) }), 'barriers'));
  expect(few.match(/Barrier \d+ stands/g)).toHaveLength(100);
  const many = wordsOf(section(compose({ lessons: barriers(40, 20) }), 'barriers'));
  const shown = many.match(/Barrier \d+ stands/g)?.map((words) => Number(words.split(' ')[1])) ?? [];
  expect(shown).toHaveLength(240);
  expect(Math.min(...shown)).toBe(800 - 240);
  expect(many).toContain('The 240 surest of 800 points are given here.');
});

test('a field in which many are at work names those named most often, and how many more there are', () => {
  const [row] = SMALL_SESSION.coverage as [CoverageRow, ...CoverageRow[]];
  const coverage = Array.from({ length: 30 }, (_, at) => ({
    ...row,
    actorId: `a${at}`,
    actor: `Actor ${String(at).padStart(2, '0')}`,
    times: at,
    best: { ...row.best, turn: 1 + (at % 2) },
  }));
  const text = wordsOf(section(compose({ coverage }), 'coverage'));
  expect(text).not.toContain('Actor 17');
  expect(text).toContain('Actor 18');
  expect(text).toContain('Actor 29 and 18 others were each named');
});
