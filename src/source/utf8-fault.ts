/** The first byte at which the UTF-8 decoder fails, by halving: a prefix that decodes as a stream is valid so far. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return startOfSequence(bytes, Math.min(invalid - 1, bytes.length - 1));
}

/** Does a character of two to four bytes stand in it, whatever stands around? Text in an older encoding has hardly ever one. */
export function holdsUtf8Sequence(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    const more =
      lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
    if (more === 0) continue;
    let follow = 0;
    while (follow < more && ((bytes[at + follow + 1] ?? 0) & 0xc0) === 0x80) follow += 1;
    if (follow === more) return true;
  }
  return false;
}

/** A lead byte promises up to three more; when one of those is wrong, the lead byte is what a person looks for. */
function startOfSequence(bytes: Uint8Array, at: number): number {
  for (let back = 1; back <= 3 && back <= at; back += 1) {
    const byte = bytes[at - back] ?? 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return at - back;
    if (byte < 0x80) break;
  }
  return at;
}
