import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { associationIn } from './associations.ts';
import type { BodyKind, BodyNames } from './body-names.ts';
import type { GroupCues } from './group-cues.ts';
import type { ListedBodies } from './listed-bodies.ts';
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
// "AGE" is short for "Example Platform Lakeland", told in full elsewhere: capitals go on behind it, or stand before it within a sentence.
const GOES_ON = /^(?:\s{1,8}(?:(?:d[aeo]s?|del|for|of|the|la|los?|y)\s{1,8}){0,2}\p{Lu}[\p{L}&'\u2019-]{1,24}){1,5}/u;
const GOES_BEFORE =
  /(?<=[\p{Ll},]\s{1,8})(?:\p{Lu}[\p{Ll}\u2019-]{2,24}\s{1,8}(?:(?:d[aeo]s?|del|for|of)\s{1,8})?){1,3}$/u;
// "Sami languages" are of no body called Sami.
const STANDS_ALONE =
  /^(?:[,.;:?!)]|$|\s+(?:and|as|at|but|for|from|here|in|now|on|since|so|to|where|which|who|with)\s)/u;
const IN_FULL = 0.8;
// What stands in many names is short for none: "the ICT Institute".
const NO_SHORT_NAME =
  /^(?:AI|Commission|Committee|Council|Digital|HR|ICTs?|IDs?|IGF|IPs?|IT|Internet|Ministry|National|PR|Regional|Secretariat|UN|Youth)$/u;
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
  readonly #listed: Pick<ListedBodies, 'groupOf'>;
  readonly #known = new Map<string, BodyKind | null>();

  constructor(text: string, cues: GroupCues, names: BodyNames, listed: Pick<ListedBodies, 'groupOf'>) {
    this.#listed = listed;
    this.#text = text;
    this.#cues = cues;
    this.#names = names;
  }

  /** @param name as the text writes it */
  kindOf(name: string): BodyKind | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = ofOneGroup(this.#placesOf(name).flatMap(({ start, end }) => this.#told(start, end)));
    this.#known.set(name, found);
    return found;
  }

  /**
   * By the longer name of which it is the short one: "Ruralia", told as "the Ruralia Foundation" elsewhere.
   * @param start where the short name stands by itself
   */
  kindInFull(name: string, start: number): BodyKind | null {
    const behind = this.#text.slice(start + name.length, start + name.length + 12);
    if (
      NO_SHORT_NAME.test(name) ||
      !STANDS_ALONE.test(behind) ||
      this.#nameAround({ start, end: start + name.length }) !== name
    )
      return null;
    const full = new Set(this.#placesOf(name).map((place) => this.#nameAround(place)));
    full.delete(name);
    return ofOneGroup([...full].flatMap((one) => this.#kindOfName(one) ?? []));
  }

  #placesOf(name: string): Span[] {
    const places: Span[] = [];
    let start = this.#text.indexOf(name);
    for (let seen = 0; start !== -1 && seen < MOST_PLACES; seen += 1) {
      const end = start + name.length;
      if (!/[\p{L}\p{N}]/u.test(`${this.#text[start - 1] ?? ''}${this.#text[end] ?? ''}`)) places.push({ start, end });
      start = this.#text.indexOf(name, end);
    }
    return places;
  }

  #nameAround({ start, end }: Span): string {
    const before = GOES_BEFORE.exec(this.#text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? '';
    const behind = GOES_ON.exec(this.#text.slice(end, end + BEHIND))?.[0] ?? '';
    return this.#text.slice(start - before.length, end + behind.length).replace(/\s+/g, ' ');
  }

  #kindOfName(name: string): BodyKind | null {
    const group = this.#listed.groupOf(name);
    const kind = group === null ? this.#names.kindOf(name) : { group, confidence: 1 };
    return kind === null ? null : { ...kind, confidence: kind.confidence * IN_FULL };
  }

  /** What one place tells of the name that stands there. */
  #told(start: number, end: number): BodyKind[] {
    const more = GOES_ON.exec(this.#text.slice(end, end + BEHIND))?.[0] ?? '';
    const behind = this.#text.slice(end + more.length, end + more.length + BEHIND);
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

/** Where what is said of a body tells two groups, it tells none. */
function ofOneGroup(told: readonly BodyKind[]): BodyKind | null {
  const groups = new Set(told.map(({ group }) => group));
  return groups.size === 1 ? told.reduce((best, one) => (one.confidence > best.confidence ? one : best)) : null;
}
