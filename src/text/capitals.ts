// What a UTF-16 code unit is, 0 where nobody asked yet: asking a pattern at every character takes most of the time of a search for names.
const CAPITAL = 1;
const OTHER = 2;
const CLASSES = new Uint8Array(0x10000);

/** Where the next capital stands; -1 without. The first half of a letter beyond U+FFFF counts: it may be of a capital. */
export function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((CLASSES[code] || classOf(code)) === CAPITAL) return at;
  }
  return -1;
}

function classOf(code: number): number {
  const isHalf = code >= 0xd800 && code <= 0xdbff;
  const known = isHalf || /^\p{Lu}$/u.test(String.fromCharCode(code)) ? CAPITAL : OTHER;
  CLASSES[code] = known;
  return known;
}

/**
 * Does a pattern match that begins with a capital?
 * @param pattern with the flag `y`
 */
export function matchesAtCapital(pattern: RegExp, text: string): boolean {
  for (let at = nextCapital(text, 0); at !== -1; at = nextCapital(text, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return true;
  }
  return false;
}

/**
 * All matches of a pattern that begins with a capital, as `matchAll` finds them.
 * @param pattern with the flag `y`
 */
export function matchesAtCapitals(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = nextCapital(text, 0); at !== -1; at = nextCapital(text, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) found.push(match);
    at = match === null ? at + 1 : pattern.lastIndex;
  }
  return found;
}
