import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Person } from '../speakers/attribution.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { isRoleWord, PARTICLES } from '../transcript/label.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';

/** Labels of roles are kept with some people; called out in speech they name nobody. */
const ROLE_WORDS = new Set('co mr ms mrs dr the ambassador minister'.split(' '));
/** Shorter names sound like too many words. */
const SHORTEST_BY_SOUND = 5;

/** More names than any session has that sound alike; a made-up text must not take long. */
const MOST_ALIKE = 50;

/** Whom a run of words can mean. */
export interface CalledPeople {
  /** More than one when several bear the name. */
  readonly people: ReadonlySet<string>;
  /** All of the name, not a part of it. */
  readonly full: boolean;
}

/** All forms of the names of some people: full names, and what is left of them when shortened from either end. */
export class PeopleIndex {
  readonly names = new PhraseIndex<CalledPeople>();
  readonly #byKey = new Map<string, { people: Set<string>; full: boolean }>();
  /** Names that only one person bears, by how they sound. */
  readonly #unique = new Map<string, { readonly key: string; readonly person: string }[]>();

  constructor(people: readonly Person[]) {
    for (const person of people)
      for (const key of formsOf(person)) {
        this.#add(key, person.id, key.includes(' '));
        for (const part of partsOf(key)) if (isPartOfUse(part)) this.#add(part, person.id, false);
      }
    for (const [key, called] of this.#byKey) {
      this.names.add(key, called);
      const [only] = called.people;
      if (key.includes(' ') || key.length < SHORTEST_BY_SOUND || called.people.size !== 1 || only === undefined)
        continue;
      for (const code of new Set(doubleMetaphone(key))) {
        const alike = this.#unique.get(code);
        if (alike) alike.push({ key, person: only });
        else this.#unique.set(code, [{ key, person: only }]);
      }
    }
  }

  /** The one person whose first name or surname sounds like a word and is spelt nearly so. */
  soundsLike(word: Word): string | null {
    if (word.key.length < SHORTEST_BY_SOUND) return null;
    const most = (key: string): number => (key.length > 6 ? 2 : 1);
    const people = new Set<string>();
    for (const code of new Set(doubleMetaphone(word.letters)))
      for (const { key, person } of (this.#unique.get(code) ?? []).slice(0, MOST_ALIKE))
        if (distance(key, word.key) <= most(key)) people.add(person);
    const [only] = people;
    return people.size === 1 && only !== undefined ? only : null;
  }

  /**
   * The one person whose name is nearly these words: of one word as it sounds; of more, the first as it is and the last but for a
   * letter or two.
   */
  spokenAs(words: readonly Word[]): string | null {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return null;
    if (words.length === 1) return this.names.at(words, 0).length > 0 ? null : this.soundsLike(first);
    const [same] = this.names.at([first], 0);
    const near = this.soundsLike(last) ?? this.#only(last.key);
    return same !== undefined && near !== null && same.value.people.has(near) ? near : null;
  }

  #only(key: string): string | null {
    const people = this.#byKey.get(key)?.people;
    const [only] = people ?? [];
    return people?.size === 1 ? (only ?? null) : null;
  }

  #add(key: string, person: string, full: boolean): void {
    const called = this.#byKey.get(key);
    if (called === undefined) this.#byKey.set(key, { people: new Set([person]), full });
    else if (full && !called.full) this.#byKey.set(key, { people: new Set([person]), full });
    else if (full === called.full) called.people.add(person);
  }
}

/** What somebody of this full name is also called: the words from its start or to its end, the first with the last, single ones. */
export function partsOf(key: string): string[] {
  const all = key.split(' ');
  const parts = [];
  for (let at = 1; at < all.length; at += 1) parts.push(all.slice(0, at).join(' '), all.slice(at).join(' '));
  if (all.length > 2) parts.push(`${all[0]} ${all.at(-1)}`);
  // Somebody may be called by a word in the middle too: "Ms. Inca" for Rosa Inca Lopez.
  for (const word of all.slice(1, -1)) if (word.length > 2 && !PARTICLES.has(word)) parts.push(word);
  return parts;
}

export function isRoleCall(key: string): boolean {
  return ROLE_WORDS.has(key) || isRoleWord(key);
}

function formsOf({ name, aliases }: Person): string[] {
  return [name, ...aliases].flatMap((text) => {
    const keys = foldedWordsOf(text).map((word) => word.key);
    while (keys.length > 0 && isRoleCall(keys[0] as string)) keys.shift();
    return keys.length === 0 ? [] : [keys.join(' ')];
  });
}

/** No role, and nothing longer that ends in a particle ("Pieter van"). */
function isPartOfUse(part: string): boolean {
  const keys = part.split(' ');
  const last = keys.at(-1) as string;
  return keys.length > 1 ? !PARTICLES.has(last) : last.length > 1 && !isRoleCall(last);
}
