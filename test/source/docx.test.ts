import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { sourceFromBytes } from '../../src/source/read-source.ts';
import { faultOf } from './bytes.ts';
import { read } from './read.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const docx = (body: string) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`,
    'word/footer1.xml': '<w:ftr><w:p><w:r><w:t>Page 1</w:t></w:r></w:p></w:ftr>',
  });
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]) => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs.join('')}</w:p>`;
const textOf = async (body: string) => (await sourceFromBytes('a.docx', docx(body))).text;

test('paragraphs become lines, and runs join to words', async () => {
  const body = [
    paragraph(run('IGF 2030 - Day 1 - Trust')),
    paragraph(),
    paragraph(run('&gt;&gt; ANA PER'), run('EIRA: '), run('José &amp; Omar'), '<w:r><w:br/></w:r>', run('went.')),
    paragraph(run('>> CHAIR:'), '<w:r><w:tab/></w:r>', run('co'), '<w:r><w:noBreakHyphen/></w:r>', run('chair.')),
  ].join('');
  const { source, turns, session } = await read('a.docx', docx(body));
  expect(source).toMatchObject({ format: 'docx', encoding: null, problems: [] });
  expect(source.text).toBe('IGF 2030 - Day 1 - Trust\n\n>> ANA PEREIRA: José & Omar\nwent.\n>> CHAIR:\tco\u2011chair.');
  expect(turns.map(({ label, text }) => [label, text])).toEqual([
    ['ANA PEREIRA', 'José & Omar\nwent.'],
    ['CHAIR', 'co\u2011chair.'],
  ]);
  expect(session.title).toBe('Trust');
});

test.each([
  [
    'deleted words',
    `<w:del>${run('no ')}<w:r><w:delText>no</w:delText></w:r></w:del><w:ins>${run('yes')}</w:ins>`,
    'yes',
  ],
  ['moved words', `<w:moveFrom>${run('no')}</w:moveFrom><w:moveTo>${run('yes')}</w:moveTo>`, 'yes'],
  [
    'field codes',
    `<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink>${run('link')}</w:hyperlink>`,
    'link',
  ],
  [
    'stand-ins for older programs',
    `<mc:AlternateContent><mc:Choice>${run('once')}</mc:Choice><mc:Fallback>${run('once')}</mc:Fallback></mc:AlternateContent>`,
    'once',
  ],
])('reads what a reader sees: %s', async (_, runs, text) => {
  expect(await textOf(paragraph(runs))).toBe(text);
});

test("a table's speakers and words are turns", async () => {
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const { turns } = await read(
    'a.docx',
    docx(`<w:tbl>${row('CHAIR:', 'Welcome.')}${row('ANA PEREIRA:', 'Thanks.')}</w:tbl>`),
  );
  expect(turns.map(({ label, text }) => [label, text])).toEqual([
    ['CHAIR', 'Welcome.'],
    ['ANA PEREIRA', 'Thanks.'],
  ]);
});

test.each([
  [
    'an ODT',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'INPUT_NOT_TEXT',
    /OpenDocument/,
  ],
  ['a workbook', zip({ 'xl/workbook.xml': '<x/>' }), 'INPUT_NOT_TEXT', /Excel/],
  ['slides', zip({ 'ppt/presentation.xml': '<x/>' }), 'INPUT_NOT_TEXT', /PowerPoint/],
  ['an archive', zip({ 'a.txt': '>> ANA: x' }), 'INPUT_NOT_TEXT', /ZIP archive/],
  ['an empty archive', zipSync({}), 'INPUT_NOT_TEXT', /ZIP archive/],
  ['a broken file', docx(paragraph(run('x'))).slice(0, 120), 'INPUT_DAMAGED', /damaged DOCX/],
  ['an empty document', docx(paragraph()), 'INPUT_EMPTY', /only blanks/],
  ['deep nesting', docx('<w:sdt>'.repeat(100_000)), 'INPUT_DAMAGED', /nested deeper/],
])('refuses %s', async (_, content, code, message) => {
  const fault = await faultOf('a.docx', content);
  expect(fault.code).toBe(code);
  expect(fault.message).toMatch(message);
  expect(fault.hint).not.toBe('');
});

/** Change the sizes that the archive's directory tells of its main part. */
function lieAboutSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    if (bytes.toString('latin1', at + 46, at + 63) === 'word/document.xml') bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}

test('an archive that swells is refused by what it says, and held to it when it lies', async () => {
  const honest = docx(paragraph(run('x'.repeat(210 * 1024 * 1024))));
  expect(honest.length).toBeLessThan(500_000);
  const fault = await faultOf('a.docx', honest);
  expect(fault.code).toBe('INPUT_TOO_LARGE');
  expect(fault.message).toContain('more than 200 MB');
  const before = process.memoryUsage().arrayBuffers;
  const outcome = await sourceFromBytes('a.docx', lieAboutSize(honest, 2000)).catch((error: unknown) => error);
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BpfGraphError);
  else expect((outcome as { text: string }).text.length).toBeLessThan(2000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
});

test('a hundred thousand paragraphs take linear time', async () => {
  const started = process.cpuUsage();
  expect((await textOf(paragraph(run('And so we went on.')).repeat(100_000))).length).toBe(100_000 * 19 - 1);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
}, 100_000);

const PIECES = fc.constantFrom(
  ...[
    '<w:p>',
    '</w:p>',
    '<w:t>',
    '</w:t>',
    '<w:r>',
    '</w:r>',
    '<w:br/>',
    '<w:del>',
    '</w:del>',
    '<w:tc>',
    '</w:tc>',
    '<w:tr>',
    '</w:tr>',
  ],
  ...['>> ', 'ANA: ', 'words', '&amp;', '&x;', '<', ']]>', '<![CDATA[', '<!--', '\n', ' '],
);

test('any document and any damage: turns that lose nothing, or a clear error', async () => {
  const damage = fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(PIECES, { maxLength: 40 }), damage, async (parts, changes) => {
      const bytes = docx(parts.join(''));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      try {
        const { source, turns } = await read('a.docx', bytes);
        expect(turns.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
      } catch (error) {
        if (!(error instanceof BpfGraphError)) throw error;
        expect(error.code).toMatch(/^INPUT_/);
      }
    }),
    { numRuns: 300 },
  );
});
