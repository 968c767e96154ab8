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
  for (let at = 0; at < size && sound.length < most; at += 1) {
    const letter = letters[at] as string;
    const next = letters[at + 1];
    if (letter === 'p' && next === 'h') {
      sound = withPart(sound, 'f');
      at += 1;
    } else if (letter === 'c' && next === 'k') {
      sound = withPart(sound, 'k');
      at += 1;
    } else if (letter === 'x') {
      sound = withPart(withPart(sound, 'k'), 's');
    } else sound = withPart(sound, partOf(letter, next, sound));
  }
  return sound;
}

/** @param part one character or none */
function withPart(sound: string, part: string): string {
  if (part === '' || sound.endsWith(part) || (isVowel(part) && endsWithVowel(sound))) return sound;
  return sound + part;
}

/** @param before the sound of the letters before this one */
function partOf(letter: string, next: string | undefined, before: string): string {
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
      return endsWithVowel(before) ? '' : letter;
    default:
      return letter;
  }
}

function endsWithVowel(sound: string): boolean {
  return isVowel(sound.charAt(sound.length - 1));
}

function isVowel(part: string): boolean {
  return part === 'a' || part === 'i' || part === 'u';
}
