import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { analyticsQueries } from '../../src/api/browser/analytics.ts';
import { CHROMIUM, FLAGS, WITHOUT_CHROMIUM } from '../support/chromium.ts';
import { testAddress } from '../support/store.ts';
import { startTestApi, type TestApi } from './ask.ts';
import { loadSeed } from './load-seed.ts';

const NEO4J_BROWSER = inject('neo4jBrowser');

/** Where pictures go: `BROWSER_SCREENSHOTS=docs/browser` renews those in the docs. */
const PICTURES = process.env.BROWSER_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'bpf-graph-'));

// A server that this run did not start has no known address of its Browser, and may not allow the guide.
describe.skipIf(WITHOUT_CHROMIUM || NEO4J_BROWSER === null)('Neo4j Browser, logged in to the real server', () => {
  let graph: TestApi;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (CHROMIUM === undefined) throw new Error('CI needs Chromium: apt-get install chromium');
    mkdirSync(PICTURES, { recursive: true });
    graph = await startTestApi(loadSeed);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    // It asks the Internet for fonts, statistics and news: there is none, and it must work all the same.
    await context.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  const picture = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });

  /** Where nothing is drawn: a node that drifts below the mouse shows its properties in place of the counts by label. */
  const restMouse = () => page.mouse.move(2, 2);

  /** Type into the editor at the top and run it. */
  async function run(command: string): Promise<void> {
    await page.locator('.monaco-editor textarea').first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await restMouse();
    await page.keyboard.insertText(command);
    await page.keyboard.press('Control+Enter');
  }

  test('logs in with the password of the server', async () => {
    const { user, password } = testAddress();
    await page.goto(String(NEO4J_BROWSER));
    await page.getByTestId('username').fill(user);
    await page.getByTestId('password').fill(password);
    await page.getByTestId('connect').click();
    await page.getByText('You are connected as user').first().waitFor();
  });

  test('puts on the style that the API serves', async () => {
    // It learns from the server whence it may load only some moments after the login.
    await vi.waitFor(async () => {
      await run(`:style ${graph.api.url}/neo4j-browser/style.grass`);
      await page.getByText('node.StakeholderGroup').first().waitFor({ timeout: 2000 });
    }, 30_000);
  });

  test('plays the guide that the API serves', async () => {
    await run(':clear');
    await run(`:play ${graph.api.url}/neo4j-browser/guide.html`);
    await page.getByRole('heading', { name: 'bpf-graph' }).waitFor();
    await page.getByText('/ 9').first().waitFor();
    await page.waitForTimeout(500);
    await picture('guide');
  });

  test('shows nodes when the guide’s first picture is clicked and run', async () => {
    await page.getByTestId('nextSlide').click();
    await page.getByRole('heading', { name: 'The first picture' }).waitFor();
    await page.locator('pre.runnable, .runnable').filter({ hasText: 'TOOK_PART' }).first().click();
    await page.locator('.monaco-editor textarea').first().focus();
    await restMouse();
    await page.keyboard.press('Control+Enter');
    await page.locator('g.node').first().waitFor();
    expect(await page.locator('g.node').count()).toBeGreaterThan(10);
    await page.getByText('StakeholderGroup (').first().waitFor();
  });

  test('draws who cites which process', async () => {
    await run(':clear');
    const [first] = analyticsQueries();
    await run(String(first?.text));
    await page.getByText('Process (').first().waitFor();
    // The drawing settles.
    await page.waitForTimeout(3000);
    await picture('groups-and-processes');
    expect(await page.locator('g.node').count()).toBeGreaterThan(10);
  });

  test('takes the queries as favourites from the file dropped on its window', async () => {
    const response = await fetch(`${graph.api.url}/neo4j-browser/favourites.zip`);
    const bytes = [...new Uint8Array(await response.arrayBuffer())];
    const transfer = await page.evaluateHandle((data) => {
      // biome-ignore lint/suspicious/noExplicitAny: this runs in the page, whose types are not those of Node.
      const dropped = new (globalThis as any).DataTransfer();
      dropped.items.add(new File([new Uint8Array(data)], 'bpf-graph-favourites.zip', { type: 'application/zip' }));
      return dropped;
    }, bytes);
    await page.dispatchEvent('.filedrop', 'dragenter', { dataTransfer: transfer });
    await page.dispatchEvent('.filedrop', 'drop', { dataTransfer: transfer });
    await page.getByTestId('navigationFavorites').click();
    await page.getByText('bpf-graph Who cites what').first().waitFor();
    await page.getByText('bpf-graph Who cites what').first().click();
    await page.getByText('What do most groups cite?').first().waitFor();
    await picture('favourites');
  });
});
