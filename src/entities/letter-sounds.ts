// Letters whose English names rhyme: a captioner who hears "dee pee ay" may type TPA.
const RHYMES: ReadonlyMap<string, number> = new Map(
  ['bcdegptvz', 'ahjk', 'flmnsx', 'iy', 'quw', 'o', 'r'].flatMap((letters, at) =>
    [...letters].map((letter): [string, number] => [letter, at]),
  ),
);

/** What a letter heard as a rhyming one counts, against 1 for any other letter. */
const RHYME_COST = 0.4;

/** How far apart two acronyms sound when spelt out: edits, where a rhyming letter is less than an edit. */
export function letterSoundDistance(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const [x, y] = [left[i - 1] as string, right[j - 1] as string];
      const swap = x === y ? 0 : RHYMES.has(x) && RHYMES.get(x) === RHYMES.get(y) ? RHYME_COST : 1;
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + swap);
    }
    row = next;
  }
  return row[right.length] as number;
}
