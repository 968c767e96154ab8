import { compareKey } from '../text/compare-key.ts';
import { HONORIFICS, PARTICLES } from '../transcript/label.ts';

/** One form of a person's name as it stands in the source. */
export interface NameForm {
  /** For display: U+2011 and no-break spaces plain, capitals of a label in title case, titles dropped. */
  readonly text: string;
  /** Compare keys of its words, hyphened names split: `walid al saqaf`. */
  readonly keys: readonly string[];
}

/** Make a printed label or spoken name comparable. */
export function nameForm(printed: string): NameForm {
  const plain = printed
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
  const words = plain
    .split(' ')
    .filter((word) => word !== '' && !HONORIFICS.has(word.toLowerCase().replace(/\.$/, '')));
  const capitals = /\p{Lu}{2}/u.test(plain) && !/\p{Ll}/u.test(plain);
  const text = words.map((word, index) => (capitals ? titleCase(word, index) : word)).join(' ');
  return {
    text,
    keys: text
      .split(/[\s-]+/)
      .map(compareKey)
      .filter((key) => key !== ''),
  };
}

function titleCase(word: string, index: number): string {
  if (index > 0 && PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|[-'\u2019.])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

// Words that open a sentence in capitals and are no part of the name after them, nor a name by themselves.
const NO_NAMES = new Set(
  (
    'a again an ah all also alright and another any anybody anyone as awesome because before breaking bye chair cheers come ' +
    'everybody everyone exactly excellent fantastic final finally first following for from further gentleman gentlemen ' +
    'good great hello here hey hi how however i if in indeed is it just ladies lady last let like lovely madam maybe more ' +
    'morning moving my next no nobody not now of oh ok okay on one or our other over panel perfect please question questions ' +
    'really right round second shall sir so some sorry sure thank thanks that the then there these they third this those ' +
    'today two very wait we welcome well what when where which who why will with wonderful yeah yep yes you your ' +
    'professor doctor minister ambassador president monday tuesday wednesday thursday friday saturday sunday god'
  ).split(' '),
);
const CONTRACTION = /['\u2019](?:m|re|ve|ll|d|t)$/i;

/**
 * Cut the words off a capitalised run that open a sentence but no name ("Then Ana Pereira").
 * @returns what is left, empty when no word of it can be a name
 */
export function trimToName(run: string): string {
  const words = run.trim().split(/\s+/);
  const first = words.findIndex((word) => !isNoName(word));
  const rest = first === -1 ? [] : words.slice(first);
  return rest.some(isNoName) ? '' : rest.join(' ');
}

function isNoName(word: string): boolean {
  return CONTRACTION.test(word) || NO_NAMES.has(word.toLowerCase());
}
