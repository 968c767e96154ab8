import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyticsQueries } from '../../src/api/browser/analytics.ts';
import { analyticsContents } from '../../src/api/browser/analytics-contents.ts';
import type { Row, Store } from '../../src/graph/store.ts';
import { emptyGraph, openTestStore } from '../support/store.ts';
import { loadSeed, SEED } from './load-seed.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/analytics.md');
const queries = analyticsQueries();

describe('the questions of cypher/analytics', () => {
  test('say what they answer and what comes back, in every file', () => {
    expect(queries.length).toBeGreaterThanOrEqual(25);
    for (const { file, question, shows } of queries) {
      expect(question, file).toMatch(/^[A-Z].*[?]$/);
      expect(shows, file).toMatch(/^(?:picture|table) \(.+\)/);
    }
    expect(new Set(queries.map(({ file }) => file.slice(file.indexOf('/') + 1, file.indexOf('/') + 3))).size).toBe(
      queries.length,
    );
  });

  test('that use Graph Data Science say so, and drop what they project', () => {
    for (const { file, needsGds, text } of queries) {
      expect(needsGds, file).toBe(text.includes('CALL gds.'));
      if (needsGds) expect(text.match(/gds\.graph\.drop/g), file).toHaveLength(2);
      expect(text, file).not.toMatch(/\.(?:write|mutate)\b/);
    }
  });

  test('have a table of contents that is current', () => {
    const contents = analyticsContents(queries);
    const written = readFileSync(DOCUMENT, 'utf8');
    const marked = /<!-- contents -->\n[\s\S]*<!-- \/contents -->/;
    const current = written.replace(marked, () => `<!-- contents -->\n${contents}<!-- /contents -->`);
    if (process.env.PRINT_ANALYTICS === 'yes') writeFileSync(DOCUMENT, current);
    else expect(written, 'PRINT_ANALYTICS=yes npm test -- test/api/analytics writes it').toBe(current);
  });
});

test('the findings in the document rest on words of the transcript', () => {
  const quotes = [...readFileSync(DOCUMENT, 'utf8').matchAll(/^> (.+) \([^()]+\)$/gm)].map(
    (match) => match[1] as string,
  );
  expect(quotes.length).toBeGreaterThanOrEqual(6);
  const transcript = readFileSync(SEED, 'utf8');
  for (const quote of quotes) expect(transcript).toContain(quote);
});

describe('asked of the first session', () => {
  let store: Store;
  const answers = new Map<string, readonly Row[]>();

  beforeAll(async () => {
    store = await openTestStore();
    await emptyGraph(store);
    await loadSeed(store);
  });

  afterAll(() => store?.close());

  // In read mode: whoever wrote would be refused.
  test.each(queries.map(({ file }) => [file]))('%s answers', async (file) => {
    const rows = await store.read(`analytics/${file}`);
    answers.set(file, rows);
    // One session alone has no chain of echoes through several, but echoes it has.
    expect(rows.length).toBeGreaterThan(0);
  });

  test('leaves no projected graph behind', async () => {
    expect(await store.read('server/projected-graphs')).toEqual([]);
  });

  const rowsOf = (number: string) => {
    const [, rows] = [...answers].find(([file]) => file.includes(`/${number}-`)) ?? [];
    return (rows ?? []) as readonly Record<string, never>[];
  };

  // Walid Al-Saqaf (Internet Society), turn 25: "one of the most successful projects was called hack the Pentagon".
  test('the technical community cites what a government leads', () => {
    const [row] = rowsOf('02').filter(
      (r) => r.citingGroup === 'Technical Community' && r.leadingGroup === 'Government',
    );
    expect(row?.initiatives).toContain('Hack the Pentagon');
  });

  test('two groups say again what Tatiana Tropina said of opening doors', () => {
    const echoed = rowsOf('20').filter((r) => String(r.earlierSpeaker).startsWith('Tatiana'));
    expect(echoed.map((r) => r.speaker)).toEqual(expect.arrayContaining(['Michael Woma', 'Martin']));
    expect(echoed.find((r) => r.speaker === 'Martin')?.says).toContain('doors actually opening');
  });

  // Only the speaker from the Council of Europe, who organises it, names the Octopus Conference.
  test('the Octopus Conference is known to one group alone', () => {
    const [row] = rowsOf('05').filter((r) => r.group === 'Intergovernmental Organisation');
    expect(row?.things).toContain('Octopus Conference');
  });

  test('the GFCE is what most groups have in common, and what joins them', () => {
    expect(rowsOf('04')[0]?.thing).toBe('Global Forum on Cyber Expertise');
    expect(
      rowsOf('10')
        .slice(0, 3)
        .map((r) => r.name),
    ).toContain('Global Forum on Cyber Expertise');
  });

  // Martin of FIRST names his own organisation and cites nothing that others cite.
  test('the talk hangs together but for some who cite what nobody else does', () => {
    const [mainland, ...islands] = rowsOf('15');
    expect(mainland?.people).toEqual(
      expect.arrayContaining(['Carmen Gonsalves', 'Tatiana Tropina', 'Belisario Contreras']),
    );
    expect(islands.map((r) => r.people)).toContainEqual(['Martin']);
  });

  // The moderator: nobody gives him the floor.
  test('the chair has most turns and is called by nobody', () => {
    expect(rowsOf('21')[0]).toMatchObject({ person: 'Matthew Shears', called: 0 });
  });

  // Turn 18: "Columbia" for Colombia.
  test('a misheard country stands among the misheard names', () => {
    expect(rowsOf('31').map((r) => `${r.surface} > ${r.name}`)).toContain('Columbia > Colombia');
  });

  test('the shares of speaking time add up, and most is said by those whose group is known', () => {
    const shares = rowsOf('34').map((r) => ({ group: String(r.group), share: Number(r.share) }));
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
    expect(shares.find(({ group }) => group === 'unknown')?.share ?? 0).toBeLessThan(0.15);
  });
});
