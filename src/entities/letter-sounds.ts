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
  const row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const x = left[i - 1] as string;
    let diagonal = i - 1;
    row[0] = i;
    for (let j = 1; j <= right.length; j += 1) {
      const swapped = diagonal + swapCost(x, right[j - 1] as string);
      diagonal = row[j] as number;
      row[j] = Math.min(diagonal + 1, (row[j - 1] as number) + 1, swapped);
    }
  }
  return row[right.length] as number;
}

function swapCost(x: string, y: string): number {
  if (x === y) return 0;
  const rhyme = RHYMES.get(x);
  return rhyme !== undefined && rhyme === RHYMES.get(y) ? RHYME_COST : 1;
}
