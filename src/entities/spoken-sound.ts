const VOWELS: Readonly<Record<string, string>> = { a: 'a', o: 'a', e: 'i', i: 'i', y: 'i', u: 'u' };

/**
 * How words sound when they are read out, so far that one spelling of a sound is as good as another: consonants by their sound,
 * vowels in three classes. Linear in the text.
 */
export function soundOf(text: string): string {
  const plain = text.toLowerCase();
  const size = plain.endsWith('e') ? plain.length - 1 : plain.length;
  let sound = '';
  let last: string | undefined;
  const add = (part: string): void => {
    if (part === '' || part === last || (isVowel(part) && isVowel(last))) return;
    sound += part;
    last = part;
  };
  for (let at = 0; at < size; at += 1) {
    const letter = plain[at] as string;
    const next = at + 1 < size ? (plain[at + 1] as string) : undefined;
    if (letter === 'p' && next === 'h') {
      add('f');
      at += 1;
    } else if (letter === 'c' && next === 'k') {
      add('k');
      at += 1;
    } else if (letter === 'x') {
      add('k');
      add('s');
    } else add(partOf(letter, next, last));
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
