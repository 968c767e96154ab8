import { tokensOf } from '../text/tokens.ts';
import { associationIn } from './associations.ts';
import type { BodyKind, BodyNames } from './body-names.ts';
import type { GroupCues } from './group-cues.ts';
import { OTHERS_ACT } from './others-act.ts';

// "Example is the national programme for", "Example. It's a foundation", "Example, it's a company", "Example, the regulator."
const IS_WHAT =
  /^(?:(?:,\s{1,8}which|\s{1,8}itself)?\s{1,8}(?:is|are)|[,.]\s{1,8}(?:it|that|this)(?:['\u2019]s|\s{1,8}is)|,)\s{1,8}(?:(?:actually|also|basically|just|only|really)\s{1,8})?(?:an?|the|our)\s{1,8}(?<what>[^.?!;]{3,90})/iu;
// "Example (National Agency of Roads)".
const IN_BRACKETS = /^\s{1,8}\((?<long>\p{Lu}[^()\n]{7,80})\)/u;
// "A small company called Example".
const WHAT_BEFORE =
  /\b(?:an?|the|our)\s{1,8}(?<what>(?:[\p{L}-]{2,20}\s{1,8}){0,3}[\p{L}-]{3,20})\s{1,8}(?:called|named|which is called|that is called)\s{1,8}(?:the\s{1,8})?$/iu;
// Whatever is said of these is said of something larger, or of none: "a member of the association", "the only one".
const NO_KIND =
  /^(?:\p{L}+\s{1,8}){0,2}?(?:case|chair|client|customer|example|first|friend|initiative|last|law|member|one|ones|only|part|partner|problem|project|reason|result|same|secretariat|thing|victim|winner)s?\b/iu;
const APPOSED = /^,\s{1,8}(?!(?:it|that|this|which)\b)/i;
// Beside others it is one of several: "Example, the ministry and the banks".
const OF_SEVERAL = /^[^,.?!;]*(?:\sand\s(?:the|an?|our)\s|,\s{1,8}(?:and\s{1,8})?(?:the|an?|our)\s)/iu;
const NEXT_CLAUSE = /[,:]|\s(?:which|who|where|but|because|and (?:it|we|they|I))\s/iu;
const WORDS = 10;
const BEFORE = 90;
const BEHIND = 140;
const MOST_PLACES = 12;
const OF_ITS_NOUN = 0.8;
const LEAST_OF_A_NOUN = 0.6;

/** Tells the group of bodies that nobody listed by what the session says of them: "Example is the national programme for". */
export class DescribedBodies {
  readonly #text: string;
  readonly #cues: GroupCues;
  readonly #names: BodyNames;
  readonly #known = new Map<string, BodyKind | null>();

  constructor(text: string, cues: GroupCues, names: BodyNames) {
    this.#text = text;
    this.#cues = cues;
    this.#names = names;
  }

  /** @param name as the text writes it */
  kindOf(name: string): BodyKind | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name);
    this.#known.set(name, found);
    return found;
  }

  #find(name: string): BodyKind | null {
    const told: BodyKind[] = [];
    let at = this.#text.indexOf(name);
    for (let seen = 0; at !== -1 && seen < MOST_PLACES; seen += 1) {
      const end = at + name.length;
      if (!/[\p{L}\p{N}]/u.test(`${this.#text[at - 1] ?? ''}${this.#text[end] ?? ''}`))
        told.push(...this.#told(at, end));
      at = this.#text.indexOf(name, end);
    }
    // Where what is said of it tells two groups, it tells none.
    const groups = new Set(told.map(({ group }) => group));
    return groups.size === 1 ? told.reduce((best, one) => (one.confidence > best.confidence ? one : best)) : null;
  }

  /** What one place tells of the name that stands there. */
  #told(start: number, end: number): BodyKind[] {
    const behind = this.#text.slice(end, end + BEHIND);
    const before = this.#text.slice(Math.max(0, start - BEFORE), start);
    const long = IN_BRACKETS.exec(behind)?.groups?.long;
    const isOneOfSeveral = APPOSED.test(behind) && OF_SEVERAL.test(behind.slice(1));
    const kinds = [
      long === undefined ? null : this.#names.kindOf(long),
      this.#kindOfWords(isOneOfSeveral ? '' : (IS_WHAT.exec(behind)?.groups?.what ?? '')),
      this.#kindOfWords(WHAT_BEFORE.exec(before)?.groups?.what ?? ''),
    ];
    return kinds.filter((kind) => kind !== null);
  }

  #kindOfWords(words: string): BodyKind | null {
    if (words === '' || NO_KIND.test(words)) return null;
    if (/^\p{Lu}/u.test(words)) return this.#names.kindIn(words);
    const stops = [NEXT_CLAUSE, OTHERS_ACT].map((stop) => words.search(stop)).filter((stop) => stop > 0);
    const clause = words.slice(0, Math.min(words.length, ...stops));
    const association = associationIn(clause, 0, clause.length);
    const hits =
      association === null ? this.#cues.in(tokensOf(clause, 0, clause.length).slice(0, WORDS)) : [association];
    const best = hits.toSorted((a, b) => b.strength - a.strength)[0];
    if (best === undefined || best.strength < LEAST_OF_A_NOUN) return null;
    if (hits.some(({ group, strength }) => group !== best.group && strength >= LEAST_OF_A_NOUN)) return null;
    return { group: best.group, confidence: OF_ITS_NOUN * best.strength };
  }
}
