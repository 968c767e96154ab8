/** The bytes of a file, one after the other as often as told, a line end between them. */
export function repeated(bytes: Uint8Array, times: number): Uint8Array {
  const parts = Array.from({ length: times }, () => [bytes, Buffer.from('\n')]).flat();
  return Buffer.concat(parts.slice(0, -1));
}
