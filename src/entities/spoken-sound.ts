/**
 * How words sound when they are read out, so far that one spelling of a sound is as good as another: consonants by their sound,
 * vowels in three classes. Linear in the text.
 */
export function soundOf(text: string): string {
  const plain = text.toLowerCase();
  const spoken = plain.endsWith('e') ? plain.slice(0, -1) : plain;
  return soundsOf(spoken, spoken.length, Number.POSITIVE_INFINITY);
}

/** So many letters tell two sounds, whatever they are. */
const MOST_LETTERS = 6;

/** How words begin to sound that begin with this one: its first two sounds, or what of them no letter behind the word can change. */
export function openingOf(text: string): string {
  const plain = text.slice(0, MOST_LETTERS).toLowerCase();
  return soundsOf(plain, plain.length - 1, 2).slice(0, 2);
}

/**
 * @param size the letters that are read; the next one may still tell how the last of these sounds
 * @param most reading may end with so many sounds
 */
function soundsOf(letters: string, size: number, most: number): string {
  let sound = '';
  let last: string | undefined;
  const add = (part: string): void => {
    if (part === '' || part === last || (isVowel(part) && isVowel(last))) return;
    sound += part;
    last = part;
  };
  for (let at = 0; at < size && sound.length < most; at += 1) {
    const letter = letters[at] as string;
    const next = letters[at + 1];
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

function partOf(letter: string, next: string | undefined, before: string | undefined): string {
  switch (letter) {
    case 'a':
    case 'o':
      return 'a';
    case 'e':
    case 'i':
    case 'y':
      return 'i';
    case 'c':
      return next === 'e' || next === 'i' || next === 'y' ? 's' : 'k';
    case 'q':
      return 'k';
    case 'z':
      return 's';
    case 'w':
    case 'h':
      return isVowel(before) ? '' : letter;
    default:
      return letter;
  }
}

function isVowel(part: string | undefined): boolean {
  return part === 'a' || part === 'i' || part === 'u';
}
