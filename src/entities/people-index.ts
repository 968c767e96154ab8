import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Person } from '../speakers/attribution.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { isRoleWord, PARTICLES } from '../transcript/label.ts';
import { partsOf } from './find-strangers.ts';
import { foldedWordsOf, type Word } from './fold-words.ts';

/** Labels of roles are kept with some people; called out in speech they name nobody. */
const ROLE_WORDS = new Set('co mr ms mrs dr the ambassador minister'.split(' '));
/** Shorter names sound like too many words. */
const SHORTEST_BY_SOUND = 5;

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
  readonly #unique: { readonly key: string; readonly person: string; readonly codes: readonly string[] }[] = [];

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
      this.#unique.push({ key, person: only, codes: doubleMetaphone(key) });
    }
  }

  /** The one person whose first name or surname sounds like a word and is spelt nearly so. */
  soundsLike(word: Word): string | null {
    if (word.key.length < SHORTEST_BY_SOUND) return null;
    const near = this.#unique.filter(({ key }) => distance(key, word.key) <= (key.length > 6 ? 2 : 1));
    if (near.length === 0) return null;
    const heard = doubleMetaphone(word.letters);
    const people = new Set(
      near.filter(({ codes }) => codes.some((code) => heard.includes(code))).map((one) => one.person),
    );
    const [only] = people;
    return people.size === 1 && only !== undefined ? only : null;
  }

  #add(key: string, person: string, full: boolean): void {
    const called = this.#byKey.get(key);
    if (called === undefined) this.#byKey.set(key, { people: new Set([person]), full });
    else if (full && !called.full) this.#byKey.set(key, { people: new Set([person]), full });
    else if (full === called.full) called.people.add(person);
  }
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
