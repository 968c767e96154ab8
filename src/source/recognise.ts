import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import type { SourceFormat } from './source-file.ts';

/** A kind of file known by its first bytes, written as Latin-1. */
interface Magic {
  readonly magic: string;
  readonly at?: number;
  readonly name: string;
}

const FOREIGN: readonly Magic[] = [
  { magic: '\xd0\xcf\x11\xe0', name: 'an old Word or Office file (.doc)' },
  { magic: '{\\rtf', name: 'an RTF file' },
  { magic: '\x89PNG', name: 'a picture (PNG)' },
  { magic: '\xff\xd8\xff', name: 'a picture (JPEG)' },
  { magic: 'GIF8', name: 'a picture (GIF)' },
  { magic: 'II*\0', name: 'a picture (TIFF)' },
  { magic: 'MM\0*', name: 'a picture (TIFF)' },
  { magic: 'RIFF', name: 'a sound, film or picture (RIFF)' },
  { magic: 'ID3', name: 'a sound file (MP3)' },
  { magic: 'OggS', name: 'a sound or film file (Ogg)' },
  { magic: 'ftyp', at: 4, name: 'a film or sound file (MP4)' },
  { magic: '\x1aE\xdf\xa3', name: 'a film file (Matroska)' },
  { magic: '\x1f\x8b', name: 'an archive (gzip)' },
  { magic: 'BZh', name: 'an archive (bzip2)' },
  { magic: '7z\xbc\xaf', name: 'an archive (7z)' },
  { magic: 'Rar!', name: 'an archive (RAR)' },
  { magic: '\xfd7zXZ', name: 'an archive (xz)' },
  { magic: '(\xb5/\xfd', name: 'an archive (zstd)' },
];
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
// Some programs write a few lines of their own in front of a PDF.
const PDF_REACH = 1024;
const SNIFF = 4096;

/** What packs the text of a file, by its first bytes: a ZIP may be a DOCX; null for text in any encoding. */
export function packingOf(bytes: Uint8Array): 'pdf' | 'zip' | null {
  const start = latin1(bytes.subarray(0, PDF_REACH));
  if (ZIP.some((magic) => start.startsWith(magic))) return 'zip';
  const pdf = start.indexOf('%PDF-');
  // Speech may name the sign, but not at the start of a line with a version behind it.
  return pdf === 0 || (pdf > 0 && /(?:^|[\r\n])%PDF-\d\.\d\s/.test(start)) ? 'pdf' : null;
}

/** @throws BpfGraphError INPUT_NOT_TEXT for what is known by its first bytes and holds no transcript that can be read */
export function refuseForeign(file: string, bytes: Uint8Array): void {
  const start = latin1(bytes.subarray(0, 16));
  const foreign = FOREIGN.find(({ magic, at = 0 }) => start.startsWith(magic, at));
  if (foreign !== undefined) throw notReadable(file, foreign.name);
  const packing = packingOf(bytes);
  if (packing !== null)
    throw notReadable(file, packing === 'pdf' ? 'a PDF' : 'a ZIP-based file (DOCX, ODT or an archive)');
}

/** @throws BpfGraphError INPUT_NOT_TEXT for foreign files that are neither PDF nor ZIP */
export function refuseForeignUnpacked(file: string, bytes: Uint8Array): void {
  if (packingOf(bytes) === null) refuseForeign(file, bytes);
}

/** The encoding that an HTML page declares in its first bytes; null when it declares none or is no page. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, SNIFF));
  return /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i.exec(start)?.[1] ?? null;
}

/**
 * The format of decoded text: by what it holds, and only then by the ending of its name.
 * @throws BpfGraphError INPUT_NOT_TEXT for JSON and XML
 */
export function formatOfText(file: string, text: string): Exclude<SourceFormat, 'docx' | 'pdf'> {
  const ending = /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const start = text.slice(0, SNIFF).replace(/^[\ufeff\s]+/, '');
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(start)) return 'webvtt';
  if (hasEarlyCueTimes(start)) return /-->/.test(start) && /\d,\d{1,3}\s/.test(start) ? 'subrip' : 'webvtt';
  if (isPage(start)) return 'html';
  if ((ending === 'html' || ending === 'htm') && /<[a-z!/][^<]{0,500}>/i.test(text.slice(0, SNIFF * 16))) return 'html';
  if (/^<\?xml\s|^<tt[\s>]/.test(start)) throw notReadable(file, 'XML');
  if (isJson(start, text)) throw notReadable(file, 'JSON');
  if (ending === 'vtt' || ending === 'srt') {
    throw new BpfGraphError(
      'INPUT_NOT_TEXT',
      `${file} holds no captions: line 1 is no ${ending === 'vtt' ? '"WEBVTT"' : 'number of a caption'}, and no line near the start has times such as "00:00:01${ending === 'vtt' ? '.' : ','}000 --> 00:00:04${ending === 'vtt' ? '.' : ','}000"`,
      'If it is a plain transcript, rename it to end with .txt.',
    );
  }
  return 'plain-text';
}

/** INPUT_NOT_TEXT: the file is of a kind that cannot be read. */
export function notReadable(file: string, name: string): BpfGraphError {
  return new BpfGraphError(
    'INPUT_NOT_TEXT',
    `${file} is ${name}, not a transcript in a format that can be read`,
    'Save the transcript as plain text in UTF-8 (.txt), HTML, WebVTT, SubRip, DOCX or PDF with text, and give that file.',
  );
}

/** A line with the times of a caption among the first ones, alone or with the caption's number above it. */
function hasEarlyCueTimes(start: string): boolean {
  const lines = start.split(/\r\n?|\n/, 3).map((line) => line.trim());
  const times = /^(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
  return times.test(lines[0] ?? '') || (/^\d+$/.test(lines[0] ?? '') && times.test(lines[1] ?? ''));
}

function isPage(start: string): boolean {
  const bare = start.replace(/^(?:<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->|\s)+/, '');
  return /^<!doctype\s+html\b|^<(?:html|head|body|title|meta|div|article|section|main|table|p|h[1-6]|pre|font|center)\b[^<>]*>/i.test(
    bare,
  );
}

function isJson(start: string, text: string): boolean {
  if (!/^(?:\{\s*["}]|\[\s*[[{"\d])/.test(start)) return false;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    // Speech may open with a bracket: "[Gavel]".
    return false;
  }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
