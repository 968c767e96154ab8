/**
 * Words of the field that captioners and organisations write in two ways, British or joined first. Seeds give one of the
 * two; only whole words count, so that "programmer" and "recentred" stay as they are.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['behaviour', 'behavior'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['cooperation', 'co-operation'],
  ['cybercrime', 'cyber crime'],
  ['cybersecurity', 'cyber security'],
  ['cyberspace', 'cyber space'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['multistakeholder', 'multi-stakeholder'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['standardisation', 'standardization'],
];

/** A pair as two replacements, one each way. */
const RULES = PAIRS.flatMap(([one, other]) => [
  { from: new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}-])`, 'giu'), to: other },
  { from: new RegExp(`(?<![\\p{L}-])${other}(?![\\p{L}-])`, 'giu'), to: one },
]);

// Most names hold none of them, and there are thousands.
const ANY = new RegExp(PAIRS.flat().join('|'), 'iu');

/** All spellings of a name, the given one first: "Cyber Security Centre" gives four. */
export function spellings(text: string): string[] {
  const all = [text];
  if (!ANY.test(text)) return all;
  for (const { from, to } of RULES)
    for (const known of [...all]) {
      const other = known.replace(from, (word) => withCapitalsOf(word, to));
      if (!all.includes(other)) all.push(other);
    }
  return all;
}

function withCapitalsOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  // Both words of a pair of words: "Cybercrime" is "Cyber Crime" in a name.
  return first === first.toUpperCase() ? word.replace(/(?<![\p{L}-])\p{L}/gu, (letter) => letter.toUpperCase()) : word;
}
