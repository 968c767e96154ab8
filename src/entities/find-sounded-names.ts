import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { setOnly } from '../text/set-only.ts';
import type { Candidate } from './candidate.ts';
import type { Form, Word } from './fold-words.ts';
import { headNoun } from './head-nouns.ts';
import type { NameEntry } from './name-entry.ts';
import { PlacedNames } from './placed-names.ts';
import { isCapital, isRun, type SessionWords, type TurnWords } from './session-words.ts';
import { openingOf, soundOf } from './spoken-sound.ts';

/** Acronyms that are read as words have as many letters; shorter ones sound like too much else. */
const SHORTEST_READ = 5;
const SHORTEST_SPELT = 4;
const MOST_WORDS = 4;
const MOST_READ = 3;
/** So many letters more than an acronym has may stand for its sound: "app nick" for APNIC. */
const MOST_MORE = 4;
/** The first word of two, if it is to be known by its sound ("Malago Convention"). */
const SHORTEST_FIRST = 5;
const MOST_EDITS = 2;
const RARE_BELOW = 3;

/** Acronyms that are read as a word which their letters do not make. */
const READ_AS: Readonly<Record<string, string>> = { WCAG: 'wicag' };

/** Words that sound like the names of letters. */
const LETTER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ are: 'r', you: 'u', see: 'c', sea: 'c', be: 'b', bee: 'b', tea: 't', tee: 't', pea: 'p' }).concat(
    Object.entries({
      why: 'y',
      eye: 'i',
      oh: 'o',
      queue: 'q',
      jay: 'j',
      kay: 'k',
      ex: 'x',
      in: 'n',
      em: 'm',
      el: 'l',
      nick: 'nic',
    }),
  ),
);
/** "you and" is how the letters UN are heard. */
const HEARD_AS_UN = new Set(['you and', 'you in', 'you an', 'u and', 'u n']);
const FIRST_HEARD_AS_UN = new Set(Array.from(HEARD_AS_UN, (words) => words.split(' ')[0]));
const LEADS = new Set('at by for from in of on to under with the and or is like'.split(' '));
/** What stands before a name and is no syllable of it: "our CERT" is not ArCERT. */
const DETERMINERS = new Set('our the this that my your their its an'.split(' '));
const THE = new Set(['the', 'this', 'that', 'our']);
/** "a man in Patras", "north of Cauca": what stands so is a place sooner than a body that nobody named. */
const BEFORE_A_PLACE = new Set(['in', 'of', 'on', 'to', 'near']);
/** No name that nobody gave otherwise ends so: "react to", "once we", "call you". */
const LAST_OF_NONE = new Set('a an the to in of on at we you he she it they i me us is'.split(' '));
const FOLLOWS = new Set('and or is has have was are with to in for on at under as who says said does did'.split(' '));

/** The names of the knowledge by how they sound: acronyms read as words or letter by letter, and what stands behind "UN". */
export class SoundedIndex {
  readonly #read = new Map<string, string | null>();
  readonly #single = new Map<string, string | null>();
  readonly #spelt = new Map<string, string | null>();
  /** The letters that these begin with, of every length. */
  readonly #beginnings = new Set<string>();
  readonly #ofUn = new Map<string, string | null>();
  readonly #before = new Map<string, { readonly first: string; readonly target: string }[]>();
  /** The first letters of what `single` knows: hardly a word begins like it. */
  readonly #firstOfSingle = new Set<string>();
  /** Letters of the longest acronym that is read as a word. */
  longestRead = 0;
  #openings: ReadonlySet<string> | undefined;
  /** What is named by UN and more, as a sign that the session speaks of the family. */
  readonly family = new Set<string>(['un']);

  constructor(entries: Iterable<NameEntry>) {
    for (const entry of entries) {
      if (entry.type !== 'entity' || entry.alias.ambiguous) continue;
      const letters = entry.words.map((word) => word.letters);
      const isUpper = entry.words.every((word) => word.shape === 'upper' || word.shape === 'mixed');
      const all = letters.join('');
      if (entry.isAcronym && all.length >= SHORTEST_READ && /^\p{Lu}\p{L}*\p{Lu}$/u.test(all) && isReadable(all)) {
        setOnly(this.#read, soundOf(all), entry.target);
        this.longestRead = Math.max(this.longestRead, all.length);
      }
      const readAs = READ_AS[all];
      if (readAs !== undefined) {
        setOnly(this.#single, soundOf(readAs), entry.target);
        this.#firstOfSingle.add(readAs.charAt(0));
      }
      if (isUpper && all.length >= SHORTEST_SPELT && letters.every((one) => /^\p{Lu}+$/u.test(one))) {
        const spelt = all.toLowerCase();
        setOnly(this.#spelt, spelt, entry.target);
        for (let end = 1; end < spelt.length; end += 1) this.#beginnings.add(spelt.slice(0, end));
      }
      const [first, head] = entry.words;
      if (entry.words.length === 2 && first !== undefined && head !== undefined && isHeadOfTwo(first, head)) {
        const key = `${doubleMetaphone(first.letters)[0]} ${head.key}`;
        const alike = this.#before.get(key);
        if (alike) alike.push({ first: first.key, target: entry.target });
        else this.#before.set(key, [{ first: first.key, target: entry.target }]);
      }
      if (letters[0] === 'UN' && letters.length > 1 && letters.length < 4) {
        this.family.add(entry.target);
        setOnly(this.#ofUn, soundOf(letters.slice(1).join('')), entry.target);
      }
    }
  }

  /** @param sound of two words or more */
  read(sound: string): string | null {
    return this.#read.get(sound) ?? this.#single.get(sound) ?? null;
  }

  /**
   * How what is read as a word begins to sound, by one sound and by two.
   * @param among of these things alone
   */
  openingsOf(among: ReadonlySet<string>): ReadonlySet<string> {
    return this.#openingsOf((target) => among.has(target));
  }

  /** The same of everything. */
  openings(): ReadonlySet<string> {
    this.#openings ??= this.#openingsOf(() => true);
    return this.#openings;
  }

  #openingsOf(isAmong: (target: string) => boolean): ReadonlySet<string> {
    const openings = new Set<string>();
    for (const sounds of [this.#read, this.#single])
      for (const [sound, target] of sounds)
        if (target !== null && isAmong(target)) openings.add(sound.slice(0, 1)).add(sound.slice(0, 2));
    return openings;
  }

  /** One word for an acronym that nobody would spell so. */
  single(letters: string): string | null {
    if (!this.#firstOfSingle.has(letters.charAt(0).toLowerCase())) return null;
    return this.#single.get(soundOf(letters)) ?? null;
  }

  /** Does something that is spelt begin with these letters? */
  beginsSpelt(letters: string): boolean {
    return this.#beginnings.has(letters);
  }

  spelt(letters: string): string | null {
    return this.#spelt.get(letters) ?? null;
  }

  /** What has a first word that sounds and is spelt nearly like this one, and the same head. */
  headedBy(first: Word, head: Word): string | null {
    if (first.key.length < SHORTEST_FIRST || headNoun(head.key) === undefined) return null;
    const alike = this.#before.get(`${doubleMetaphone(first.letters)[0]} ${head.key}`) ?? [];
    const near = new Set(alike.flatMap((one) => (distance(one.first, first.key) <= MOST_EDITS ? [one.target] : [])));
    const [only] = near;
    return near.size === 1 && only !== undefined && alike.every((one) => one.first !== first.key) ? only : null;
  }

  ofUn(sound: string): string | null {
    return this.#ofUn.get(sound) ?? null;
  }
}

/**
 * Find listed acronyms that captions give as the words they sound like: by syllables ("app nick" for APNIC), by letters ("the GDP
 * are" for GDPR), and behind "you and" for UN. The words around must be those of a name, and one of its own words no word that
 * the session uses otherwise.
 * @param names accepted names without overlaps
 */
export function findSoundedNames(session: SessionWords, names: readonly Candidate[], index: SoundedIndex): Candidate[] {
  const placed = new PlacedNames(names.filter((name) => name.layer === 'name'));
  const named = new Set(names.map((name) => name.entity));
  const hasFamily = [...index.family].some((id) => named.has(id));
  const heard = session.vocabulary.told(heardWith(index, named, usesOf(session)));
  const context = { index, placed, named, hasFamily, heard };
  const begins = heard.map(({ single, opensNamed }) => single !== null || opensNamed);
  const leads = heard.map(({ isLead, isThe }) => isLead || isThe);
  const rare = heard.map(({ isRare }) => isRare);
  const alone = heard.map(({ single, opensUn }) => single !== null || (hasFamily && opensUn));
  const ofLetters = heard.map(({ isOfLetters }) => isOfLetters);
  const beginsSpelt = session.vocabulary.told((form) => index.beginsSpelt(lettersOf(form)));
  const candidates: Candidate[] = [];
  for (const turn of session.turns) {
    const { forms, size } = turn;
    let letters = 0;
    for (let first = 0; first < size; first += 1) {
      while (letters < first || (letters < size && !ofLetters[forms[letters] as number])) letters += 1;
      // Most words begin nothing, and what begins otherwise than by letters holds a rare word.
      const own = forms[first] as number;
      const mayBeSpelt = letters < first + MOST_WORDS && (beginsSpelt[own] as boolean);
      const isLed = first > 0 && leads[forms[first - 1] as number];
      if (!mayBeSpelt && !((isLed || begins[own]) && (alone[own] || isRareNear(turn, first, rare)))) continue;
      const found = nameFrom(turn, first, mayBeSpelt, context);
      if (found === null || placed.at(turn, first)) continue;
      candidates.push({ words: turn, first, ...found, method: 'misheard', layer: 'name' });
      first = found.last;
    }
  }
  return candidates;
}

interface Context {
  readonly index: SoundedIndex;
  readonly placed: PlacedNames;
  readonly named: ReadonlySet<string>;
  readonly hasFamily: boolean;
  /** By the number of a form. */
  readonly heard: readonly Heard[];
}

const VOWELS = 'aeiouyAEIOUY';

/** What a form tells by itself. */
interface Heard {
  /** What is read as this word. */
  readonly single: string | null;
  readonly isOfLetters: boolean;
  /** Said once or twice. A short word is never rare. */
  readonly isRare: boolean;
  /** A preposition or the like, in front of a name. */
  readonly isLead: boolean;
  readonly isThe: boolean;
  /** Does something that is read as a word begin so, and something of what the session names? Most words begin like nothing. */
  readonly opens: boolean;
  readonly opensNamed: boolean;
  /** The first of two words that are heard for UN. */
  readonly opensUn: boolean;
}

/** Is one of the words rare that something read as a word may be heard as? */
function isRareNear({ forms, size }: TurnWords, first: number, rare: readonly boolean[]): boolean {
  const end = Math.min(size, first + MOST_READ);
  for (let at = first; at < end; at += 1) if (rare[forms[at] as number]) return true;
  return false;
}

function heardWith(index: SoundedIndex, named: ReadonlySet<string>, uses: ReadonlyMap<string, number>) {
  const openings = index.openings();
  const openingsOfNamed = index.openingsOf(named);
  return (form: Form): Heard => {
    const opening = DETERMINERS.has(form.key) ? null : openingOf(form.letters);
    return {
      single: index.single(form.letters),
      isOfLetters: isOfLetters(form),
      isRare: form.letters.length > 2 && (uses.get(form.spelling) ?? 0) < RARE_BELOW,
      isLead: LEADS.has(form.key),
      isThe: THE.has(form.key),
      opens: opening !== null && openings.has(opening),
      opensNamed: opening !== null && openingsOfNamed.has(opening),
      opensUn: FIRST_HEARD_AS_UN.has(form.key),
    };
  };
}

/** @param mayBeSpelt whether one of the words that a name may have is of letters */
function nameFrom(turn: TurnWords, first: number, mayBeSpelt: boolean, context: Context) {
  const { index, placed, named, hasFamily, heard } = context;
  const { words, forms } = turn;
  const own = heard[forms[first] as number] as Heard;
  const before = first === 0 ? undefined : heard[forms[first - 1] as number];
  if (own.single !== null) return { last: first, entity: own.single, confidence: 0.8 };
  const isLedByThe = before?.isThe === true;
  const isLed = before?.isLead === true && words[first]?.joint === 'tight';
  const mayBeRead = isLed ? own.opens : own.opensNamed;
  // Most words begin nothing: their followers need no look.
  if (!isLed && !isLedByThe && !mayBeRead && !mayBeSpelt) return null;
  const readAsOne = isLed || isLedByThe ? oneWordRead(turn, first, context) : null;
  const mayBePlace = BEFORE_A_PLACE.has(words[first - 1]?.key ?? '');
  if (readAsOne !== null && (named.has(readAsOne) || !mayBePlace))
    return { last: first, entity: readAsOne, confidence: named.has(readAsOne) ? 0.8 : 0.7 };
  const [word, head] = [words[first], words[first + 1]];
  if (word !== undefined && head !== undefined && isLedByThe && isRun(words, first, first + 1)) {
    const headed = own.isRare && !placed.at(turn, first + 1) ? index.headedBy(word, head) : null;
    if (headed !== null) return { last: first + 1, entity: headed, confidence: 0.75 };
  }
  if (word === undefined) return null;
  const mayBeUn = hasFamily && isLed && HEARD_AS_UN.has(`${word.key} ${words[first + 1]?.key}`);
  if (!mayBeRead && !mayBeUn && !mayBeSpelt) return null;
  let letters = word.letters.length;
  let hasLetterWord = mayBeSpelt && LETTER_WORDS.has(word.key);
  let hasRare = own.isRare;
  let hasShort = letters < 2;
  // What is read as a word has three at the most.
  const end = first + (mayBeSpelt || mayBeUn ? MOST_WORDS : MOST_READ);
  for (let last = first + 1; last < end && words[last]?.joint === 'tight'; last += 1) {
    if (placed.at(turn, last)) return null;
    const added = words[last] as Word;
    letters += added.letters.length;
    hasLetterWord ||= mayBeSpelt && LETTER_WORDS.has(added.key);
    hasRare ||= heard[forms[last] as number]?.isRare === true;
    hasShort ||= added.letters.length < 2;
    const spelt = hasLetterWord ? speltBy(words.slice(first, last + 1), index) : null;
    if (spelt !== null) return { last, entity: spelt, confidence: 0.8 };
    if (mayBeUn && last > first + 1) {
      const after = words[last + 1];
      const behind = words.slice(first + 2, last + 1).map((one) => one.letters);
      const entity = index.ofUn(soundOf(behind.join('')));
      const endsThere = after === undefined || after.joint !== 'tight' || FOLLOWS.has(after.key);
      if (entity !== null && endsThere) return { last, entity, confidence: 0.75 };
    }
    if (!mayBeRead || last >= first + MOST_READ || letters > index.longestRead + MOST_MORE) continue;
    if (!hasRare || hasShort) continue;
    const run = words.slice(first, last + 1).map((one) => one.letters);
    const read = index.read(soundOf(run.join('')));
    const mayEnd = word.key !== 'is' && !LAST_OF_NONE.has(added.key);
    if (read !== null && ((isLed && mayEnd) || named.has(read)))
      return { last, entity: read, confidence: named.has(read) ? 0.85 : 0.75 };
  }
  return null;
}

/** Words of which one sounds like a letter and another is of letters: "GDP are". */
function speltBy(run: readonly Word[], index: SoundedIndex): string | null {
  return run.some(isOfLetters) ? index.spelt(run.map(lettersOf).join('')) : null;
}

/** "at Sepal" for CEPAL: one word with a capital that no sentence asks for and that the session does not use otherwise. */
function oneWordRead(turn: TurnWords, at: number, { index, heard }: Context): string | null {
  const { words } = turn;
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined || word.shape !== 'title' || word.joint !== 'tight' || word.letters.length < SHORTEST_READ)
    return null;
  if (!heard[turn.forms[at] as number]?.isRare || (after?.joint === 'tight' && isCapital(after))) return null;
  return index.read(soundOf(word.letters));
}

/** "Example Convention": a name of its own and a head of what is agreed upon or met at. */
function isHeadOfTwo(first: Form, head: Form): boolean {
  const kind = headNoun(head.key)?.kind;
  return first.shape === 'title' && first.key.length >= SHORTEST_FIRST && (kind === 'PROCESS' || kind === 'INITIATIVE');
}

/** No word of any language, but letters: "GDP", "cc". */
function isOfLetters({ letters, shape }: Form): boolean {
  if (letters.length < 2) return false;
  if (shape === 'upper') return true;
  for (const letter of letters) if (VOWELS.includes(letter)) return false;
  return true;
}

function lettersOf(word: Form): string {
  return LETTER_WORDS.get(word.key) ?? word.letters.toLowerCase();
}

function isReadable(letters: string): boolean {
  return (letters.match(/[aeiou]/gi) ?? []).length >= 2 && !/[^aeiouy]{4}/i.test(letters);
}

/** How often the session uses words, by their compare keys and so whatever their capitals. */
function usesOf({ turns, vocabulary }: SessionWords): ReadonlyMap<string, number> {
  const keys = vocabulary.told(({ spelling }) => spelling);
  const counts = new Uint32Array(keys.length);
  for (const { forms, size } of turns)
    for (let at = 0; at < size; at += 1) counts[forms[at] as number] = (counts[forms[at] as number] as number) + 1;
  const uses = new Map<string, number>();
  for (const [number, key] of keys.entries()) uses.set(key, (uses.get(key) ?? 0) + (counts[number] as number));
  return uses;
}
