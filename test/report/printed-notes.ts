import { strFromU8, unzipSync } from 'fflate';
import type { ReportFormat } from '../../src/report/print-report.ts';

/** A note as a reader finds it in the printed report. */
export interface PrintedNote {
  readonly number: number;
  readonly text: string;
  /** What it says of where the words stand; null for notes on figures and files, and for the captioner's notice. */
  readonly place: {
    readonly speaker: string | null;
    readonly turn: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  } | null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/** The notes of a printed report in English, read from its bytes as they are. */
export function printedNotes(bytes: Uint8Array, format: ReportFormat): PrintedNote[] {
  return textsOf(bytes, format).map(([number, text]) => ({ number, text, place: placeIn(text) }));
}

function textsOf(bytes: Uint8Array, format: ReportFormat): [number, string][] {
  if (format === 'markdown') {
    const notes = strFromU8(bytes).matchAll(/^\[\^(\d+)\]: (.*)$/gm);
    return [...notes].map(([, number, text = '']) => [
      Number(number),
      text.replace(/^\[((?:\\.|[^\\\]])*)\]\(#[^)]*\)/, '$1').replace(/\\(.)/g, '$1'),
    ]);
  }
  if (format === 'html') {
    const notes = strFromU8(bytes).matchAll(/<li id="note-(\d+)">(.*?) <a class="back"/gs);
    return [...notes].map(([, number, text = '']) => [Number(number), plain(text)]);
  }
  const parts = unzipSync(bytes);
  const notes = strFromU8(parts['word/footnotes.xml'] as Uint8Array).matchAll(
    /<w:footnote(?: w:type="normal")? w:id="([1-9]\d*)"[^>]*>(.*?)<\/w:footnote>/gs,
  );
  return [...notes].map(([, number, text = '']) => [Number(number), plain(text).trim()]);
}

function plain(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').replace(/&(#39|\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function placeIn(text: string): PrintedNote['place'] {
  const found = /^(.*?)(?: \(uncertain\))?, turn (\d+), characters (\d+)–(\d+)(?:, .*?)?: “(.*)”$/s.exec(text);
  if (found === null) return null;
  const [, speaker = '', turn, start, end, quote = ''] = found;
  return {
    speaker: speaker === 'Speaker not told' ? null : speaker,
    turn: Number(turn),
    start: Number(start),
    end: Number(end),
    quote,
  };
}
