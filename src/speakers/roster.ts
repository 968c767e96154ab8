import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { compareKey } from '../text/compare-key.ts';
import { slugOf } from '../text/slug.ts';
import type { NameForm } from './person-name.ts';

/** Somebody of whom one or more forms of the name were found. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly NameForm[];
}

/** What labels tell of forms of names. */
export interface PrintedForms {
  /** True for a form printed again and again: it is no short form of a longer one. */
  readonly isSettled: (form: NameForm) => boolean;
  /** True for two that are two people, however alike. */
  readonly areTwo: (form: NameForm, other: NameForm) => boolean;
}

const NOTHING_PRINTED: PrintedForms = { isSettled: () => false, areTwo: () => false };

// Spellings are compared pair by pair. The largest sessions have some hundred names; a text with more holds no roster, and
// there names are only compared letter by letter, by an index.
const MOST_FOR_SPELLINGS = 1000;

const LONG_ENOUGH = 6;
const LEAST_OF_A_NICKNAME = 3;
// Shorter words between the ends of a name are particles, mostly.
const LEAST_WITHIN = 5;
const SHORTEST_MISTYPED = 4;
// "Jim" of James: so many letters at most, and so many less than the name in full.
const LONGEST_NICKNAME = 4;
const LESS_THAN_IN_FULL = 2;
// "Beth" of Elizabeth.
const LESS_THAN_THE_END = 4;

/**
 * The people of one session, from all forms of names found in it: the longest forms make people, shorter ones join the one
 * person they fit. A first name that fits two people is nobody's.
 */
export class Roster {
  readonly entries: readonly RosterEntry[];
  readonly #byForm = new Map<string, RosterEntry | null>();
  readonly #byId: ReadonlyMap<string, RosterEntry>;
  readonly #groups = new NameGroups();

  /**
   * @param forms in order of trust: of two spellings of one name, the first names the person
   * @param printed which forms stand again and again in print, and which two of them are two people, however alike
   * @param idOf the id of a person by the fullest form of the name
   * @param same pairs of forms that are one person's, however they differ
   */
  constructor(
    forms: readonly NameForm[],
    { isSettled, areTwo }: PrintedForms = NOTHING_PRINTED,
    idOf: (name: NameForm) => string = (name) => slugOf(name.text),
    same: readonly (readonly [NameForm, NameForm])[] = [],
  ) {
    const distinct = new Map<string, NameForm>();
    for (const form of forms) if (form.keys.length > 0 && !distinct.has(keyOf(form))) distinct.set(keyOf(form), form);
    this.#groups.compareSpellings = distinct.size <= MOST_FOR_SPELLINGS;
    const order = new Map([...distinct.keys()].map((key, index) => [key, index]));
    const unclear: NameForm[] = [];
    for (const form of [...distinct.values()].sort((a, b) => wordsOf(b) - wordsOf(a))) {
      const twin = (other: NameForm): boolean => other.keys.length === form.keys.length && areTwo(form, other);
      const alike = this.#groups.fitting(form);
      const fitting = (alike.length > 0 || isSettled(form) ? alike : this.#groups.shortenedTo(form)).filter(
        (group) => !group.some(twin),
      );
      if (fitting.length === 1) this.#groups.join(fitting[0] as NameForm[], form);
      else if (fitting.length === 0) this.#groups.open(form);
      else unclear.push(form);
    }
    for (const [one, other] of same) this.#groups.unite(one, other);
    this.entries = this.#groups.all.map((group) => {
      const best = bestForm(group, order);
      const entry = { id: idOf(best), name: best.text, forms: group };
      for (const form of group) this.#byForm.set(keyOf(form), entry);
      return entry;
    });
    for (const form of unclear) this.#byForm.set(keyOf(form), null);
    this.#byId = new Map(this.entries.map((entry) => [entry.id, entry]));
  }

  /** The person a form of a name belongs to: as listed, or by the one person it fits; null when none or several fit. */
  find(form: NameForm): RosterEntry | null {
    const key = keyOf(form);
    const known = this.#byForm.get(key);
    if (known !== undefined) return known;
    const fitting = this.#groups.fitting(form);
    const found =
      fitting.length === 1
        ? (this.#byForm.get(keyOf(fitting[0]?.[0] as NameForm)) ?? null)
        : fitting.length === 0
          ? (this.#misheard(form) ?? this.#shortenedFrom(form))
          : null;
    this.#byForm.set(key, found);
    return found;
  }

  /** "Hanneka" where nobody but Hanneke is known: the one person whose first name ends in another vowel. */
  #misheard({ keys }: NameForm): RosterEntry | null {
    const [called = ''] = keys;
    if (
      this.entries.length > MOST_FOR_SPELLINGS ||
      keys.length !== 1 ||
      called.length < LONG_ENOUGH ||
      !/[aeiouy]$/.test(called)
    )
      return null;
    const stem = called.slice(0, -1);
    const alike = this.entries.filter(({ forms }) =>
      forms.some(
        ({ keys: [first = ''] }) => first.length === called.length && first.startsWith(stem) && /[aeiouy]$/.test(first),
      ),
    );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }

  /** "Desi" where nobody but Desirée opens or ends so. */
  #shortenedFrom(form: NameForm): RosterEntry | null {
    const alike = this.#groups.shortenedTo(form);
    return alike.length === 1 ? (this.#byForm.get(keyOf(alike[0]?.[0] as NameForm)) ?? null) : null;
  }

  byId(id: string): RosterEntry | null {
    return this.#byId.get(id) ?? null;
  }

  /** All people a form of a name fits. */
  fitting(form: NameForm): RosterEntry[] {
    const known = this.#byForm.get(keyOf(form));
    if (known != null) return [known];
    const groups = this.#groups.fitting(form);
    if (groups.length === 0) return [this.find(form) ?? []].flat();
    return [...new Set(groups.flatMap((group) => this.#byForm.get(keyOf(group[0] as NameForm)) ?? []))];
  }
}

/** Forms of names in groups, a person each, indexed by their words. */
class NameGroups {
  readonly all: NameForm[][] = [];
  compareSpellings = true;
  readonly #index = new Map<string, Set<NameForm[]>>();
  /** By words between the ends of a name in full: "Mr. Figueira" of Renato Figueira Lobo. */
  readonly #within = new Map<string, Set<NameForm[]>>();

  open(form: NameForm): void {
    const group: NameForm[] = [];
    this.all.push(group);
    this.join(group, form);
  }

  join(group: NameForm[], form: NameForm): void {
    group.push(form);
    for (const key of keysListed(form)) this.#index.set(key, (this.#index.get(key) ?? new Set()).add(group));
    for (const word of form.text.split(' ').slice(1, -1)) {
      const key = compareKey(word);
      if (key.length >= LEAST_WITHIN) this.#within.set(key, (this.#within.get(key) ?? new Set()).add(group));
    }
  }

  /** Make one person of the two that hold a form each. */
  unite(one: NameForm, other: NameForm): void {
    const holding = (form: NameForm): NameForm[] | undefined =>
      this.all.find((group) => group.some((own) => keyOf(own) === keyOf(form)));
    const [kept, gone] = [holding(one), holding(other)];
    if (kept === undefined || gone === undefined || kept === gone) return;
    this.all.splice(this.all.indexOf(gone), 1);
    for (const groups of [...this.#index.values(), ...this.#within.values()]) groups.delete(gone);
    for (const form of gone) this.join(kept, form);
  }

  /** Full names whose first one opens or ends with a name alone: "Tobi" of Tobias Lind, "Beth" of Elizabeth Lind. */
  shortenedTo({ keys }: NameForm): NameForm[][] {
    const [short = ''] = keys;
    if (keys.length !== 1 || short.length < LEAST_OF_A_NICKNAME || !this.compareSpellings) return [];
    return this.all.filter((group) =>
      group.some(({ keys: [first = ''], keys: { length } }) => length > 1 && isShortFor(short, first)),
    );
  }

  fitting(form: NameForm): NameForm[][] {
    const groups = this.compareSpellings
      ? this.all
      : [...new Set(keysSought(form).flatMap((key) => [...(this.#index.get(key) ?? [])]))];
    const own = groups.filter((group) => group.some((other) => isSamePerson(form, other)));
    return own.length > 0 || form.keys.length > 1 ? own : [...(this.#within.get(form.keys[0] ?? '') ?? [])];
  }
}

/** A full name is listed by its ends together, and by each for first names and surnames alone. */
function keysListed({ keys }: NameForm): string[] {
  const [first, last] = [keys[0] ?? '', keys.at(-1) ?? ''];
  return keys.length === 1 ? [`alone ${first}`] : [`both ${first} ${last}`, `end ${first}`, `end ${last}`];
}

function keysSought({ keys }: NameForm): string[] {
  const [first, last] = [keys[0] ?? '', keys.at(-1) ?? ''];
  return keys.length === 1
    ? [`alone ${first}`, `end ${first}`]
    : [`both ${first} ${last}`, `alone ${first}`, `alone ${last}`];
}

function keyOf(form: NameForm): string {
  return form.keys.join(' ');
}

/** How many words of a name are more than an initial. */
function wordsOf({ keys }: NameForm): number {
  return keys.filter((key) => key.length > 1).length;
}

/** The fullest form; among equally long ones the one given first. */
function bestForm(group: readonly NameForm[], order: ReadonlyMap<string, number>): NameForm {
  const rank = (form: NameForm): number => order.get(keyOf(form)) ?? 0;
  return group.reduce((best, form) => {
    const [more, most] = [wordsOf(form), wordsOf(best)];
    if (more !== most) return more > most ? form : best;
    return rank(form) < rank(best) ? form : best;
  });
}

/**
 * Do two forms name one person? A first name or surname alone fits the full name. Two full names agree when their first names
 * do and every other word of the shorter one stands in the longer one, in order, each up to a caption slip: people have two
 * surnames and print one of them. Two different surnames never agree.
 */
function isSamePerson(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (short.keys.length === 1) {
    const key = short.keys[0] as string;
    if (long.keys.length === 1)
      return key === long.keys[0] || (key.length >= LONG_ENOUGH && isTypingSlip(key, long.keys[0] as string));
    const last = long.keys.at(-1);
    return isAlike(key, long.keys[0]) || isAlike(key, last) || (key.length > 5 && soundsAlike(key, last));
  }
  // Family names go first in some countries, and last in captions of elsewhere.
  if (isTurnedRound(a.keys, b.keys) || isTurnedRound(b.keys, a.keys)) return true;
  // "Mr. Ten Brink-Diaz" is a surname alone.
  const more = long.keys.length - short.keys.length;
  // What is all titles has no word.
  if (more > 0 && short.keys.length > 0 && short.keys.every((key, at) => key === long.keys[more + at])) return true;
  if (isMistyped(a.keys, b.keys)) return true;
  if (isByInitials(short.keys, long.keys) || isByInitials(long.keys, short.keys)) return true;
  if (!isAlike(short.keys[0], long.keys[0]))
    return (
      isSilentEnd(a.keys, b.keys) ||
      isNickname(a.keys, b.keys) ||
      isPetName(a.keys, b.keys) ||
      isPetName(b.keys, a.keys) ||
      isFirstNameRespelt(short.keys, long.keys)
    );
  // "Ten Brink" is also written in one word.
  if (a.keys.slice(1).join('') === b.keys.slice(1).join('')) return true;
  if (isAlike(short.keys.at(-1), long.keys.at(-1)) || haveSameBones(short.keys.at(-1), long.keys.at(-1))) return true;
  if (isHalfMisheard(a, b)) return true;
  const sameFirst = short.keys[0] === long.keys[0];
  if (sameFirst && isEndLost(short.keys.at(-1), long.keys.at(-1))) return true;
  if (sameFirst && isSlip(short.keys, long.keys)) return true;
  let at = 1;
  for (const key of short.keys.slice(1)) {
    while (at < long.keys.length && !(isAlike(key, long.keys[at]) || (sameFirst && soundsAlike(key, long.keys[at]))))
      at += 1;
    if (at === long.keys.length) return false;
    at += 1;
  }
  return true;
}

function isAlike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  // One letter in a word of five, two in one of eight: more makes other names of it.
  const slips = Math.min(a.length, b.length) >= 8 ? 2 : Math.min(a.length, b.length) >= 5 ? 1 : 0;
  return slips > 0 && a[0] === b[0] && !differInEnding(a, b) && distance(a, b) <= slips;
}

/** Kim Su Jin and Su Jin Kim. */
function isTurnedRound(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at === 0 ? b.length - 1 : at - 1]);
}

/** Imogen Gallagher and Iomgen Gallagher: all words but one agree letter by letter, and there somebody typed too fast. */
function isMistyped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const at = a.findIndex((key, index) => key !== b[index]);
  if (at === -1 || a.some((key, index) => index > at && key !== b[index])) return false;
  return isTypingSlip(a[at] as string, b[at] as string);
}

/**
 * "Ana P.", "A. Pereira", "Ana V-B": words of the longer form in order from the first on, of some the first letter alone, and of one that is
 * no initial three letters or more.
 */
function isByInitials(short: readonly string[], long: readonly string[]): boolean {
  if (short.every((key) => key.length > 1)) return false;
  const isFor = (key: string, word = ''): boolean => key === word || (key.length === 1 && word.startsWith(key));
  const [first = '', other = ''] = [short[0], long[0]];
  if (!isFor(first, other) && !(first.length > 2 && other.startsWith(first))) return false;
  let at = 1;
  for (const key of short.slice(1)) {
    while (at < long.length && !isFor(key, long[at])) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return short.some((key) => key.length > 2);
}

/** Two letters changed about, or one within left out or doubled; never the first one. "Lin" and "Ling" are two. */
function isTypingSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === 0 || long.length < SHORTEST_MISTYPED) return false;
  const rest = long.slice(at + 1);
  if (short.length < long.length) return rest !== '' && rest === short.slice(at);
  return `${short[at + 1]}${short[at]}${short.slice(at + 2)}` === long.slice(at);
}

/** Does a first name open with another, or end with its last four letters or more? */
function isShortFor(short: string, first: string): boolean {
  return (
    first.startsWith(short) ||
    (short.length >= LONGEST_NICKNAME && first.length >= short.length + LESS_THAN_THE_END && first.endsWith(short))
  );
}

/** Jim and James, Kate and Katherine, of one surname: the shorter one sounds as the longer one begins, in two consonants or more. */
function isNickname(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  const [short, long] = first.length <= other.length ? [first, other] : [other, first];
  if (short.length > LONGEST_NICKNAME || long.length < short.length + LESS_THAN_IN_FULL || short[0] !== long[0])
    return false;
  const [codes, others] = [doubleMetaphone(short), doubleMetaphone(long)];
  return codes.some((code) => code.replace(/^A/, '').length > 1 && others.some((other) => other.startsWith(code)));
}

// "Lennie", "Timmy".
const PET_NAME = /^(?<stem>\p{L}*(?<last>[^aeiouy]))\k<last>(?:ie|i|y)$/u;

/** Timmy and Timothy, of one surname: the longer first name begins as the shorter one does before its doubled letter. */
function isPetName(pet: readonly string[], full: readonly string[]): boolean {
  if (pet.at(-1) !== full.at(-1)) return false;
  const stem = PET_NAME.exec(pet[0] ?? '')?.groups?.stem;
  return stem !== undefined && stem.length > 2 && full[0]?.startsWith(stem) === true;
}

// "Olu" of Olumide: so many letters less at least, as Jan and Jana are two.
const LESS_THAN_THE_WHOLE = 2;

/** Kofi and Cofi, Raphael and Rafael, Olu and Olumide, of the same surnames or of the first of two. */
function isFirstNameRespelt(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  const [short, long] = first.length <= other.length ? [first, other] : [other, first];
  // Who writes down by ear respells both: Catarina Kesada and Katarina Quesada.
  const isByEar = short.length >= LONG_ENOUGH && short.length === long.length;
  if (a.some((key, at) => at > 0 && key !== b[at] && !(isByEar && soundsAlike(key, b[at])))) return false;
  if (short.length < LEAST_OF_A_NICKNAME) return false;
  if (long.startsWith(short)) return long.length >= short.length + LESS_THAN_THE_WHOLE;
  const [one, two] = [withoutY(short), withoutY(long)];
  if (one === two || spoken(one) === spoken(two)) return true;
  // Dina and Dena, Omar and Umar are two: other vowels make other names.
  if (haveSameBones(first, other)) return true;
  const vowels = (name: string): string => name.replace(/[^aeiou]/g, '');
  if (one.length < SHORTEST_MISTYPED || distance(one, two) > 2 || vowels(one) !== vowels(two)) return false;
  const [codes, sounds] = [doubleMetaphone(one), doubleMetaphone(two)];
  return codes.some((code) => code.length > 1 && sounds.includes(code));
}

/** Sara as Sarah and Saara. */
function spoken(name: string): string {
  return name.replace(/(\p{L})\1/gu, '$1').replace(/h$/, '');
}

/** Rudy as Rudi, Yelena as Jelena. */
function withoutY(name: string): string {
  return name
    .replace(/^y(?=[aeiou])/, 'j')
    .replace(/(?:y|ie)$/, 'i')
    .replaceAll('y', 'i');
}

// So many consonants hardly two people share who have the rest of a name in common.
const LEAST_OF_BONES = 4;

/** Romdhane and Ramadan, Sunitra and Sunethra: written down by ear, with the same consonants in order and no other vowel at the end. */
function haveSameBones(a = '', b = ''): boolean {
  const bones = (name: string): string => name.replace(/[aeiouyh]/g, '').replace(/(.)\1/gu, '$1');
  if (a[0] !== b[0] || bones(a).length < LEAST_OF_BONES || bones(a) !== bones(b)) return false;
  const [endA = '', endB = ''] = [a, b].map((name) =>
    /[aeiouy]?$/.exec(name.replace(/e$|h$/, ''))?.[0].replace('y', 'i'),
  );
  return endA === endB;
}

/** Ana Lind-Hyde and Ana Lind-Hinds: of a double surname one half agrees and the other begins alike. */
function isHalfMisheard(a: NameForm, b: NameForm): boolean {
  const isDouble = ({ text, keys }: NameForm): boolean => keys.length === 3 && /^\S+ [^\s-]+-[^\s-]+$/.test(text);
  if (!isDouble(a) || !isDouble(b)) return false;
  return a.keys[0] === b.keys[0] && a.keys[1] === b.keys[1] && a.keys[2]?.[0] === b.keys[2]?.[0];
}

/** Gertrud and Gertrude, of one long surname, and George and Georges. */
function isSilentEnd(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  const [last = '', otherLast = ''] = [a.at(-1), b.at(-1)];
  const [short, long] = first.length <= other.length ? [first, other] : [other, first];
  if (short.length > 4 && short.endsWith('e') && long === `${short}s` && last === otherLast) return true;
  return (first === `${other}e` || other === `${first}e`) && last.length > 6 && isAlike(last, otherLast);
}

/** One rare first name, and of the surname a part ("Tupou" of Tupouniua) or all but a letter ("Back" for Baek). */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const [first = ''] = a;
  const [last = '', other = ''] = [a.at(-1), b.at(-1)];
  const [short, long] = last.length <= other.length ? [last, other] : [other, last];
  if (a.length !== 2 || b.length !== 2 || first.length + short.length < 8 || short.length < 4) return false;
  return (
    (short.length > 4 && long.startsWith(short)) ||
    (short[0] === long[0] && first.length > 5 && distance(short, long) === 1)
  );
}

/** Clark and Clarke, where the first names agree letter by letter. */
function isEndLost(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < 5) return false;
  return Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a));
}

/** Maria and Mario, Daniel and Daniela are two people: a last letter that differs by a vowel is no slip. */
function differInEnding(a: string, b: string): boolean {
  const [lastA = '', lastB = ''] = [a.at(-1)?.replace('y', 'i'), b.at(-1)?.replace('y', 'i')];
  return lastA !== lastB && /[aeiou]/.test(lastA + lastB);
}

/** Kesada and Quesada: spelt as they sound. The first names agree letter by letter where this is asked. */
function soundsAlike(a: string, b: string | undefined): boolean {
  if (b === undefined || a.length < 5 || b.length < 5 || differInEnding(a, b)) return false;
  if (distance(a, b) > 3) return false;
  const [codes, others] = [doubleMetaphone(a), doubleMetaphone(b)];
  return codes.some((code) => code.length > 1 && others.includes(code));
}
