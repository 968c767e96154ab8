import type { Knowledge, StakeholderGroupId } from '../knowledge/knowledge.ts';
import { compareKeyOfName } from '../text/compare-key.ts';
import { setOnly } from '../text/set-only.ts';

const COUNTRY = /^[a-z]{2}$/;
// Capitalised words with small ones between them, at the start of what somebody says to be of.
const LEADING =
  /^(?:(?:the|our|an?)\s+)?(?<name>\p{Lu}[\p{L}\p{N}&.'\u2019-]*(?:\s(?:(?:of|for|in|on|and|at|from)\s(?:the\s)?)?[\p{Lu}\p{N}][\p{L}\p{N}&.'\u2019-]*){0,8})/u;
// "noyb", "7amleh", "nic.at": names that open with a small letter or a figure.
const LEADING_SMALL = /^(?:(?:the|our|an?)\s+)?(?<name>[\p{Ll}\p{N}][\p{L}\p{N}&.-]{1,30})/u;
const PIECES = /^(?:(?:the|our|an?)\s+)?(?<name>\p{Lu}[\p{L}\p{N}&'\u2019-]*(?:\s[\p{L}\p{N}&'\u2019-]+){1,6})/u;
// Captions cut names ("Exam ple Watch") and write their later words small; shorter ones fall apart into common words.
const LETTERS_OF_A_CUT_NAME = 10;
const MOST_PIECES = 5;
const SMALL_WORD = /\s(?:of|for|in|on|and|at|from)\s/g;

/** A name with the group of all that bear it; null where they are of several. */
interface Listed {
  readonly group: StakeholderGroupId | null;
  /** As written, where other capitals mean something else. */
  readonly exact: string | null;
}

/**
 * Groups by the names of bodies alone. Whether an ambiguous name means a body at all, its place tells: "I work for Orange", `ORANGE:`;
 * which of several it means ("the CRC") is not asked where all are of one group.
 */
export class ListedBodies {
  readonly #bodies = new Map<string, Listed>();
  readonly #small = new Set<string>();
  readonly #joined = new Map<string, StakeholderGroupId | null>();
  readonly #countries: ReadonlySet<string>;

  constructor({ entities, places }: Pick<Knowledge, 'entities' | 'places'>) {
    for (const { kinds, group, names } of entities) {
      if (group === null || kinds.length !== 1 || kinds[0] !== 'ORGANISATION') continue;
      for (const { text, caseSensitive } of names) {
        const key = compareKeyOfName(text);
        if (/^[\p{Ll}\p{N}]/u.test(text)) this.#small.add(key);
        const known = this.#bodies.get(key);
        const exact = caseSensitive && (known === undefined || known.exact === text) ? text : null;
        const joined = joinedKey(key);
        if (joined.length >= LETTERS_OF_A_CUT_NAME) setOnly(this.#joined, joined, group);
        this.#bodies.set(key, { group: known === undefined || known.group === group ? group : null, exact });
      }
    }
    const countries = places.filter(({ id }) => COUNTRY.test(id));
    this.#countries = new Set(countries.flatMap(({ names }) => names.map(({ text }) => compareKeyOfName(text))));
  }

  isCountry(name: string): boolean {
    return this.#countries.has(compareKeyOfName(name));
  }

  groupOf(name: string): StakeholderGroupId | null {
    const listed = this.#bodies.get(compareKeyOfName(name));
    return listed === undefined || (listed.exact !== null && listed.exact !== name) ? null : listed.group;
  }

  /** Of the body whose name some words open with: "Orange in Mali". */
  groupIn(words: string): StakeholderGroupId | null {
    const opening = words.slice(0, 120).replace(/\s+/g, ' ');
    const small = LEADING_SMALL.exec(opening)?.groups?.name?.replace(/[.-]+$/, '');
    if (small !== undefined && this.#small.has(compareKeyOfName(small))) return this.groupOf(small);
    const name = LEADING.exec(opening)?.groups?.name ?? '';
    const cuts = [...name.matchAll(SMALL_WORD)].map(({ index }) => name.slice(0, index));
    for (const part of [name, ...cuts.toReversed()]) {
      const group = this.groupOf(part.replace(/[.'\u2019-]+$/, ''));
      if (group !== null) return group;
    }
    return this.#groupOfPieces(opening);
  }

  #groupOfPieces(words: string): StakeholderGroupId | null {
    const pieces = (PIECES.exec(words)?.groups?.name ?? '').split(' ');
    for (let count = Math.min(MOST_PIECES, pieces.length); count > 1; count -= 1) {
      const group = this.#joined.get(joinedKey(compareKeyOfName(pieces.slice(0, count).join(' '))));
      if (group != null) return group;
    }
    return null;
  }
}

function joinedKey(key: string): string {
  return key.replace(/[^\p{L}\p{N}]/gu, '');
}
