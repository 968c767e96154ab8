import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { sourceFromBytes } from '../../src/source/read-source.ts';
import { bytesOf, faultOf } from './bytes.ts';
import { makePdf, printed } from './make-pdf.ts';
import { read } from './read.ts';

const textOf = async (...pages: readonly (readonly string[])[]) =>
  (await sourceFromBytes('a.pdf', makePdf(pages.map((page) => printed(page))))).text;

const FULL = 'This line of the page is as long as the others are, so that it reaches the right margin';

test('lines are joined to paragraphs, also over pages; running heads and page numbers are left out', async () => {
  const page = (number: number, ...lines: readonly string[]) => [
    ...printed([`IGF 2030 - Trust, 5 June 2030, 10:0${number}`], 810),
    ...printed(lines),
    ...printed([`Page ${number} of 3`], 30),
  ];
  const { source, turns } = await read(
    'a.pdf',
    makePdf([
      page(1, 'IGF 2030 - Day 1 - Trust', '', '>> CHAIR: Good morning.', `>> ANA PEREIRA: ${FULL.slice(17)}`, FULL),
      page(2, FULL, 'and ends. (Applause)', '', '>> OMAR: Yes.'),
      page(3, 'CHAIR: Thanks.'),
    ]),
  );
  expect(source.format).toBe('pdf');
  expect(source.text).toBe(
    `IGF 2030 - Day 1 - Trust\n\n>> CHAIR: Good morning.\n>> ANA PEREIRA: ${FULL.slice(17)} ${FULL} ${FULL} and ends. (Applause)\n\n>> OMAR: Yes.\nCHAIR: Thanks.`,
  );
  expect(turns.map(({ label }) => label)).toEqual(['CHAIR', 'ANA PEREIRA', 'OMAR', 'CHAIR']);
});

test('a name and a colon below the full line of an open sentence are no label', async () => {
  const below = (end: string, line: string) =>
    textOf(['>> CHAIR: Good morning.', FULL, `${FULL.slice(0, -end.length)}${end}`, line, FULL]);
  expect(await below(' asks for', 'Ana Pereira: who pays for it?')).toContain('asks for Ana Pereira: who');
  expect(await below(' asks for', 'The islands have one wish: boats.')).toContain('asks for The islands');
  expect(await below(' it did.', 'Ana Pereira: who pays for it?')).toContain('it did.\nAna Pereira: who');
  expect(await below(' and so --', 'Ana Pereira: who pays for it?')).toContain('so --\nAna Pereira: who');
  expect(await below(' asks for', 'ANA PEREIRA: who pays for it?')).toContain('asks for\nANA PEREIRA: who');
  expect(await below(' the Forum', 'Session 4: Trust and boats')).toContain('the Forum\nSession 4: Trust');
});

test('a heading over two columns is no measure of the right margin of the first', async () => {
  const heading = [[FULL, 60, 790]] as const;
  const column = (left: number) =>
    Array.from({ length: 20 }, (_, index) => ['Here we speak about Ruralia', left, 760 - 15 * index] as const);
  const { text } = await sourceFromBytes('a.pdf', makePdf([[...heading, ...column(60), ...column(320)]]));
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    FULL,
    Array.from({ length: 40 }, () => 'Here we speak about Ruralia').join(' '),
  ]);
});

test('a hyphen at a line end goes only where the whole word stands elsewhere', async () => {
  const room = 'words that fill the line up to its margin and a little more, so that it is full,';
  const text = await textOf([
    `>> ANA: ${room} cooper-`,
    `ation, ${room} multi-`,
    `stakeholder, ${room} as co-`,
    `chair, then cooperation and ${room.slice(0, 60)}`,
  ]);
  expect(text).toContain('full, cooperation, words');
  expect(text).toContain('full, multi-stakeholder, words');
  expect(text).toContain('as co-chair, then');
});

test('lines of one row come together with a blank between columns', async () => {
  const source = await sourceFromBytes(
    'a.pdf',
    makePdf([
      [
        ['CHAIR:', 60, 700],
        ['Welcome.', 120, 700],
        ['ANA:', 60, 685],
        ['Yes.', 120, 685],
      ],
    ]),
  );
  expect(source.text).toBe('CHAIR: Welcome.\nANA: Yes.');
});

test('each column has margins of its own, and goes on in the next', async () => {
  const lines = [
    '>> ANA: We wrote to the',
    'ministry of Ruralia, and',
    'the answer came from',
    'Sylvania of all places,',
  ];
  const column = (left: number, texts: readonly string[]) =>
    texts.map((text, index) => [text, left, 760 - 15 * index] as const);
  const source = await sourceFromBytes(
    'a.pdf',
    makePdf([[...column(60, lines), ...column(320, [...lines.slice(1), '>> OMAR: Thank you.'])]]),
  );
  expect(source.text).toBe(`${lines.join(' ')} ${lines.slice(1).join(' ')}\n>> OMAR: Thank you.`);
});

test('a name that fills several lines of a cell beside the speech is one label', async () => {
  const source = await sourceFromBytes(
    'a.pdf',
    makePdf([
      [
        ['MARIA JOSEFINA', 60, 700],
        ['PEREIRA:', 60, 685],
        ['We wrote to the ministry of Ruralia, and', 180, 700],
        ['the answer came.', 180, 685],
        ['OMAR:', 60, 660],
        ['Yes.', 180, 660],
      ],
    ]),
  );
  expect(source.text).toBe(
    'MARIA JOSEFINA PEREIRA:\nWe wrote to the ministry of Ruralia, and the answer came.\n\nOMAR: Yes.',
  );
});

test('numbers and capitals behind a hyphen at a line end are one word with what stands before', async () => {
  const room = 'words that fill the line up to its margin and a little more, so that it is full,';
  expect(await textOf([`>> ANA: ${room} Law 2008-`, `11 and ${room} Inter-`, 'American'])).toMatch(
    /Law 2008-11 and .* Inter-American$/,
  );
});

test.each([
  ['a page without text', makePdf([[]]), 'INPUT_NOT_TEXT', /without text: its page is a picture/],
  ['pages without text', makePdf([[], []]), 'INPUT_NOT_TEXT', /its 2 pages are pictures/],
  ['no PDF at all', bytesOf('%PDF-1.7\n%nothing'), 'INPUT_DAMAGED', /damaged PDF: page 1/],
  ['an encrypted one', bytesOf('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>'), 'INPUT_NOT_TEXT', /encrypted/],
])('refuses %s', async (_, content, code, message) => {
  const fault = await faultOf('a.pdf', content);
  expect(fault.code).toBe(code);
  expect(fault.message).toMatch(message);
  expect(fault.hint).not.toBe('');
});

test('a PDF that swells is refused before it is read', async () => {
  const swollen = makePdf([[]], () => Buffer.alloc(210 * 1024 * 1024, ' '));
  expect(swollen.length).toBeLessThan(500_000);
  const fault = await faultOf('a.pdf', swollen);
  expect(fault.code).toBe('INPUT_TOO_LARGE');
  expect(fault.message).toContain('more than 200 MB');
  // Cut off behind the swelling, so that it is damaged: a reader takes what comes before.
  const cut = Buffer.concat([swollen.subarray(0, swollen.length - 600), Buffer.from('\nendstream')]);
  expect((await faultOf('a.pdf', cut)).code).toBe('INPUT_TOO_LARGE');
}, 60_000);

/** A page that draws a part ten times that draws a part ten times, and so on: two kilobytes that print a billion words. */
function laughing(depth: number): Buffer {
  const stream = (content: string, more = '') =>
    `<< ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const parts = Array.from({ length: depth }, (_, at) =>
    stream(
      at === depth - 1 ? 'BT /F1 11 Tf 60 700 Td (ha) Tj ET' : '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${7 + at} 0 R >> >>`,
    ),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R >>',
    stream('/X Do'),
    ...parts,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`);
}

test('a PDF that draws without end is refused', async () => {
  const fault = await faultOf('a.pdf', laughing(9));
  expect(fault.code).toBe('INPUT_TOO_LARGE');
  expect(fault.message).toContain('too many pieces of text on page 1');
}, 60_000);

test('any damage: a text, or a clear error', async () => {
  const whole = makePdf([printed(['>> ANA: Hello.', '>> OMAR: Yes.'])]);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(damage, fc.integer({ min: 5, max: whole.length }), async (changes, length) => {
      const bytes = Buffer.from(whole.subarray(0, length));
      for (const [at, byte] of changes) if (at > 5 && at < length) bytes[at] = byte;
      try {
        await sourceFromBytes('a.pdf', bytes);
      } catch (error) {
        if (!(error instanceof BpfGraphError)) throw error;
        expect(error.code).toMatch(/^INPUT_/);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);
