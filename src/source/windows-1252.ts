/** Why bytes cannot be Windows-1252 text in a Western language, and where. */
export interface Objection {
  readonly at: number;
  readonly why: string;
}

// Bytes to which Windows-1252 gives no character.
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
// Signs that stand beside words, not within: daggers, currency, guillemets, fractions. Code pages of DOS and of the old
// Macintosh have letters in these places.
const SIGNS = new Set([0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8b, 0x95, 0x98, 0x9b, 0xd7, 0xf7]);
const CAPITALS_OF_C1 = new Set([0x8a, 0x8c, 0x8e]);
// Longest run of accented letters in Western words, and more than their share of all letters.
const LONGEST_RUN = 3;
const LARGEST_SHARE = 0.25;

/**
 * Do the bytes speak against Windows-1252? It gives nearly every byte a character, so that Cyrillic, Greek or DOS text
 * decodes, too, to nonsense; those show by letters in strange places. Null when nothing speaks against it.
 */
export function objectionToWindows1252(bytes: Uint8Array): Objection | null {
  let run = 0;
  let accented = 0;
  let plain = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      run = 0;
      if (isAsciiLetter(byte)) plain += 1;
      continue;
    }
    if (first === -1) first = at;
    if (UNDEFINED.has(byte)) return { at, why: 'a byte that Windows-1252 does not know' };
    const before = bytes[at - 1] ?? 0;
    const within = isAsciiLetter(before) && isAsciiLetter(bytes[at + 1] ?? 0);
    if (within && (isSign(byte) || (CAPITALS_OF_C1.has(byte) && before >= 0x61))) {
      return { at, why: 'which would be a sign within a word' };
    }
    if (byte < 0xc0) {
      run = 0;
      continue;
    }
    accented += 1;
    run += 1;
    if (run > LONGEST_RUN) return { at: at - LONGEST_RUN, why: 'which would begin a word of accented letters' };
  }
  return accented > LARGEST_SHARE * (accented + plain) && accented > 2
    ? { at: first, why: 'and too many letters with accents for a Western language' }
    : null;
}

function isSign(byte: number): boolean {
  return (
    SIGNS.has(byte) ||
    (byte >= 0xa1 && byte <= 0xbf && byte !== 0xaa && byte !== 0xad && byte !== 0xb7 && byte !== 0xba)
  );
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
