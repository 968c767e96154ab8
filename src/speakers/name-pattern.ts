import { matchesAtCapital } from '../text/capitals.ts';

// Groups that may stand several times capture here, though nobody reads what: Node compiles one that captures once, another once for each time, and
// the patterns with names in them were twenty megabytes of machine code.
// "al-Rashid", "d'Almeida".
const PREFIX = "(?:(?:al|el|an|ar|as|ash|ad|at|az|ul)[-\\u2010\\u2011]|d['\\u2019])?";
const WORD = "\\p{Lu}[\\p{L}'\\u2019]{1,24}([-\\u2010\\u2011]\\p{Lu}?[\\p{L}'\\u2019]{1,24}){0,2}";
const PARTICLE =
  '(?:abu|al|bin|bint|da|das|de|del|dela|della|den|der|di|do|dos|du|el|ibn|la|las|los|ten|ter|van|von|zu)';
const TITLE =
  '((?:H\\.E\\.|Mr|Mrs|Ms|Miss|Dr|Dra|[Dd]on|[Dd]o\\u00f1a|Sr|Sra|Ing|Lic|Mme|Madame|Monsieur|Madam|Prof|Professor|Doctor|Ambassador|Amb|Minister|Commissioner|Senator|Judge|Sir|Dame)\\.?\\s{1,8})';

// Before each word but the first.
const FURTHER = `\\s{1,8}(${PARTICLE}\\s{1,8}){0,2}${PREFIX}`;

/**
 * A person's name in running speech, as the group `name` of a regular expression with the flag `u`: up to four words that
 * open with a capital, particles between them: "Ana", "Ana Pereira", "Pieter van der Berg"; titles in front of it are left
 * out of the group. Lengths are bounded, so that no text makes it slow.
 */
export const NAME = `${TITLE}{0,2}(?<name>${WORD}(${FURTHER}${WORD}){0,3})`;

/** A name of two words or more, in the same group. */
export const FULL_NAME = `${TITLE}{0,2}(?<name>${WORD}(${FURTHER}${WORD}){1,3})`;

const TWO_WORDS = new RegExp(`${WORD}${FURTHER}\\p{Lu}`, 'uy');

/** Where this does not hold, {@link FULL_NAME} does not match: most sentences have no two such words side by side. */
export function mayNameInFull(words: string): boolean {
  return matchesAtCapital(TWO_WORDS, words);
}

// A wrapped and indented line puts up to eight blanks between two words. Without a bound, a text of blanks takes quadratic time.
const BLANKS = 8;

/**
 * Compile a pattern over speech: NAME stands for a person's name, FULL_NAME for one of two words or more, and every run of
 * blanks is bounded.
 * @param changed what becomes of the source before it is compiled
 */
export function speechPattern(pattern: string, flags: string, changed = (source: string): string => source): RegExp {
  // Lines are wrapped anywhere, also within "over to"; a blank within brackets is one of its characters.
  const wrapped = pattern.replaceAll(/ (?![^[\]]*\])/g, '\\s+');
  const bounded = wrapped.replaceAll('\\s+', `\\s{1,${BLANKS}}`).replaceAll('\\s*', `\\s{0,${BLANKS}}`);
  const named = bounded.replace(/FULL_NAME|NAME/g, (word) => (word === 'NAME' ? NAME : FULL_NAME));
  return new RegExp(changed(named), flags);
}
