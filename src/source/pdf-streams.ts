import { once } from 'node:events';
import { constants, createInflate, inflateSync } from 'node:zlib';
import { BpfGraphError } from '../problem/bpf-graph-error.ts';
import { MOST_UNPACKED, tooLarge } from './limits.ts';

// All parts together cost time, not memory: they are unpacked one after the other.
const MOST_TOGETHER = 10 * MOST_UNPACKED;
// What other packings can swell to at most, as a multiple: LZW's longest entry, a run of 128, Flate in letters.
const MOST_TIMES: readonly (readonly [RegExp, number])[] = [
  [/\/LZW(?:Decode)?\b/, 2800],
  [/\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx)\b[\s\S]{0,40}?\/(?:FlateDecode|Fl)\b/, 1032],
  [/\/(?:RunLengthDecode|RL)\b/, 64],
];
const DICTIONARY_REACH = 2000;
// Packed over and over: pdf.js follows any number.
const MOST_LAYERS = 5;

/**
 * Refuse a PDF with a part that swells beyond all measure: the PDF reader unpacks it in memory, however large it is. Parts are
 * known by the head that deflated data has, not by what is said of them.
 * @throws BpfGraphError INPUT_TOO_LARGE, INPUT_NOT_TEXT for an encrypted PDF, whose parts cannot be looked at
 */
export async function checkPdfStreams(file: string, bytes: Uint8Array): Promise<void> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/\/Encrypt\s{1,5}\d{1,10}\s{1,5}\d{1,5}\s{1,5}R/.test(source.toString('latin1'))) {
    throw new BpfGraphError(
      'INPUT_NOT_TEXT',
      `${file} is an encrypted PDF`,
      'Print it to a new PDF without protection, or copy its text into a file that ends with .txt.',
    );
  }
  let together = 0;
  for (let at = source.indexOf('stream'); at !== -1; at = source.indexOf('stream', at + 6)) {
    if (source.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const from =
      at + 6 + (source[at + 6] === 0x0d ? (source[at + 7] === 0x0a ? 2 : 1) : source[at + 6] === 0x0a ? 1 : 0);
    const size = isDeflated(source.subarray(from))
      ? await inflatedLength(source.subarray(from))
      : mostOtherLength(source, at, from);
    together += size;
    if (size > MOST_UNPACKED || together > MOST_TOGETHER) {
      throw tooLarge(file, `has a part, at byte ${at}, that unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB`);
    }
  }
}

/** The bound for a part in another packing; 0 when there is none or it is small. */
function mostOtherLength(source: Buffer, at: number, from: number): number {
  const before = source.toString('latin1', Math.max(0, at - DICTIONARY_REACH), at);
  const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
  const times = MOST_TIMES.find(([filter]) => filter.test(dictionary))?.[1];
  if (times === undefined) return 0;
  const end = source.indexOf('endstream', from);
  const most = ((end === -1 ? source.length : end) - from) * times;
  return most > MOST_UNPACKED ? most : 0;
}

/** The head of zlib data: method 8, and a checksum of the two bytes. */
function isDeflated(data: Uint8Array): boolean {
  const [first = 0, second = 0] = data;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** The length of inflated data, of data packed in it again, or one more than the limit. */
async function inflatedLength(data: Uint8Array): Promise<number> {
  let longest = 0;
  let content: Uint8Array = data;
  for (let layer = 0; layer < MOST_LAYERS && isDeflated(content); layer += 1) {
    try {
      content = inflateSync(content, { maxOutputLength: MOST_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return MOST_UNPACKED + 1;
      // A reader takes what comes before the damage.
      return Math.max(longest, await lengthBeforeDamage(content));
    }
    longest = Math.max(longest, content.length);
  }
  return longest;
}

async function lengthBeforeDamage(data: Uint8Array): Promise<number> {
  const inflate = createInflate();
  let length = 0;
  inflate.on('data', (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > MOST_UNPACKED) inflate.destroy();
  });
  const closed = once(inflate, 'close').catch(() => undefined);
  inflate.on('error', () => inflate.destroy());
  inflate.end(data);
  await closed;
  return length;
}
