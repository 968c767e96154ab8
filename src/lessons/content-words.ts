import { stemmer } from 'stemmer';
import { onceFor } from '../text/once-for.ts';
import type { Token } from '../text/tokens.ts';
import type { SpeechUnit } from './speech-units.ts';

// Words of grammar and of talk, which say nothing of what it is about.
const EMPTY = new Set(
  `a about above actually after again against ago all almost along already also although always am among an and another any
  anybody anyone anything are aren't around as ask at away back be became because become been before began being believe below
  best better between big bit both bring but by call came can can't cannot case come could couldn't day did didn't different do
  does doesn't doing don't done down during each either else end enough especially etc even ever every everybody everyone
  everything example fact far feel few find first for found from full gave get gets getting give given go goes going good got
  great had happen has hasn't have haven't having he hear heard her here hers herself hi him himself his how however i i'd i'll
  i'm i've if important in indeed instead into is isn't it it'd it'll it's its itself just keep kind knew know known last later
  least less let let's like little long look lot made make makes many matter may maybe me mean mention might mine moment more
  most much must my myself need needs never new next no nobody none nor not nothing now of off often ok okay old on once one
  ones only or other others otherwise our ours ourselves out over own part people perhaps place please point possible probably
  put quite rather really right said same saw say says second see seen set several shall she should shouldn't show since small
  so some somebody someone something sometimes somewhere soon speak start started still such sure take taken talk tell than
  thank thanks that that's the their theirs them themselves then there there's these they they'd they'll they're they've thing
  things think third this those though thought three through time times to today together told too took toward towards tried
  try turn two under until up upon us use used using very via want wanted was wasn't way we we'd we'll we're we've well went
  were weren't what what's whatever when where whether which while who who's whom whose why will with within without won't word
  words work would wouldn't yeah year years yes yet you you'd you'll you're you've your yours yourself`.split(/\s+/),
);

const NUMBER = /^\d/;
const LEAST_LETTERS = 3;

// Sessions share most of their words; the bound keeps a text without any two alike from filling the memory.
const MOST_STEMS = 1 << 15;
const stems = new Map<string, string | null>();

/** The stem of a word that says what is talked about; null for words of grammar, numbers and single letters. */
export function contentStem({ key }: Token): string | null {
  if (key.length < LEAST_LETTERS) return null;
  const known = stems.get(key);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = EMPTY.has(key) || NUMBER.test(key) ? null : stemmer(key);
  stems.set(key, stem);
  return stem;
}

/** The stems of some words, each once. */
export function contentStems(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const token of tokens) {
    const stem = contentStem(token);
    if (stem !== null) found.add(stem);
  }
  return found;
}

/** The stems of each sentence of a turn, made once as long as the sentences are kept. */
export const stemsOfSentences = onceFor((units: readonly SpeechUnit[]): readonly ReadonlySet<string>[] =>
  units.map(({ tokens }) => contentStems(tokens)),
);

const DENIES = new Set(['not', 'never', 'cannot', 'hardly']);
const DENIAL_REACH = 4;

/** The stems right behind a negation: what is said not to be so. */
export function deniedStems(tokens: readonly Token[]): Set<string> {
  const denied = new Set<string>();
  let reach = 0;
  for (const token of tokens) {
    const stem = reach > 0 ? contentStem(token) : null;
    if (stem !== null) denied.add(stem);
    reach = DENIES.has(token.key) || token.key.endsWith("n't") ? DENIAL_REACH : reach - 1;
  }
  return denied;
}

/**
 * How much a stem tells of what is talked about: 1 where one sentence of the session has it, 0 where all have it
 * (inverse document frequency, as a share of the highest). Stems are numbered, so that those of two lessons are compared by numbers.
 */
export class StemWeights {
  readonly #numbers = new Map<string, number>();
  /** By number, in how many sentences a stem stands. */
  readonly #sentences: number[] = [];
  /** By number, what a stem weighs; undefined where nobody asked yet. */
  #weights: (number | undefined)[] = [];
  #all = 0;

  addSentence(stems: ReadonlySet<string>): void {
    this.#all += 1;
    this.#weights = [];
    for (const stem of stems) {
      const number = this.numberOf(stem);
      this.#sentences[number] = (this.#sentences[number] as number) + 1;
    }
  }

  numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(stem, number);
    this.#sentences.push(0);
    return number;
  }

  of(number: number): number {
    if (this.#all < 2) return 0;
    const known = this.#weights[number];
    if (known !== undefined) return known;
    // What no sentence has stands in a note that is quoted.
    const sentences = Math.max(1, this.#sentences[number] ?? 0);
    const weight = Math.log(this.#all / sentences) / Math.log(this.#all);
    this.#weights[number] = weight;
    return weight;
  }
}
