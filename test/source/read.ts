import { sourceFromBytes } from '../../src/source/read-source.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';

/** The transcript in a file; it names no country. */
export async function read(file: string, content: string | Uint8Array): Promise<Transcript> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readTranscript(await sourceFromBytes(file, bytes));
}
