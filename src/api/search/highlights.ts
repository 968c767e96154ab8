import { sentencesOf } from '../../text/sentences.ts';
import { isNear } from './is-near.ts';
import { type SearchWord, stemOf, WORD } from './search-words.ts';

/** A stretch of words that a search found, cut where what was looked for begins and ends: the parts joined are the stretch. */
export interface FoundWords {
  readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[];
  /** Source offset of its first character; null for a name. */
  readonly start: number | null;
}

/** What was looked for, and whether letters may be wrong. */
export interface Sought {
  readonly words: readonly SearchWord[];
  readonly misspelt: boolean;
}

/**
 * The sentences in which most of the words stand.
 * @param start source offset of the text
 * @param most how many sentences
 * @returns in the order of the text
 */
export function highlightSentences(sought: Sought, text: string, start: number, most: number): FoundWords[] {
  return sentencesOf(text)
    .map((sentence) => ({ ...highlight(sought, text.slice(sentence.start, sentence.end)), at: sentence.start }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ parts, at }) => ({ parts, start: start + at }));
}

/** The forms of a name in which one of the words stands, in their order. */
export function highlightNames(sought: Sought, names: readonly string[], most: number): FoundWords[] {
  return names
    .map((name) => highlight(sought, name))
    .filter(({ words }) => words > 0)
    .slice(0, most)
    .map(({ parts }) => ({ parts, start: null }));
}

/** @returns with how many of the words stand in it */
function highlight(sought: Sought, text: string): Pick<FoundWords, 'parts'> & { readonly words: number } {
  const parts: { text: string; isMatch: boolean }[] = [];
  const found = new Set<SearchWord>();
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    const fits = sought.words.find((word) => isFound(word, match[0].toLowerCase(), sought.misspelt));
    if (fits === undefined) continue;
    found.add(fits);
    if (match.index > done) parts.push({ text: text.slice(done, match.index), isMatch: false });
    done = match.index + match[0].length;
    parts.push({ text: match[0], isMatch: true });
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMatch: false });
  return { parts, words: found.size };
}

function isFound({ word, stem, slips }: SearchWord, inText: string, misspelt: boolean): boolean {
  return stemOf(inText) === stem || (misspelt && isNear(word, inText, slips));
}
