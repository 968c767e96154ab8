import { compareKey } from '../text/compare-key.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&.'\u2019-]*/gu;
// A word of six letters or more is also known by its first five: Ministry, ministère, ministerio.
const STEM = 5;
// How an acronym or a brand ends tells what it is: NIC, CERT, NOG, IX, Tel, net.
const ENDINGS = [2, 3, 4];
const BEGINNING = 3;
const MOST_WORDS = 6;
const TEAM = /cert|cirt|csirt/;

/** What the words of a body's name may tell of it: words, stems, pairs, the first, the last, and the parts of a single one. */
export function featuresOfName(name: string): string[] {
  const words = [...name.matchAll(WORD)].map(([word]) => compareKey(word).replace(/[.'-]+$/, ''));
  const [first = ''] = words;
  const found = [`#${Math.min(words.length, MOST_WORDS)}`, `^${first}`, `${words.at(-1)}$`];
  for (const [at, word] of words.entries()) {
    found.push(word);
    if (word.length > STEM) found.push(`${word.slice(0, STEM)}~`);
    if (at > 0) found.push(`${words[at - 1]} ${word}`);
    if (TEAM.test(word)) found.push('#team');
  }
  if (words.length === 1) {
    for (const length of ENDINGS) if (first.length > length) found.push(`~${first.slice(-length)}`);
    if (first.length > BEGINNING) found.push(`${first.slice(0, BEGINNING)}~~`);
    if (!/\p{Ll}/u.test(name)) found.push('#acronym');
  }
  return [...new Set(found)];
}
