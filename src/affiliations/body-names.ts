import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import { compareKeyOfName } from '../text/compare-key.ts';
import { type ClassWeights, chancesOf } from '../text/weights.ts';
import { featuresOfName } from './name-features.ts';

/**
 * Weights as they stand in `seeds/affiliations/body-names.json`: for each group a logistic regression over the features of a name, learned
 * from the bodies of the knowledge by `bench/affiliations/train.ts`.
 */
export interface BodyNamesFile extends ClassWeights {
  /** In the order of the weights. */
  readonly groups: readonly StakeholderGroupId[];
}

/** What a name's own words say of the body that bears it. */
export interface BodyKind {
  readonly group: StakeholderGroupId;
  /** Chance that a body with such a name belongs to the group. */
  readonly confidence: number;
}

// Where a name tells less than this, it tells nothing.
const LEAST = 0.5;
// Most single words are towns, people or brands.
const LEAST_OF_ONE_WORD = 0.65;
// A body's name: words with capitals, with small ones between them. Lower-case words before it ("the press office of") are no part.
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&.'\u2019-]{0,30}(?:\s{1,4}(?:(?:of|for|on|and|the|de|do|da|del|des|du|di|la|las|los|le|les|l['\u2019]|d['\u2019]|in|to|y|e|et|und|f\u00fcr|por|para|pour)\s{1,4}){0,3}\p{Lu}[\p{L}\p{N}&.'\u2019-]{0,30}){0,9}/gu;
// French, Spanish and Portuguese write a name's later words small: "Autorité de régulation des télécommunications".
const SMALL_WORDS =
  /^(?:\s{1,4}(?:(?:de|des|du|del|do|da|dos|das|de la|de l['\u2019]|des|pour|por|para|nationale?|nacional|g\u00e9n\u00e9rale?|general)\s?)[\p{L}'\u2019]{0,20}){1,4}/u;
// "National Example Organization": of one country, whatever else is called an organization.
const NATIONAL = /\b(?:federal|nacional|nationale?)\b/iu;
const REACH = 60;
// "In the Example Ledger Study we followed": what is done and written is no body.
const NO_BODY = /\s(?:Act|Bill|Convention|Declaration|Guidelines|Handbook|Report|Study|Survey|Toolkit|Treaty)$/u;
// "We in the Committee": of a parliament, of a union, of anybody.
const OF_ANYBODY = /^(?:Board|Commission|Committee|Council|Division|Panel|Secretariat|Section|Team|Unit)$/iu;
// "Federación Nacional de Ciegos", "Network of Mining Radios": what people or stations join is of none of their groups, nor of a state.
const JOINED_BY_PEOPLE =
  /^(?:(?!\p{L}*(?:trade|credit)\b)\p{Lu}[\p{L}-]{1,24}\s){0,2}(?:Asociaci[o\u00f3]n|Associa\u00e7[a\u00e3]o|Colectiv[oa]|Coletiv[oa]|Collectif|Confederaci[o\u00f3]n|Federaci[o\u00f3]n|Federa\u00e7[a\u00e3]o|F[e\u00e9]d[e\u00e9]ration|Federation|Mouvement|Movimi?ento)\s/u;
const JOINED_BY_RADIOS =
  /^R[a\u00e1]dios\s|\b(?:Associa\p{L}+|Asocia\p{L}+|Coalition|Feder\p{L}+|F\u00e9d\p{L}+|Network|Rede?|R\u00e9seau|Union)\b.{0,30}\s(?:Radiof\p{L}+|R[a\u00e1]dios?)(?=\s|$)/u;
const OF_OTHERS =
  /(?:adver|banc|bank|business|cable|commerc|companies|employ|empres|entre|fabric|gobiern|govern|indust|media|medios|municip|operad|operat|periodis|prens|press|presse|provee|provid|r[e\u00e9]gul|softw|telec|universi)/iu;
const OF_A_JOINED = 0.7;
// "R U R A L I A": somebody spells his own name.
const SPELLED = /^(?:\p{L}\s+){2,}\p{L}$/u;
// What stands with a capital and names nothing.
const NO_NAME =
  /^(?:And|As|At|But|Good|He|Her|His|I|If|In|It|My|No|On|Our|She|So|Thanks?|That|The|Their|Then|There|They|This|We|What|When|Yes|You|Your)(?:['\u2019]\p{L}+)?$/u;
const NEXT_THOUGHT =
  /[,;]?\s(?:and|but|so|because|where|who|while)\s(?=\p{Ll}|I\b)|[,;]\s(?:it|this|that|there|I|we|s?he|they)(?:['\u2019]|\s)/u;

/** Tells the group of bodies that nobody listed, by the words of their names. */
export class BodyNames {
  readonly #file: BodyNamesFile;
  readonly #places: ReadonlySet<string>;

  /** @param places keys of the names of countries and towns: none of them is a body's, whatever its letters look like */
  constructor(file: BodyNamesFile, places: ReadonlySet<string> = new Set()) {
    this.#file = file;
    this.#places = places;
  }

  /** The likeliest group of a name; null where its words leave that open. */
  kindOf(name: string): BodyKind | null {
    if (this.#places.has(compareKeyOfName(name)) || SPELLED.test(name) || NO_BODY.test(name) || OF_ANYBODY.test(name))
      return null;
    const { groups } = this.#file;
    const isNational = NATIONAL.test(name);
    const chances = chancesOf(this.#file, featuresOfName(name)).map((chance, at) =>
      isNational && groups[at] === 'intergovernmental-organisation' ? 0 : chance,
    );
    const all = chances.reduce((sum, chance) => sum + chance, 0);
    const best = Math.max(...chances);
    const confidence = best / Math.max(1, all);
    const group = groups[chances.indexOf(best)];
    const isTold = confidence >= (/\s/.test(name) ? LEAST : LEAST_OF_ONE_WORD);
    if (isJoined(name, !isTold || group === 'government')) return { group: 'civil-society', confidence: OF_A_JOINED };
    return !isTold || group === undefined ? null : { group, confidence };
  }

  /** The names that some words open with, but for places. */
  namesIn(words: string): string[] {
    return [...words.slice(0, REACH).matchAll(NAME)]
      .map(([name]) => name)
      .filter((name) => !NO_NAME.test(name) && !this.#places.has(compareKeyOfName(name)));
  }

  /**
   * The kind of body that some words open with.
   * @param words the object of "I work for": a name may follow a few small words
   */
  kindIn(words: string): BodyKind | null {
    // "Nairobi, and it is my first IGF": another thought.
    const thought = words.slice(0, REACH * 3).search(NEXT_THOUGHT);
    for (const match of words.slice(0, thought > 0 ? thought : REACH * 3).matchAll(NAME)) {
      if (match.index > REACH) return null;
      const end = match.index + match[0].length;
      const more = SMALL_WORDS.exec(words.slice(end, end + REACH))?.[0] ?? '';
      const found = this.kindOf(match[0] + more);
      if (found !== null) return found;
    }
    return null;
  }
}

function isJoined(name: string, byPeople: boolean): boolean {
  return (JOINED_BY_RADIOS.test(name) || (byPeople && JOINED_BY_PEOPLE.test(name))) && !OF_OTHERS.test(name);
}
