/** Where a byte is, for people: `byte 0xc9 at byte 21 (line 2)`; bytes count from 0, lines from 1. */
export function bytePlace(bytes: Uint8Array, at: number): string {
  const value = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  return `byte 0x${value} at byte ${at} (line ${lineOfByte(bytes, at)})`;
}

/** The 1-based line of a byte, in an encoding whose line end is the byte 0x0a. */
export function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let next = bytes.indexOf(0x0a); next !== -1 && next < at; next = bytes.indexOf(0x0a, next + 1)) line += 1;
  return line;
}
