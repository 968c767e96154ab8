import type { DocumentStore } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * Characters of the questions whose parsed and checked form is kept: some hundred. A tree takes fifty bytes a character, so
 * this is some twelve megabytes; Apollo's own store holds thirty of trees counted as JSON, which are four times as much in memory.
 */
const CHARACTERS = 250_000;
/** Of one question: those that people write have some hundred. */
const LONGEST = 20_000;

/** What was parsed and checked before need not be again. Sized by the text, as to measure a tree takes longer than to parse it. */
export function knownQuestions(): DocumentStore {
  const known = new LRUCache<string, DocumentNode>({
    maxSize: CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? LONGEST),
  });
  return {
    get: async (hash) => known.get(hash),
    set: async (hash, tree) => void known.set(hash, tree),
    delete: async (hash) => known.delete(hash),
  };
}
