import { matchesAtCapitals } from '../text/capitals.ts';
import type { Span } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import { nameForm } from './person-name.ts';
import type { Roster, RosterEntry } from './roster.ts';
import type { Speech } from './speech.ts';

/** A name of somebody of the session in the words of a turn. */
export interface NameSpot extends Span {
  /** Ids of all whom it fits. */
  readonly people: readonly string[];
  /** The sentence it stands in, by its place from the turn's start and from its end. */
  readonly sentence: number;
  readonly fromEnd: number;
  /** Somebody is spoken to by it ("Ana, please"), not of. */
  readonly isAddress: boolean;
  /** Two words of it or more. */
  readonly isFull: boolean;
}

const CAPITALISED = /\p{Lu}[\p{L}\u2019'-]*/uy;
const POSSESSIVE = /['\u2019]s$/;
const OPENS_ADDRESS =
  /(?:^|[,;:.?!]\s{1,4})(?:(?:so|now|yes|okay|ok|and|then|please|well|good|great|thank you(?: so much| very much)?|thanks|many thanks|hi|hello|dear|right|no),?\s{1,4}){0,3}(?:(?:mr|mrs|ms|dr|prof|professor|ambassador|minister|don|madam|sir)\.?\s{1,4})?$/i;
const ENDS_ADDRESS = /^(?:[,.?!;]|\s{1,4}(?:please|and thank)\b|$)/;
const BEFORE = 60;
// Sentences of a turn that are read; the longest contributions have some hundred.
const FROM_START = 120;
const FROM_END = 10;

/** Finds where turns name people of the session. */
export class SpotFinder {
  readonly #text: string;
  readonly #byKey = new Map<string, RosterEntry[]>();
  readonly #byWord = new Map<string, readonly RosterEntry[]>();

  constructor(text: string, roster: Roster) {
    this.#text = text;
    for (const entry of roster.entries) {
      const ends = new Set(entry.forms.flatMap(({ keys }) => [keys[0] ?? '', keys.at(-1) ?? '']));
      for (const key of ends) if (key.length > 1) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entry]);
    }
  }

  /** In the order of the turn. */
  spotsOf({ sentences }: Speech): NameSpot[] {
    const count = sentences.length;
    return sentences.flatMap((span, at) =>
      at < FROM_START || at >= count - FROM_END ? this.#spotsIn(span, at, count - 1 - at) : [],
    );
  }

  #spotsIn({ start, end }: Span, sentence: number, fromEnd: number): NameSpot[] {
    const words = wordsAt(this.#text, { start, end });
    const spots: { start: number; end: number; people: readonly RosterEntry[] }[] = [];
    for (const match of matchesAtCapitals(CAPITALISED, words)) {
      const people = this.#peopleOf(match[0]);
      if (people.length === 0) continue;
      const at = match.index;
      const last = spots.at(-1);
      const both = last?.people.filter((person) => people.includes(person)) ?? [];
      if (last !== undefined && both.length > 0 && /^\s{1,4}$/.test(words.slice(last.end, at)))
        spots[spots.length - 1] = { start: last.start, end: at + match[0].length, people: both };
      else spots.push({ start: at, end: at + match[0].length, people });
    }
    return spots.map((spot) => ({
      people: spot.people.map(({ id }) => id),
      sentence,
      fromEnd,
      isAddress:
        OPENS_ADDRESS.test(words.slice(Math.max(0, spot.start - BEFORE), spot.start)) &&
        ENDS_ADDRESS.test(words.slice(spot.end, spot.end + 12)),
      isFull: /\s/.test(words.slice(spot.start, spot.end)),
      start: start + spot.start,
      end: start + spot.end,
    }));
  }

  #peopleOf(printed: string): readonly RosterEntry[] {
    const known = this.#byWord.get(printed);
    if (known !== undefined) return known;
    const keys = nameForm(printed.replace(POSSESSIVE, '')).keys;
    const found = keys.length === 0 ? [] : (this.#byKey.get(keys[0] as string) ?? []);
    this.#byWord.set(printed, found);
    return found;
  }
}
