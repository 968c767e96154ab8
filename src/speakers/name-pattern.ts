const WORD = "\\p{Lu}[\\p{L}'\\u2019]{1,24}(?:[-\\u2010\\u2011]\\p{Lu}?[\\p{L}'\\u2019]{1,24}){0,2}";
const PARTICLE = '(?:al|bin|da|de|del|den|der|dos|du|el|la|ten|ter|van|von)';

/**
 * A person's name in running speech, as the group `name` of a regular expression with the flag `u`: up to four words that
 * open with a capital, particles between them: "Ana", "Ana Pereira", "Pieter van der Berg". Lengths are bounded, so that no
 * text makes it slow.
 */
export const NAME = `(?<name>${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${WORD}){0,3})`;
