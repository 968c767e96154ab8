import { strToU8, zipSync } from 'fflate';
import type { LabelledTurn } from './caption-labels.ts';
import type { Dice } from './dice.ts';
import { textOf } from './spoken.ts';

/** How sessions are published: with `>>` before each turn, as the older pages with hard wraps, with names alone, and in files of their own. */
export const FORMATS = ['chevrons', 'wrapped', 'names', 'html', 'vtt', 'srt', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<Format, string>> = {
  chevrons: 'txt',
  wrapped: 'txt',
  names: 'txt',
  html: 'html',
  vtt: 'vtt',
  srt: 'srt',
  docx: 'docx',
};

export function endingOf(format: Format): string {
  return ENDINGS[format];
}

/** Formats by the year in which a session was held, most of them plain text. */
export function formatOf(year: number, dice: Dice): Format {
  if (year < 2011) return dice.pick(['wrapped', 'wrapped', 'chevrons', 'html']);
  if (year < 2020) return dice.pick(['chevrons', 'chevrons', 'chevrons', 'names', 'html', 'docx']);
  return dice.pick(['chevrons', 'chevrons', 'html', 'vtt', 'vtt', 'srt']);
}

/** A turn with the paragraphs in which it is printed. */
export interface PrintedTurn extends LabelledTurn {
  readonly paragraphs: readonly string[];
}

const ASIDES = [
  '(Laughter)',
  '(Applause)',
  '[ Laughter ]',
  '(Off microphone)',
  '(Background noise)',
  '(Audio difficulties)',
];

/** Cut turns into paragraphs, with what is no speech on lines of its own. */
export function paragraphsOf(turns: readonly LabelledTurn[], dice: Dice): PrintedTurn[] {
  return turns.map((turn) => {
    const paragraphs: string[] = [];
    let open: string[] = [];
    const close = (): void => {
      if (open.length > 0) paragraphs.push(open.join('  '));
      open = [];
    };
    for (const [index, passage] of turn.passages.entries()) {
      if (passage.opens === true && dice.chance(0.5)) close();
      open.push(textOf(passage.phrases));
      if (!dice.chance(0.05)) continue;
      close();
      if (index >= 2 && dice.chance(0.25)) paragraphs.push(dice.pick(ASIDES));
    }
    close();
    return { ...turn, paragraphs };
  });
}

/** A session's file. */
export function printSession(
  format: Format,
  head: readonly string[],
  turns: readonly PrintedTurn[],
  dice: Dice,
): Uint8Array {
  switch (format) {
    case 'chevrons':
      return utf8(`${[...head, ...openers(turns, '>> ', dice.pick([': ', ':  '])).flat()].join('\n\n')}\n`);
    case 'wrapped': {
      const paragraphs = [...head, ...openers(turns, '>>', ':   ').flat()];
      return utf8(`${paragraphs.map((paragraph) => ` ${wrap(paragraph, 72).join('\n ')}`).join('\n\n')}\n`);
    }
    case 'names':
      return utf8(`${[...head, ...openers(turns, '', ': ').flat()].join('\r\n\r\n')}\r\n`);
    case 'html':
      return utf8(page(head, openers(turns, '&gt;&gt; ', ': ').flat()));
    case 'vtt':
      return utf8(`WEBVTT\n\nNOTE\n${head.join('\n')}\n\n${cues(turns, '.').join('\n\n')}\n`);
    case 'srt':
      return utf8(`${cues(turns, ',', head).join('\n\n')}\n`);
    case 'docx':
      return document([...head, ...openers(turns, '>> ', ': ').flat()]);
  }
}

/** The paragraphs of each turn, the first one behind its label. */
function openers(turns: readonly PrintedTurn[], mark: string, colon: string): string[][] {
  return turns.map(({ label, paragraphs }) =>
    paragraphs.map((text, index) =>
      index > 0 ? text : label === null ? `${mark}${text}` : `${mark}${label}${colon}${text}`,
    ),
  );
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

// 150 words a minute, two lines a caption.
const SECONDS_A_WORD = 0.4;
const LINE = 42;

function cues(turns: readonly PrintedTurn[], point: string, head: readonly string[] = []): string[] {
  const captions = head.flatMap((line) => pairs(wrap(line, LINE)));
  for (const paragraph of openers(turns, '>> ', ': ').flat()) captions.push(...pairs(wrap(paragraph, LINE)));
  let clock = 3;
  return captions.map((caption, index) => {
    const from = clock;
    clock += (caption.match(/\S+/g)?.length ?? 1) * SECONDS_A_WORD;
    return `${index + 1}\n${timeOf(from, point)} --> ${timeOf(clock, point)}\n${caption}`;
  });
}

function pairs(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at % 2 === 1 ? [] : [[line, ...lines.slice(at + 1, at + 2)].join('\n')]));
}

function timeOf(seconds: number, point: string): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23).replace('.', point);
}

function page(head: readonly string[], paragraphs: readonly string[]): string {
  const [title = ''] = head;
  const body = [...head, ...paragraphs].map(
    (text) => `<p>${text.replace(/&(?!gt;)/g, '&amp;').replace(/</g, '&lt;')}</p>`,
  );
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<ul class="menu"><li><a href="/">Home</a></li><li><a href="/about">About the IGF</a></li></ul>\n<div class="item-page">\n${body.join('\n')}\n</div>\n</body></html>\n`;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function document(paragraphs: readonly string[]): Uint8Array {
  const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`).join('');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  // One day for all files: the same corpus is the same bytes.
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(`${declaration}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
    },
    { level: 1, mtime: new Date(2020, 0, 1) },
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
