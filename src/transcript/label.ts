import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-set.ts';
import { NO_NAMES } from './no-names.ts';

/** What a printed label tells: a person's name, only a role that many people may hold, or the body somebody speaks for. */
export type LabelKind = 'name' | 'role' | 'body';

// Longest label seen in IGF transcripts: a title, four names and an affiliation in brackets.
const MAX_LABEL_LENGTH = 80;
const MAX_LABEL_WORDS = 9;

/** Words inside a surname that are written small: `ten Brink`, `van der Berg`. */
export const PARTICLES = wordSet(
  'al an ap bin bint da das de del della den der di do dos du e el ibn la le ten ter van vd von y zu',
);

const ROLES = wordSet(
  'announcer attendee audience caller captioner chair chairman chairperson chairwoman co-chair co-host co-moderator comment crowd ' +
    'discussant everyone facilitator host interpreter intervention interviewer man moderation moderator narrator operator panel panelist panellist ' +
    'participant presenter question rapporteur reporter secretariat speaker staff support technician translator video voice woman',
);

const ROLE_MODIFIERS = wordSet(
  'the and remote online onsite male female unknown unidentified session member from floor local new off first second ' +
    'third of igf technical tech acting vice igf several multiple',
);

// `EXAMPLE NETWORKS:`, `NORTH HUB:` - somebody of it speaks.
const BODIES = wordSet(
  'agency alliance assembly association authority bank bureau center centre coalition college commission committee company ' +
    'consortium corporation council department embassy federation forum foundation government group hub inc initiative ' +
    'institute institution league ltd ministry mission movement network networks observatory office organisation ' +
    'organization parliament party programme registry republic society studio trust union university',
);

// Modifiers that also stand alone for a stranger: `UNKNOWN:`, `FLOOR:`.
const STRANGERS = wordSet('remote online onsite male female unknown unidentified member floor');

/** Titles in front of a name, in their forms with and without stops. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss dr prof professor don do\u00f1a dona sr sra senhor senhora se\u00f1or se\u00f1ora dra lic ing arq monsieur madame mme mlle sir dame hon honourable honorable excellency h.e amb ambassador doctor minister ' +
    'commissioner president secretary secretary-general director-general under-secretary-general senator judge justice rev ' +
    'father madam madame inspector captain colonel mayor councillor baroness lord sheikh reverend pastor sister engineer eng deputy assistant vice-president vice-chair vice ' +
    'bwana mwalimu mzee hajia alhaji brother mevrouw meneer herr frau signor signora diputado diputada comisionado comisionada maestro maestra datuk dato bapak pak ibu khun',
);

/** Titles that are told from a name by their stop alone. */
const SHORTENED = wordSet(
  'adm capt cllr col com comm cmdr dip dep fr gen gob gov hr lcda lcdo lt maj mag mtra mtro min pr pres rep rev sen sgt supt',
);

// Roles as captions of sessions in other languages print them.
const TRANSLATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    moderator: 'moderador moderadora moderateur mod\u00e9rateur moderatrice mod\u00e9ratrice moderatore',
    chair: 'presidente presidenta pr\u00e9sident pr\u00e9sidente presidencia pr\u00e9sidence',
    participant: 'participante participantes asistente',
    audience: 'publico p\u00fablico plateia sala salle auditoire audiencia',
    speaker: 'orador oradora orateur oratrice palestrante ponente',
    interpreter: 'interprete int\u00e9rprete interpr\u00e8te interpretation interpr\u00e9tation',
    rapporteur: 'relator relatora rapporteuse',
    panelist: 'panelista',
    remote: 'remoto remota distance virtual',
  }).flatMap(([english, others]) => others.split(' ').map((other) => [other, english] as const)),
);

/**
 * The words of a label as compared: lower case, U+2011 as a hyphen, stops dropped from the ends, roles of other languages in
 * English.
 */
export function labelWords(label: string): string[] {
  return printedWords(label).map((word) => TRANSLATED.get(word) ?? word);
}

/** Does the label name who leads the session ("THE CHAIR", "MODERADORA"), and not those far away? */
export function isLeadingLabel(label: string): boolean {
  const compared = labelWords(label);
  return compared.some((word) => LEADING.test(word)) && !compared.some((word) => /^(?:remote|online)$/.test(word));
}

const LEADING = /^(?:co-)?(?:moderator|chair\p{L}*|host|facilitator)$/u;

function printedWords(label: string): string[] {
  return label
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/**
 * Is this text, found before a colon, a speaker's label?
 * @returns `role` for `AUDIENCE`, `REMOTE MODERATOR`, `SPEAKER 2`, `MINISTER`; `name` for what is written like a name;
 *   `body` for an organisation's; null for speech ("One point", "Yes", "at 4"), web addresses and whole sentences
 */
export const labelKind: (text: string) => LabelKind | null = remembered(kindOf);

/** What a label has in brackets behind its name: whom somebody speaks for, mostly. */
export const IN_BRACKETS_BEHIND = /\s*\([^()]*\)\s*$/;

function kindOf(text: string): LabelKind | null {
  const label = withoutPlaceOfRole(personIn(text.replace(IN_BRACKETS_BEHIND, '').trim()));
  if (label === '' || label.length > MAX_LABEL_LENGTH || /[?!;,"<>=/@\u201c\u201d]/.test(label)) return null;
  const printed = label.split(/\s+/);
  const compared = labelWords(label);
  if (printed.length > MAX_LABEL_WORDS || compared.length === 0) return null;
  if (isRole(compared)) return 'role';
  // A stop inside a label belongs to a title or an initial ("MR. OKONKWO", "J. SMITH"); elsewhere it ends a sentence.
  if (printed.some((word) => word.endsWith('.') && !isTitleOrInitial(word))) return null;
  if (isNumbered(label)) return compared.some((word) => ROOMS.test(word)) ? 'role' : 'body';
  if (/\d/.test(label) || compared.every((word) => NO_NAMES.has(word))) return null;
  // "MINISTRY OF TRADE": the small word is a body's, no name's.
  const body = compared.some((word) => BODIES.has(word));
  if (!printed.every((word) => isNameWord(word) || (body && /^(?:of|for|the|and)$/.test(word)))) return null;
  return body ? 'body' : 'name';
}

/** `SPEAKER, on site`, `INTERPRETER, Portuguese`: without what stands behind the comma. */
function withoutPlaceOfRole(label: string): string {
  const [first = '', second, ...more] = label.split(/,\s+/);
  const isShort = second !== undefined && more.length === 0 && second.split(/\s+/).length <= 3;
  return isShort && isRole(labelWords(first)) ? first : label;
}

const ROOMS = /^(?:hall|room|hub|studio)$/;

/** Is a label an account's with a number, an office's (`EXAMPLE BUREAU 3`) or a room's (`North Room 2`)? A heading may look so too. */
export function isNumbered(label: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{N}-]*\s+){2,4}\d{1,2}$/u.test(label);
}

// What people type for their names, or their devices do: `Example Hub - Ana Pereira`, `Ana Pereira, Example Hub`, `iPhone de Ana`, `Ana's iPhone`.
const APART = /,\s+|\s+[-\u2013\u2014|/]\s+|\s*\|\s*/;
const DEVICES = 'iphone|ipad|macbook|galaxy|android|huawei|redmi|xiaomi|samsung|phone|laptop|tablet';
// `iPhone 12 Pro`, `MacBook Air`
const MODEL = '(?:\\s\\p{L}?\\d{1,3})?(?:\\s(?:pro|air|mini|plus|max|ultra|book)){0,2}';
const DEVICE_OF = new RegExp(`^(?:${DEVICES})${MODEL}\\s+(?:de|di|da|do|von|van|of)\\s+(?<name>.+)$`, 'iu');
const OWN_DEVICE = new RegExp(`^(?<name>.+?)['\\u2019]s\\s+(?:${DEVICES})${MODEL}$`, 'iu');

// "Ana Pereira (she/her) Example Hub"
const PRONOUNS = /\s*\((?:she|he|they|ella|elle|ela|\u00e9l|il|ele|elu)(?:\s*[/,]\s*\p{L}+){0,3}\)(?:\s.*)?$/iu;
// "Ana P. (Example Hub) Ruralia"
const BODY_AND_PLACE = /^(?<name>[^()]{2,60}?)\s*\([^()]{2,40}\)\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;
// "ana_pereira EH"
const USER = /^(?<first>\p{L}{2,20})[._](?<last>\p{L}{2,20})(?:\s\p{Lu}{2,4})?$/u;

/** Is a label what somebody typed for his name, or his device printed? */
export function isTyped(label: string): boolean {
  return [DEVICE_OF, OWN_DEVICE, PRONOUNS, USER].some((form) => form.test(label));
}

/** The person's name in a label that holds a body's or a device's beside it; any other label as it is. */
export function personIn(typed: string): string {
  const label = typed.replace(PRONOUNS, '');
  const before = BODY_AND_PLACE.exec(label)?.groups?.name;
  if (before !== undefined && isTypedName(before)) return before;
  const user = USER.exec(label)?.groups;
  if (user !== undefined) return `${capitalised(user.first ?? '')} ${capitalised(user.last ?? '')}`;
  const owner = (DEVICE_OF.exec(label) ?? OWN_DEVICE.exec(label))?.groups?.name;
  if (owner !== undefined) return isTypedName(owner) ? owner : label;
  const [first = '', second, ...more] = label.split(APART);
  // "Interpreter, Portuguese"
  if (second === undefined || more.length > 0 || INTERPRETS.test(first)) return label;
  const isFull = (part: string): boolean => isTypedName(part) && /\s/.test(part);
  // "ANA PEREIRA, Example Hub": in capitals the name stands first, behind a comma whom it speaks for.
  if (NAME_IN_CAPITALS.test(first) && label.includes(', ') && !holdsOther(first))
    return isBesideName(second) ? first : label;
  if (isFull(first)) return isBesideName(second) ? first : label;
  if (isFull(second)) return isBesideName(first) ? second : label;
  if (isTypedName(first) && isOfBody(second)) return first;
  return isTypedName(second) && isOfBody(first) ? second : label;
}

const INTERPRETS = /^(?:interpreter|translator)$/i;
const NAME_IN_CAPITALS =
  /^(?!.*\p{Ll}{3})(?:[\p{Lu}\p{M}'\u2019.-]{2,}|\p{Lu}|\p{Ll}{1,2})(?:\s+[\p{L}\p{M}'\u2019.-]+)+$/u;

/** Is a word of it one that names a role or a body? */
function holdsOther(part: string): boolean {
  const words = part.split(/\s+/).filter((word) => !/^\p{Lu}\.$/u.test(word));
  return labelWords(words.join(' ')).some((word) => NO_NAMES.has(word) || BODIES.has(word) || ROLES.has(word));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words that open with a capital and go on small, and none of them a role's or a body's: `Ana Pereira`, `Ana V-B`. */
function isTypedName(part: string): boolean {
  const words = part.split(/\s+/);
  return (
    words.every(isNameWord) &&
    (/\p{Lu}\p{Ll}/u.test(words[0] ?? '') || /^\p{Lu}\.\s\p{Lu}\p{Ll}/u.test(part)) &&
    !/[?!;:"<>=/@,\d]/.test(part) &&
    !holdsOther(part)
  );
}

const isBesideName = (part: string): boolean =>
  part.split(/\s+/).every((word) => isNameWord(word) || /^(?:of|for|the|and|at|on)$/.test(word));

/** `EXAMPLE`, `Secretariat`, `Example Hub`, `online moderation`. */
function isOfBody(part: string): boolean {
  const compared = labelWords(part);
  return (
    /^\p{Lu}{3,}$/u.test(part) ||
    isRole(compared) ||
    (isBesideName(part) && compared.some((word) => BODIES.has(word) || ROLES.has(word)))
  );
}

/** Leave out the roles and titles in front of a label's name: `CHAIR OKONKWO`, `H.E. MR. OKONKWO`; empty when no name is left. */
export function withoutTitles(printed: readonly string[]): readonly string[] {
  const first = printed.findIndex((word, index) => !isTitle(word, printed[index + 1]));
  return first === -1 ? [] : printed.slice(first);
}

/** Is the word one by which a role is called (`chair`, `speaker`), and so no name? */
export function isRoleWord(word: string): boolean {
  const small = word.toLowerCase();
  return ROLES.has(TRANSLATED.get(small) ?? small);
}

// What a machine prints for whoever is behind it: `iPhone`, `Hall 2 Kathmandu`, `User 4`, `APrIGF Secretariat`.
const ACCOUNT =
  /^(?:iphone|ipad|android|galaxy|redmi|huawei|user|guest|laptop|desktop)\b|\s(?:user|guest|secretariat)$/;
const SHARED_DEVICE = /^(?:call-in|hall|room|hub|studio)\b/;

/** Is a label in small letters a device's that joined the meeting (`iphone`, `user 17`)? It is one person's; a room's is not. */
export function isAccount(label: string): boolean {
  return ACCOUNT.test(label);
}

/** Does a label open with a title in front of a name (`Mrs. Okonkwo`)? */
export function hasTitle(label: string): boolean {
  const [first = '', second] = label.split(/\s+/);
  return (
    /^(?:(?:mr|mrs|ms|miss|dr|prof|mme|sr|sra|dra|hon|h\.e|lic|ing)\.?|professor|ambassador|minister|senator|judge|inspector|captain|colonel|mayor|commissioner|baroness|lord|reverend)$/i.test(
      first,
    ) &&
    second !== undefined &&
    isNameWord(second)
  );
}

/** "HE" is a title only before another one: it is also a name. */
function isTitle(word: string, next: string | undefined): boolean {
  const [key = ''] = labelWords(word);
  return (
    HONORIFICS.has(key) ||
    ROLES.has(key) ||
    isShortened(word) ||
    (key === 'he' && next !== undefined && isTitle(next, undefined))
  );
}

function isRole(compared: readonly string[]): boolean {
  const last = compared.at(-1);
  if ((last === 'secretariat' || last === 'user' || last === 'guest') && compared.length < 4) return true;
  if (
    (isAccount(compared[0] ?? '') || SHARED_DEVICE.test(compared[0] ?? '')) &&
    (compared.length === 1 || compared.some((word) => /^(?:\p{L}+_|\p{L}{1,2})?\d+$/u.test(word)))
  )
    return true;
  const rest = compared.filter((word) => !ROLE_MODIFIERS.has(word) && !/^\d+$/.test(word));
  if (rest.length === 0) return compared.some((word) => STRANGERS.has(word));
  return (
    rest.every((word) => ROLES.has(word) || ROLES.has(word.replace(/s$/, ''))) ||
    compared.every((word) => HONORIFICS.has(word))
  );
}

function isShortened(word: string): boolean {
  return word.endsWith('.') && SHORTENED.has(word.slice(0, -1).toLowerCase());
}

function isTitleOrInitial(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return (
    isShortened(word) ||
    bare.length === 1 ||
    HONORIFICS.has(bare) ||
    bare === 'st' ||
    bare === 'jr' ||
    /^(\p{L}\.)+\p{L}$/u.test(bare)
  );
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word) || PARTICLES.has(word.toLowerCase());
}
