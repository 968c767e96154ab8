import { BpfGraphError } from '../../src/problem/bpf-graph-error.ts';
import { sourceFromBytes } from '../../src/source/read-source.ts';

/** Bytes of texts in UTF-8 and of numbers, one after the other. */
export function bytesOf(...parts: readonly (string | readonly number[])[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
}

const WINDOWS_1252 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const,
  ),
);

/** A text in an encoding by its WHATWG name. */
export function encode(encoding: string, text: string): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'windows-1252') return Buffer.from([...text].map((char) => WINDOWS_1252.get(char) ?? 0x3f));
  return Buffer.from(text);
}

/** The error with which a file is refused. */
export async function faultOf(file: string, content: Uint8Array): Promise<BpfGraphError> {
  try {
    await sourceFromBytes(file, content);
  } catch (error) {
    if (error instanceof BpfGraphError) return error;
    throw error;
  }
  throw new Error('the bytes were read without a fault');
}
