const VOWELS: Readonly<Record<string, string>> = { a: 'a', o: 'a', e: 'i', i: 'i', y: 'i', u: 'u' };

/**
 * How words sound when they are read out, so far that one spelling of a sound is as good as another: consonants by their sound,
 * vowels in three classes. Linear in the text.
 */
export function soundOf(text: string): string {
  const plain = text.toLowerCase().replace(/ph/g, 'f').replace(/ck/g, 'k').replace(/x/g, 'ks').replace(/e$/, '');
  let sound = '';
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at] as string;
    const part = partOf(letter, plain[at + 1], sound.at(-1));
    if (part !== '' && part !== sound.at(-1) && !(isVowel(part) && isVowel(sound.at(-1)))) sound += part;
  }
  return sound;
}

/** The first sound of words that are read out, without reading all of them. */
export function openingOf(text: string): string {
  const [first = '', next] = text.slice(0, 2).toLowerCase();
  if (first === 'p' && next === 'h') return 'f';
  return first === 'x' ? 'k' : partOf(first, next, undefined);
}

function partOf(letter: string, next: string | undefined, before: string | undefined): string {
  if (letter in VOWELS) return VOWELS[letter] as string;
  if (letter === 'c') return next !== undefined && 'eiy'.includes(next) ? 's' : 'k';
  if (letter === 'q') return 'k';
  if (letter === 'z') return 's';
  if ((letter === 'w' || letter === 'h') && isVowel(before)) return '';
  return letter;
}

function isVowel(part: string | undefined): boolean {
  return part === 'a' || part === 'i' || part === 'u';
}
