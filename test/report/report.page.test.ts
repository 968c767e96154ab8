import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/run-cli.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const IN_CI = process.env.CI === 'true';

/** As the printers' test keeps it: the page is the same everywhere. */
const PAGE = pathToFileURL(join(import.meta.dirname, 'fixtures/small-session.html')).href;

describe.skipIf(CHROMIUM === undefined && !IN_CI)('the report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => browser?.close());

  test.each([
    ['a desk, light', { width: 1200, height: 900 }, 'light'],
    ['a desk, dark', { width: 1200, height: 900 }, 'dark'],
    ['a phone, light', { width: 360, height: 740 }, 'light'],
  ] as const)('on %s it has no finding of axe, and is no wider than the screen', async (_, viewport, colorScheme) => {
    const page = await browser.newPage({ viewport, colorScheme });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(PAGE);
    await page.addScriptTag({ content: readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8') });
    const found = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, impact }) => id + " " + impact))',
    );
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    expect(asked).toEqual([PAGE]);
    await page.close();
  });

  test('every link within it leads somewhere', async () => {
    const page = await browser.newPage();
    await page.goto(PAGE);
    const broken = await page.evaluate(
      "[...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).filter((href) => document.getElementById(href.slice(1)) === null)",
    );
    expect(broken).toEqual([]);
    await page.close();
  });
});
