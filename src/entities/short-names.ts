import type { KnownEntity, Place } from '../knowledge/knowledge.ts';
import { wordSet } from '../text/word-set.ts';
import { foldedWordsOf, keyOfWords, type Word } from './fold-words.ts';
import { headNoun, subBodyAt } from './head-nouns.ts';
import { type NameEntry, nameEntry, shortNameEntry } from './name-entry.ts';
import { namesOfPlace } from './names-of-place.ts';
import { isCapital } from './session-words.ts';

/** Fewer words of a name's own tell too little: every country has its "National Agency". */
const FEWEST_WORDS = 2;
/** With so many words it is enough that the session names the country somewhere. */
const TOLD_BY_SESSION = 3;
/** What a country has one of: "Central Bank" is enough. */
const ONE_OF_EACH = new Set(['bank', 'court', 'assembly', 'parliament']);
/** And what is called so without more. */
export const ALONE: ReadonlySet<string> = new Set(['congress', 'parliament', 'senate']);
/** What many bodies are called beside their country, and none by that word alone: "Radio Ruralia". */
const OF_MANY = wordSet(
  'cable consumer digital dialogue internet new partner post posta radio service statistic telecom telekom television media press news wireless ' +
    'mobile election industry expertise trust legal women youth open free green smart safe safer network online global national citizen people voice child ' +
    'transparency privacy freedom democracy justice library research science technology innovation education health action amnesty',
);
const FEWEST_LETTERS_OF_A_WORD = 4;
const FEWEST_LETTERS = 3;
const LONGEST_OWNER = 3;
const OF_ANY = new Set('national federal central general state royal government public'.split(' '));

/**
 * What the bodies and laws of a country are called where the country is understood: "Communications Authority" for that of
 * Kenya. They are meant only where the country stands near, or the session names them in full.
 * @param isListed true for a name that is already something's of no country
 * @param isOfOther true for a name of another body, of whatever country
 */
export function shortNames(
  known: KnownEntity,
  place: Place,
  isListed: (key: string) => boolean,
  isOfOther: (key: string) => boolean,
): NameEntry[] {
  const context = namesOfPlace(place);
  const ofPlace = context.map((text) => foldedWordsOf(text).map((word) => word.key));
  const entries = new Map<string, NameEntry>();
  for (const alias of known.names) {
    const words = foldedWordsOf(alias.text);
    for (const [first, last] of spansWithout(
      words.map((word) => word.key),
      ofPlace,
      (key) => !alias.ambiguous && (!isOfOther(key) || hasLongName(known, key)),
    )) {
      const inner = words.slice(first, last + 1);
      const content = inner.filter((word) => !word.isFunctionWord);
      const telling = content.filter((word) => !OF_ANY.has(word.key));
      const text = alias.text.slice(inner[0]?.start, inner.at(-1)?.end);
      const key = keyOfWords(inner);
      const isNamed = content.some((word) => headNoun(word.key) !== undefined) && telling.length >= FEWEST_WORDS;
      const isOne = content.length >= FEWEST_WORDS && ONE_OF_EACH.has(inner.at(-1)?.key ?? '');
      const isAcronym = inner.length === 1 && inner[0]?.shape === 'upper' && inner[0].letters.length >= FEWEST_LETTERS;
      const end = inner.at(-1);
      // "National Congress" and "Parliament" by that word alone.
      if (end !== undefined && ALONE.has(end.key) && isCapital(end) && telling.length <= 1) {
        const alone = shortNameEntry(known.id, end.letters, context);
        if (alone !== null && !isListed(end.key)) entries.set(end.key, alone);
      }
      if (!isNamed && !isOne && !isAcronym && !(first === 0 && isOwnWord(inner))) continue;
      const entry = shortNameEntry(known.id, text, context);
      if (entry === null || isListed(key)) continue;
      entries.set(key, telling.length >= TOLD_BY_SESSION ? { ...entry, country: place.id } : entry);
    }
  }
  return [...entries.values()];
}

/** What is known by nothing but "GXP Ruralia" is the branch of a GXP that people mean by that alone; what has a long name bears GXP for short. */
function hasLongName({ names }: KnownEntity, key: string): boolean {
  return names.some(({ text }) => {
    const words = foldedWordsOf(text);
    return words.length > 2 && words.every((word) => word.key !== key);
  });
}

/** "Exampletel" of "Exampletel Ruralia", not "Today" of "Ruralia Today". */
function isOwnWord([word, ...others]: readonly Word[]): boolean {
  if (word === undefined || others.length > 0 || (word.shape !== 'title' && word.shape !== 'mixed')) return false;
  if (word.letters.length < FEWEST_LETTERS_OF_A_WORD) return false;
  return headNoun(word.key) === undefined && !OF_MANY.has(word.key) && !OF_ANY.has(word.key);
}

/**
 * What belongs to a union or another body is called without it where that body is in mind: "Data Act" for the EU Data Act, "Policy
 * Network" for that of the IGF.
 * @param owners bodies by the folded words that they are called by
 * @param namesOf what else shows that such a body is spoken of
 */
export function ownedNames(
  known: KnownEntity,
  owners: ReadonlyMap<string, string>,
  namesOf: (owner: string) => readonly string[],
  isListed: (key: string) => boolean,
): NameEntry[] {
  const entries = new Map<string, NameEntry>();
  for (const alias of known.names) {
    if (alias.ambiguous) continue;
    const words = foldedWordsOf(alias.text);
    const keys = words.map((word) => word.key);
    for (let length = Math.min(LONGEST_OWNER, keys.length - FEWEST_WORDS); length > 0; length -= 1) {
      const owner = owners.get(keys.slice(0, length).join(' '));
      if (owner === undefined || owner === known.id) continue;
      const inner = words.slice(length);
      const telling = inner.filter((word) => !word.isFunctionWord && !OF_ANY.has(word.key));
      const isNamed = inner.some((word) => headNoun(word.key) !== undefined && isCapital(word));
      const text = alias.text.slice(inner[0]?.start, inner.at(-1)?.end);
      const key = keys.slice(length).join(' ');
      if (!isNamed || telling.length < FEWEST_WORDS || inner[0]?.isFunctionWord || isListed(key)) break;
      const entry = shortNameEntry(known.id, text, namesOf(owner));
      if (entry !== null)
        entries.set(key, { ...entry, owner, country: telling.length >= TOLD_BY_SESSION ? owner : null });
      break;
    }
  }
  return [...entries.values()];
}

/** In words: longer names are never turned round. */
const LONGEST_TURNED = 5;

/** "General Assembly of the EXA" for what is listed as "EXA General Assembly". */
export function turnedNames(
  known: KnownEntity,
  owners: ReadonlyMap<string, string>,
  isListed: (key: string) => boolean,
): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const alias of known.names) {
    if (alias.ambiguous) continue;
    const words = foldedWordsOf(alias.text);
    const [owner, ...rest] = words;
    const end = rest.at(-1);
    if (owner?.shape !== 'upper' || end === undefined || words.length > LONGEST_TURNED) continue;
    if (owners.get(owner.key) === undefined || !isCapital(end) || headNoun(end.key) === undefined) continue;
    if (!rest.every(isNameWord) || rest[0]?.isFunctionWord) continue;
    const text = `${alias.text.slice(rest[0]?.start, end.end)} of the ${owner.letters}`;
    if (isListed(keyOfWords(foldedWordsOf(text)))) continue;
    const entry = nameEntry(known.id, 'entity', { text, ambiguous: false, caseSensitive: false });
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

const CUTS = new Set(['of', 'on', 'for', 'in', 'to', 'against']);

/**
 * What a session names in full is called without the end of its name as well: "Global Commission" for the Global Commission on something,
 * "Code of Practice" for one on something.
 */
export function cutNames(known: KnownEntity, isListed: (key: string) => boolean): NameEntry[] {
  const entries = new Map<string, NameEntry>();
  for (const alias of known.names) {
    if (alias.ambiguous) continue;
    const words = foldedWordsOf(alias.text);
    for (let end = FEWEST_WORDS; end < words.length - 1; end += 1) {
      const inner = words.slice(0, end);
      const telling = inner.filter((word) => !word.isFunctionWord && !OF_ANY.has(word.key));
      if (!CUTS.has(words[end]?.key ?? '') || telling.length < FEWEST_WORDS) continue;
      const isNamed = inner.some((word) => headNoun(word.key) !== undefined) && inner.every(isNameWord);
      const key = keyOfWords(inner);
      if (isNamed && subBodyAt(inner.map((word) => word.key)) === 0 && !isListed(key)) {
        const entry = shortNameEntry(known.id, alias.text.slice(inner[0]?.start, inner.at(-1)?.end), []);
        if (entry !== null) entries.set(key, entry);
      }
      break;
    }
  }
  return [...entries.values()];
}

function isNameWord(word: Word): boolean {
  return isCapital(word) || word.isFunctionWord;
}

/** The words that are left without the country in front ("Kenyan ...", "Kenya ...") or behind ("... of Kenya", "... in Kenya", one word and "Kenya"). */
function spansWithout(
  keys: readonly string[],
  ofPlace: readonly (readonly string[])[],
  mayStandAlone: (key: string) => boolean,
): [number, number][] {
  const spans: [number, number][] = [];
  for (const name of ofPlace) {
    if (name.length >= keys.length || name.length === 0) continue;
    if (name.every((key, at) => keys[at] === key)) spans.push([name.length, keys.length - 1]);
    const from = keys.length - name.length;
    if (!name.every((key, at) => keys[from + at] === key)) continue;
    let last = from - 1;
    if (keys[last] === 'the') last -= 1;
    if (keys[last] === 'of' || keys[last] === 'in') spans.push([0, last - 1]);
    else if (last === 0 && mayStandAlone(keys[0] as string)) spans.push([0, 0]);
  }
  return spans.filter(([first, last]) => last >= first);
}
