import { onceFor } from '../text/once-for.ts';

// What a UTF-16 code unit is to a word, told once for each.
const UNKNOWN = 0;
const OUTSIDE = 1;
const SMALL = 2;
const LETTER = 3;
const APOSTROPHE = 4;
const HYPHEN = 5;
const CLASSES = new Uint8Array(0x10000);
CLASSES[0x27] = APOSTROPHE;
CLASSES[0x2019] = APOSTROPHE;
CLASSES[0x2d] = HYPHEN;

const CAPITAL = /^\p{Lu}/u;

/** The words of a source's text that open with a small letter, found once: several stages ask for them. */
export const lowerCaseWordsOf = onceFor(
  ({ text }: { readonly text: string }): ReadonlySet<string> => lowerCaseWords(text),
);

/** Are a name's words said as common ones too: the only one, or of a longer run two ("Abuse Breakfast")? */
export function areCommonWords(printed: string, common: ReadonlySet<string>): boolean {
  if (!/[\s-]/.test(printed)) return common.has(printed.toLowerCase());
  const words = printed.split(/\s+/);
  return words.filter((word) => CAPITAL.test(word) && common.has(word.toLowerCase())).length > 1;
}

/** The words of a text that open with a small letter, of two letters or more: they are no names, however they open a sentence. */
export function lowerCaseWords(text: string): Set<string> {
  const words = new Set<string>();
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind !== SMALL || inWord) {
      inWord = kind !== OUTSIDE;
      continue;
    }
    let end = at + 1;
    while (end < text.length && isInside(classAt(text, end))) end += 1;
    if (end > at + 1) words.add(text.slice(at, end));
    at = end - 1;
    inWord = true;
  }
  return words;
}

function isInside(kind: number): boolean {
  return kind === SMALL || kind === LETTER || kind === APOSTROPHE;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = CLASSES[code] as number;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(code);
  const found = /^\p{Ll}$/u.test(letter) ? SMALL : /^\p{L}$/u.test(letter) ? LETTER : OUTSIDE;
  CLASSES[code] = found;
  return found;
}
