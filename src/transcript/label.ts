/** What a printed label tells: a person's name, or only a role that many people may hold. */
export type LabelKind = 'name' | 'role';

// Longest label seen in IGF transcripts: a title, four names and an affiliation in brackets.
const MAX_LABEL_LENGTH = 80;
const MAX_LABEL_WORDS = 9;

/** Words inside a surname that are written small: `ten Oever`, `van der Berg`. */
export const PARTICLES = new Set(
  'al an ap bin bint da das de del della den der di do dos du e el ibn la le ten ter van vd von y zu'.split(' '),
);

const ROLES = new Set(
  (
    'audience announcer captioner chair chairman chairperson chairwoman co-chair co-moderator comment everyone facilitator ' +
    'host interpreter man moderator operator panel panelist panellist panelists panellists participant participants ' +
    'question rapporteur secretariat speaker translator woman voice'
  ).split(' '),
);

const ROLE_MODIFIERS = new Set(
  'the remote online male female unknown unidentified session member from floor local new off first second third of'.split(
    ' ',
  ),
);

export const HONORIFICS = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame hon honourable honorable excellency he h.e amb ambassador minister ' +
    'commissioner president secretary senator judge rev madam madame'
  ).split(' '),
);

/** The words of a label as compared: lower case, U+2011 as a hyphen, stops dropped from the ends. */
export function labelWords(label: string): string[] {
  return label
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/**
 * Is this text, found before a colon, a speaker's label?
 * @returns `role` for `AUDIENCE`, `REMOTE MODERATOR`, `SPEAKER 2`; `name` for what is written like a name; null for speech
 *   ("One point", "at 4"), web addresses and whole sentences
 */
export function labelKind(text: string): LabelKind | null {
  const label = text.replace(/\s*\([^()]*\)\s*$/, '').trim();
  if (label === '' || label.length > MAX_LABEL_LENGTH || /[?!;,"<>=/@\u201c\u201d]/.test(label)) return null;
  const printed = label.split(/\s+/);
  if (printed.length > MAX_LABEL_WORDS) return null;
  const words = labelWords(label);
  if (words.length === 0) return null;
  if (isRole(words)) return 'role';
  // A stop inside a label belongs to a title or an initial ("MR. OKONKWO", "J. SMITH"); elsewhere it ends a sentence.
  if (printed.some((word) => word.endsWith('.') && !isTitleOrInitial(word))) return null;
  if (/\d/.test(label)) return null;
  return printed.every(isNameWord) ? 'name' : null;
}

function isRole(words: readonly string[]): boolean {
  const rest = words.filter((word) => !ROLE_MODIFIERS.has(word) && !/^\d+$/.test(word));
  return rest.length > 0 && rest.every((word) => ROLES.has(word) || ROLES.has(word.replace(/s$/, '')));
}

function isTitleOrInitial(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return bare.length === 1 || HONORIFICS.has(bare) || bare === 'st' || bare === 'jr' || /^(\p{L}\.)+\p{L}$/u.test(bare);
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word) || PARTICLES.has(word.toLowerCase());
}
