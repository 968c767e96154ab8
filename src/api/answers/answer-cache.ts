import { LRUCache } from 'lru-cache';
import type { GraphVersion } from '../graph-version.ts';

/** A whole answer as it is sent. */
export interface Answer {
  readonly contentType: string;
  readonly body: Buffer;
}

interface Kept extends Answer {
  /** Of the graph, from before the answer was begun until after it was done. */
  readonly version: string;
}

/** What an entry takes beside its body, about: key, header, version, the list's own links. */
const ENTRY_BYTES = 500;
/** One answer may take that share of the whole: a few reports must not put out everything else. */
const LARGEST_SHARE = 8;

/**
 * Answers kept for whoever asks the same again. One is given only when the graph, asked after the request came in, is what it was from
 * before the answer was begun until after it was done: so it is never older than the request, and never mixed of two states.
 */
export class AnswerCache {
  readonly #version: GraphVersion;
  readonly #kept: LRUCache<string, Kept>;

  /** @param bytes to be held at most */
  constructor(version: GraphVersion, bytes: number) {
    this.#version = version;
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / LARGEST_SHARE),
      sizeCalculation: ({ body }) => body.length + ENTRY_BYTES,
    });
  }

  /** How much is held, in bytes. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** @returns null for what is not there, or not of the graph as it is now */
  async find(key: string): Promise<Answer | null> {
    // What was never asked need not wait for the version.
    if (!this.#kept.has(key)) return null;
    const version = await this.#version.current();
    const kept = this.#kept.get(key);
    if (kept === undefined || version === null) return null;
    if (kept.version === version) return kept;
    this.#kept.delete(key);
    return null;
  }

  /** @param version of the graph, from before the answer was begun until after it was done */
  keep(key: string, answer: Answer, version: string): void {
    this.#kept.set(key, { ...answer, version });
  }
}
