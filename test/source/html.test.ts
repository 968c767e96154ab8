import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { readHtml } from '../../src/source/read-html.ts';
import { sourceFromBytes } from '../../src/source/read-source.ts';
import { bytesOf, encode, faultOf } from './bytes.ts';
import { read } from './read.ts';

const textOf = (html: string) => readHtml('a.html', html).text;

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
  ['One<br><br/>Two', 'One\n\nTwo'],
  ['<p>  One\n  <b>bold</b>word </p>', 'One boldword'],
  ['<p>&gt;&gt;ANA:&nbsp;&nbsp;Jos&eacute; &amp; &#8220;Omar&#x201d;</p>', '>>ANA:\u00a0\u00a0José & “Omar”'],
  ['<p>>> ANA: raw arrows</p>', '>> ANA: raw arrows'],
  ['a<script>b("<p>")</script><style>p{}</style><noscript>c</noscript><!-- d -->e', 'ae'],
  ['<nav>Home</nav><p hidden>x</p><p>y</p>', 'y'],
  ['<pre>One\n  two\n\nthree</pre>', 'One\n  two\n\nthree'],
  [
    '<table><tr><td>ANA:</td><td>Hello.</td></tr><tr><td>OMAR:</td><td>Yes.</td></tr></table>',
    'ANA:\tHello.\nOMAR:\tYes.',
  ],
  ['<table><tr><td><p>ANA:</p></td><td><p>Hello.</p><p>Well.</p></td></tr></table>', 'ANA:\tHello.\n\nWell.'],
  ['<ul><li>One<li>Two</ul>', 'One\nTwo'],
  ['<P>Old <FONT COLOR=red>page<P>goes on', 'Old page\n\ngoes on'],
  ['<p>a < b and <unknown>c</unknown></p>', 'a < b and c'],
])('%j is read as %j', (html, text) => {
  expect(textOf(html)).toBe(text);
});

const CHROME_BEFORE = `<!DOCTYPE html><html><head><title>IGF 2030 - Day 2 - Room 4 - BPF on Trust</title>
<style>a{}</style><script>var a = ">> SCRIPT: no";</script></head><body><header><a href="/">Example Forum</a></header>
<div class="breadcrumb"><a href="/">Home</a> &gt;&gt; <a href="/t">Transcripts</a></div>
<ul class="menu"><li><a href="/a">About: us</a><li><a href="/b">Contact</a><li><a href="/c">News: now</a></ul>`;
const CHROME_AFTER = `<div class="related"><h3>Related</h3><a href="/x">Another: session</a></div>
<footer><p>Copyright 2030 Example Forum. All rights reserved.</p><p><a href="/p">Privacy</a> &gt;&gt; <a href="#">Top</a></p></footer>
</body></html>`;
const page = (turns: string) =>
  `${CHROME_BEFORE}<div id="content"><div class="node">${turns}</div></div>${CHROME_AFTER}`;

test("a page's menus and footer are no speech, and nothing is lost", async () => {
  const { turns, session, source } = await read(
    'a.html',
    page(
      '<h1>BPF on Trust</h1><p>&gt;&gt; CHAIR: Welcome.</p><p>We start.</p><p>&gt;&gt; ANA PEREIRA:&nbsp;Thanks.</p><p>And more.</p>',
    ),
  );
  expect(turns.map(({ label, text }) => [label, text])).toEqual([
    ['CHAIR', 'Welcome.\n\nWe start.'],
    ['ANA PEREIRA', 'Thanks.\n\nAnd more.'],
  ]);
  expect(session).toMatchObject({ title: 'BPF on Trust', event: { id: 'igf-2030' } });
  expect(source.text).toContain('Example Forum');
  expect(source.text).not.toContain('SCRIPT');
});

test.each([
  ['line ends', '&gt;&gt; CHAIR: Welcome.<br>&gt;&gt; ANA PEREIRA: Thanks.'],
  ['one line', '<p>&gt;&gt;CHAIR:&nbsp;&nbsp; Welcome. &gt;&gt;ANA PEREIRA: Thanks.</p>'],
  ['no arrows', '<p>CHAIR: Welcome.</p><p>ANA PEREIRA: Thanks.</p>'],
  ['no arrows, bold', '<p><strong>CHAIR:</strong> Welcome.</p><p><b>ANA PEREIRA</b>: Thanks.</p>'],
  ['blocks', '<div>&gt;&gt; CHAIR: Welcome.</div><div>&gt;&gt; ANA PEREIRA: Thanks.</div>'],
  ['preformatted', '<pre>  >>CHAIR:   Welcome.\n  >>ANA PEREIRA:   Thanks.\n</pre>'],
  ['a table', '<table><tr><td>CHAIR:</td><td>Welcome.</td></tr><tr><td>ANA PEREIRA:</td><td>Thanks.</td></tr></table>'],
])('turns of a page with %s', async (_, turns) => {
  const transcript = await read('a.html', page(turns));
  expect(transcript.turns.map(({ label, text }) => [label, text])).toEqual([
    ['CHAIR', 'Welcome.'],
    ['ANA PEREIRA', 'Thanks.'],
  ]);
});

test('a page of one turn keeps its paragraphs, and one of bare arrows its turns', async () => {
  const one = await read('a.html', page('<p>&gt;&gt; CHAIR: Welcome.</p><p>We start.</p>'));
  expect(one.turns.map(({ text }) => text)).toEqual(['Welcome.\n\nWe start.']);
  const bare = await read('a.html', page('<p>&gt;&gt; Welcome.</p><p>&gt;&gt; Thanks.</p>'));
  expect(bare.turns.map(({ text }) => text)).toEqual(['Welcome.', 'Thanks.']);
});

test('an advertisement in the middle of the last turn does not end it', async () => {
  const more = `<p>${'And so we went on. '.repeat(200)}</p>`;
  const { turns } = await read(
    'a.html',
    page(`<p>&gt;&gt; CHAIR: Welcome.</p><p>&gt;&gt; ANA: So.</p><div class="share">Share</div>${more}`),
  );
  expect(turns[1]?.text).toMatch(/went on\.$/);
});

test('the encoding that a page declares is no guess', async () => {
  const html = (charset: string) => `<html><head><meta charset="${charset}"></head><p>&gt;&gt; JOSÉ: Café.</p>`;
  const latin = await sourceFromBytes('a.html', encode('windows-1252', html('iso-8859-1')));
  expect(latin).toMatchObject({ format: 'html', encoding: 'windows-1252', problems: [], text: '>> JOSÉ: Café.' });
  const cyrillic = await sourceFromBytes(
    'a.html',
    bytesOf(
      '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>',
      [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2],
    ),
  );
  expect(cyrillic).toMatchObject({ encoding: 'windows-1251', text: 'Привет' });
  const wrong = await sourceFromBytes('a.html', encode('windows-1252', html('utf-8')));
  expect(wrong).toMatchObject({ encoding: 'windows-1252', problems: [{ code: 'encoding-guessed' }] });
});

test('content goes before the ending of the name', async () => {
  expect((await sourceFromBytes('a.txt', bytesOf('<!DOCTYPE html><p>>> ANA: x'))).format).toBe('html');
  expect((await sourceFromBytes('a.html', bytesOf('>> ANA: x'))).format).toBe('plain-text');
  expect((await sourceFromBytes('a.htm', bytesOf('Minutes<br>>> ANA: x'))).format).toBe('html');
});

test('elements nested beyond all measure are refused; 10 MB in one line and unclosed elements take linear time', async () => {
  const started = process.cpuUsage();
  const fault = await faultOf('a.html', bytesOf(`<html>${'<div>'.repeat(100_000)}>> ANA: x`));
  expect(fault.code).toBe('INPUT_DAMAGED');
  expect(fault.message).toContain('deeper than 5000');
  expect(textOf(`<p>${'words and words '.repeat(650_000)}</p>`).length).toBeGreaterThan(10_000_000);
  expect(() => textOf('<div>'.repeat(4000) + '</i>'.repeat(2_000_000))).toThrow(/too many end tags/);
  expect(textOf('<p>x<b>'.repeat(2_000)).length).toBe(2_000 * 3 - 2);
  expect(textOf('<p>x<br>'.repeat(300_000)).length).toBe(300_000 * 3 - 2);
  expect(textOf(`<pre>${'\n'.repeat(300_000)}x</pre>`)).toBe('x');
  expect(textOf('<'.repeat(1_000_000)).length).toBeGreaterThan(0);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
}, 200_000);

const PIECES = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<div class="menu">',
    '<br>',
    '<b>',
    '</b>',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
  ],
  ...[
    '<pre>',
    '</pre>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<title>',
    '</title>',
    '<a href="x">',
    '</a>',
    '<footer>',
    '</footer>',
  ],
  ...[
    '&gt;&gt;',
    '>>',
    '&nbsp;',
    '&#0;',
    '&bogus;',
    '&#xD800;',
    '<',
    ' ',
    '\n',
    'ANA:',
    'CHAIR: ',
    'words',
    '<![CDATA[',
    '</br>',
    '<nav>',
  ],
);

test('any page: turns that lose nothing of its text, or a clear error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(PIECES, { maxLength: 60 }), async (parts) => {
      try {
        const { source, turns } = await read('a.html', `<html>${parts.join('')}`);
        expect(turns.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
        for (const turn of turns) expect(turn.text).toBe(source.text.slice(turn.textStart, turn.textEnd));
        for (const span of [...source.blocks, ...source.asides]) expect(span.end).toBeGreaterThan(span.start);
      } catch (error) {
        if (!(error instanceof BpfGraphError)) throw error;
        expect(error.code).toMatch(/^INPUT_/);
      }
    }),
    { numRuns: 500 },
  );
});
