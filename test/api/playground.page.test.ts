import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, FLAGS, WITHOUT_CHROMIUM } from '../support/chromium.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSeed } from './load-seed.ts';

/** Where pictures go: `PLAYGROUND_SCREENSHOT=docs/playground.png` renews the one in the docs. */
const SCREENSHOT =
  process.env.PLAYGROUND_SCREENSHOT ?? join(mkdtempSync(join(tmpdir(), 'bpf-graph-')), 'playground.png');

const MISSION = 'Which stakeholder groups cited which processes, said by whom, in which words?';

describe.skipIf(WITHOUT_CHROMIUM)('the playground in a browser without Internet access', () => {
  let graph: TestApi;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const elsewhere: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    if (CHROMIUM === undefined) throw new Error('CI needs Chromium: apt-get install chromium');
    graph = await startTestApi(loadSeed);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.startsWith(`${graph.api.url}/`) || /^(?:data|blob):/.test(url)) return route.continue();
      elsewhere.push(url);
      return route.abort();
    });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  const answer = () => page.locator('.result-window');

  test('opens on the mission’s question and its answer', async () => {
    await page.goto(graph.api.url);
    await answer().getByText('"citationMatrix"').waitFor();
    expect(await page.title()).toBe('bpf-graph playground');
    expect(await page.locator('aside li').count()).toBeGreaterThanOrEqual(8);
    expect(await page.locator('button[aria-current=true]').textContent()).toBe(MISSION);
  });

  test('asks the mission’s question on a click and shows rows with groups, things, people and words', async () => {
    await page.getByRole('button', { name: 'Who took part' }).click();
    await answer().getByText('"people"').waitFor();
    const asked = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.getByRole('button', { name: MISSION }).click();
    const { data } = (await (await asked).json()) as {
      data: { citationMatrix: { stakeholderGroup: { name: string } }[] };
    };
    expect(data.citationMatrix.length).toBeGreaterThan(5);
    expect(new Set(data.citationMatrix.map(({ stakeholderGroup }) => stakeholderGroup.name)).size).toBeGreaterThan(2);
    await answer().getByText('"citationMatrix"').waitFor();
    await answer().getByText('"stakeholderGroup"').first().waitFor();
    await answer().getByText('"quote"').first().waitFor();
    await page.screenshot({ path: SCREENSHOT });
  });

  test('leads from the turns of an answer to their pages', async () => {
    const link = page.locator('#pages a').first();
    expect(await link.textContent()).toMatch(/^turn \d+, igf-2016-day0-bpf-cybersecurity$/);
    const opened = context.waitForEvent('page');
    await link.click();
    const turn = await opened;
    await turn.locator('article.current').waitFor();
    expect(turn.url()).toMatch(/\/sessions\/igf-2016-day0-bpf-cybersecurity\/turns\/\d+#t\d+$/);
    await turn.close();
    // An answer without any has no such list.
    await page.getByRole('button', { name: 'Who had how much of the floor' }).click();
    await expect.poll(() => page.locator('#pages').isHidden(), { timeout: 20_000 }).toBe(true);
  });

  test('answers every ready-made question without an error', async () => {
    for (const button of await page.locator('button[data-question]').all()) {
      const asked = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await button.click();
      const answered = (await (await asked).json()) as { data: Record<string, unknown>; errors?: unknown };
      expect(answered.errors).toBeUndefined();
      for (const value of Object.values(answered.data))
        expect(value, (await button.textContent()) ?? '').not.toBeNull();
    }
  });

  // GraphiQL keeps open tabs in the browser's storage.
  test('opens on the ready-made questions on the second visit too', async () => {
    await page.reload();
    await answer().getByText('"citationMatrix"').waitFor();
    expect(await page.locator('button[aria-current=true]').textContent()).toBe(MISSION);
    expect(await page.locator('.graphiql-tab-button').first().textContent()).toContain('CitedProcesses');
  });

  test('shows the documentation of the schema', async () => {
    await page
      .getByRole('button', { name: /documentation explorer/i })
      .first()
      .click();
    const docs = page.locator('.graphiql-plugin');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByText('Every answer leads to words in a transcript').waitFor();
    await docs.getByRole('link', { name: 'citationMatrix' }).click();
    await docs.getByText('Only citations that are at least this sure').waitFor();
  });

  test('leads from a turn to a page on which it is read in its context', async () => {
    const { data } = await graph.ask('{ citationMatrix { evidence(first: 1) { quote turn { page } } } }');
    const { quote, turn } = data.citationMatrix[0].evidence[0];
    await page.goto(turn.page);
    expect((await page.locator('article.current .words').textContent()) ?? '').toContain(quote);
    expect(await page.locator('article.current mark').count()).toBeGreaterThan(0);
  });

  test('asks no other host for anything and runs without a fault', () => {
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
  });
});
