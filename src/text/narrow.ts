const LONGEST = 1 << 13;
const ROOM = Buffer.allocUnsafeSlow(LONGEST);

/**
 * The same text with one byte a character in memory, where it is short and its characters allow that. Of a file with one curly quote
 * Node keeps all in two bytes, and all that is cut out of it: there `\p{L}` and the like take several times as long, and a word differs in
 * memory from the same word of the knowledge.
 */
export function narrow(text: string): string {
  if (text.length > LONGEST) return text;
  ROOM.write(text, 0, 'latin1');
  const narrowed = ROOM.toString('latin1', 0, text.length);
  // Of a wider character the lower byte alone was written.
  return narrowed === text ? narrowed : text;
}
