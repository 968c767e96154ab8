import type { Place } from '../knowledge/knowledge.ts';
import { setOnly } from '../text/set-only.ts';
import { wordSet } from '../text/word-set.ts';
import { foldedWordsOf, keyOfWords, type Word } from './fold-words.ts';
import { isCapital, isRun, type TurnWords, type Vocabulary } from './session-words.ts';

/** In front of a town; a name without any of them may be somebody's. */
const BEFORE_A_TOWN = wordSet('in from at near to of outside around');

/** A town that a turn names, and whose it is. */
export interface NamedTown {
  readonly first: number;
  readonly country: string;
}

/** Which country a town or a part of a country belongs to. */
export class Towns {
  /** By folded words; null where two countries have one of the same name. */
  readonly #countries = new Map<string, string | null>();
  /** The most words of a town whose name opens with a word. */
  readonly #longest = new Map<string, number>();

  constructor(places: Iterable<Place>) {
    for (const { id, capitals = [], towns = [] } of places)
      for (const town of [...capitals, ...towns]) {
        const words = foldedWordsOf(town);
        setOnly(this.#countries, keyOfWords(words), id);
        const first = words[0]?.key ?? '';
        this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
      }
  }

  /** Are the words the name of a town? */
  has(words: readonly Word[]): boolean {
    return this.#countries.has(keyOfWords(words));
  }

  /** The country of the town whose name begins at a word. */
  countryAt({ words }: TurnWords, first: number): string | null {
    for (let length = this.#longest.get(words[first]?.key ?? '') ?? 0; length > 0; length -= 1) {
      const country = this.#countries.get(keyOfWords(words.slice(first, first + length)));
      if (country && isRun(words, first, first + length - 1)) return country;
    }
    return null;
  }

  /** For each form of a session whether a town may open with it. */
  openings(vocabulary: Vocabulary): readonly boolean[] {
    return vocabulary.told((form) => isCapital(form) && this.#longest.has(form.key));
  }

  /** The towns that a turn names behind what stands in front of one: "in Lagos", "Accra" behind a comma. */
  in(turn: TurnWords, openings: readonly boolean[]): NamedTown[] {
    const found: NamedTown[] = [];
    for (let first = 1; first < turn.size; first += 1) {
      if (!openings[turn.forms[first] as number]) continue;
      const { words } = turn;
      const isLed = words[first]?.joint === 'comma' || BEFORE_A_TOWN.has(words[first - 1]?.key ?? '');
      const country = isLed ? this.countryAt(turn, first) : null;
      if (country !== null) found.push({ first, country });
    }
    return found;
  }
}
