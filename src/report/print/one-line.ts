/** Words on one line: captions break lines and set two blanks after a full stop. What stands between words is all that changes. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
