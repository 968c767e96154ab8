import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import { printReport } from '../../src/report/print-report.ts';
import { readAddressees, readWording, usualTemplate } from '../../src/report/read-wording.ts';
import { parseTemplate } from '../../src/report/template.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { SMALL_SESSION } from './small-session.ts';

const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

test('a DOCX has headings, notes, a table of contents and repeated table heads, and LibreOffice makes a PDF of it', async () => {
  const draft = composeReport(SMALL_SESSION, {
    wording: readWording('en'),
    addressees: readAddressees(),
    template: parseTemplate(usualTemplate(), 'template.md'),
    date: '2030-11-08',
    version: '9.9.9',
    isShortened: false,
  });
  const bytes = await printReport(draft, 'docx');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  for (const part of ['w:val="Heading1"', 'w:val="Heading2"', 'w:tblHeader', 'w:footnoteReference', 'TOC \\h \\o']) {
    expect(xml).toContain(part);
  }
  // What is checked beyond needs LibreOffice, which is 500 MB that nothing else here needs.
  if (SOFFICE === undefined) return;
  const folder = temporaryFolder();
  const file = join(folder, 'report.docx');
  writeFileSync(file, bytes);
  const told = execFileSync(
    SOFFICE,
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 },
  );
  expect(told).not.toMatch(/error|could not/i);
  expect(readFileSync(join(folder, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
}, 90_000);
