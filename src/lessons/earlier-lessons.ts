import type { StemWeights } from './content-words.ts';
import type { Lesson } from './lesson.ts';

// How many earlier lessons are looked at: of one person, and of all who share a word. Keeps time linear in the lessons.
const OF_ONE_PERSON = 40;
const OF_ONE_WORD = 40;
// Of those the ones with most words in common.
const COMPARED = 20;
// Words that most sentences of the session have lead to none of them.
const TELLING = 0.3;
// What the sentences beside a lesson say counts less.
const BESIDE = 0.5;

/** A lesson whose speaker is known, with the stems of its words. */
export interface SpokenLesson {
  readonly lesson: Lesson;
  readonly speaker: string;
  readonly stems: ReadonlySet<string>;
  /** Those of the sentences beside it. */
  readonly beside: ReadonlySet<string>;
}

/** Stems by their numbers, and the squares of their weights. */
interface WeighedStems {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
}

/** A stated lesson, its stems weighed once for all lessons it is compared with. */
interface Weighed {
  readonly spoken: SpokenLesson;
  readonly stems: WeighedStems;
  readonly beside: WeighedStems;
  /** The weights of its stems added up. */
  readonly total: number;
  /** How many telling stems it shares with the lesson that is compared with all others just now. */
  sharing: number;
}

/** Stems, each with how much it counts. */
export type CountedStems = ReadonlyMap<string, number>;

/** An earlier lesson and how much it has in common with a later one. */
export interface Likeness {
  readonly earlier: SpokenLesson;
  /** Weights of the stems in both and of the things both are about, added up: about how many telling words they share. */
  readonly shared: number;
  /** The same as a share of all that the two tell, in [0, 1]. */
  readonly alike: number;
  /** Stated in the latest turn of its speaker, or by one of the two who last stated any. */
  readonly recent: boolean;
}

/** The lessons stated so far, looked up by who stated them and by their words. */
export class EarlierLessons {
  readonly #weights: StemWeights;
  readonly #bySpeaker = new Map<string, Weighed[]>();
  /** By the numbers of stems. */
  readonly #byStem = new Map<number, Weighed[]>();
  readonly #aboutCount = new Map<string, number>();
  readonly #number: number;
  /** By the numbers of stems, how much each counts of the lesson that is compared just now; nothing or 0 of all others. */
  readonly #counts: number[] = [];
  #last: string[] = [];

  /** @param lessons all of the session, so that what most of them are about tells little */
  constructor(weights: StemWeights, lessons: readonly Lesson[]) {
    this.#weights = weights;
    this.#number = lessons.length;
    for (const { about } of lessons)
      for (const id of about) this.#aboutCount.set(id, (this.#aboutCount.get(id) ?? 0) + 1);
  }

  add(spoken: SpokenLesson): void {
    const weighed = this.#weigh(spoken);
    push(this.#bySpeaker, spoken.speaker, weighed, OF_ONE_PERSON);
    for (const stem of weighed.stems.numbers) push(this.#byStem, stem, weighed, OF_ONE_WORD);
    this.#last = [...this.#last.filter((speaker) => speaker !== spoken.speaker), spoken.speaker].slice(-3);
  }

  /** The two others who last stated lessons. */
  lastSpeakers(but: string): string[] {
    return this.#last.filter((speaker) => speaker !== but).slice(-2);
  }

  isKnown(speaker: string): boolean {
    return this.#bySpeaker.has(speaker);
  }

  /** Lessons of some people, the likeliest to be meant first. */
  of(speakers: readonly string[], stems: CountedStems, about: readonly string[]): Likeness[] {
    return this.#counting(stems, (ofLater) =>
      speakers
        .flatMap((speaker) => this.#bySpeaker.get(speaker) ?? [])
        .map((earlier) => ({
          ...this.#compare(earlier, ofLater, about),
          recent:
            earlier.spoken.lesson.turn === this.#bySpeaker.get(earlier.spoken.speaker)?.at(-1)?.spoken.lesson.turn,
        }))
        .sort(byShared),
    );
  }

  /** Lessons of all but one speaker that share a word, the likeliest to be meant first. */
  ofOthers(speaker: string, stems: CountedStems, about: readonly string[]): Likeness[] {
    const sharing: Weighed[] = [];
    for (const stem of stems.keys()) {
      const number = this.#weights.numberOf(stem);
      if (this.#weights.of(number) < TELLING) continue;
      for (const earlier of this.#byStem.get(number) ?? []) {
        if (earlier.spoken.speaker === speaker) continue;
        if (earlier.sharing === 0) sharing.push(earlier);
        earlier.sharing += 1;
      }
    }
    const most = sharing.toSorted((a, b) => b.sharing - a.sharing).slice(0, COMPARED);
    for (const earlier of sharing) earlier.sharing = 0;
    const last = this.lastSpeakers(speaker);
    return this.#counting(stems, (ofLater) =>
      most
        .map((earlier) => ({
          ...this.#compare(earlier, ofLater, about),
          recent: last.includes(earlier.spoken.speaker),
        }))
        .sort(byShared),
    );
  }

  /** How much two lessons have in common. */
  compare(earlier: SpokenLesson, stems: CountedStems, about: readonly string[]): Omit<Likeness, 'recent'> {
    const weighed = this.#weigh(earlier);
    return this.#counting(stems, (ofLater) => this.#compare(weighed, ofLater, about));
  }

  /**
   * Compare others with a later lesson.
   * @param compare gets the weights of the later lesson's stems added up
   */
  #counting<Result>(stems: CountedStems, compare: (ofLater: number) => Result): Result {
    const numbers = Array.from(stems.keys(), (stem) => this.#weights.numberOf(stem));
    const counts = [...stems.values()];
    for (const [at, number] of numbers.entries()) this.#counts[number] = counts[at] as number;
    const result = compare(this.#totalOf(numbers));
    for (const number of numbers) this.#counts[number] = 0;
    return result;
  }

  #compare(earlier: Weighed, ofLater: number, about: readonly string[]): Omit<Likeness, 'recent'> {
    const shared = this.#shared(earlier.beside, BESIDE, this.#shared(earlier.stems, 1, 0));
    let things = 0;
    for (const id of earlier.spoken.lesson.about) if (about.includes(id)) things += this.#weightOf(id);
    const alike = shared / Math.sqrt(Math.max(1e-9, earlier.total * ofLater));
    return { earlier: earlier.spoken, shared: shared + things / 2, alike };
  }

  /** @param before what is added to */
  #shared({ numbers, weights }: WeighedStems, factor: number, before: number): number {
    let shared = before;
    for (let at = 0; at < numbers.length; at += 1)
      shared += factor * (weights[at] as number) * (this.#counts[numbers[at] as number] ?? 0);
    return shared;
  }

  #weigh(spoken: SpokenLesson): Weighed {
    const weighed = (stems: ReadonlySet<string>): WeighedStems => {
      const numbers = Array.from(stems, (stem) => this.#weights.numberOf(stem));
      return { numbers, weights: numbers.map((number) => this.#weights.of(number) ** 2) };
    };
    const stems = weighed(spoken.stems);
    return { spoken, stems, beside: weighed(spoken.beside), total: this.#totalOf(stems.numbers), sharing: 0 };
  }

  #totalOf(numbers: readonly number[]): number {
    let total = 0;
    for (const number of numbers) total += this.#weights.of(number) ** 2;
    return total;
  }

  #weightOf(id: string): number {
    return this.#number < 2 ? 0 : Math.log(this.#number / (this.#aboutCount.get(id) ?? 1)) / Math.log(this.#number);
  }
}

/** Who says nothing of whom he means, means who has just spoken. */
const RECENT = 1;

function byShared(a: Likeness, b: Likeness): number {
  return likelihood(b) - likelihood(a) || b.earlier.lesson.start - a.earlier.lesson.start;
}

function likelihood({ shared, alike, recent }: Likeness): number {
  return shared + 2 * alike + (recent ? RECENT : 0);
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value, most: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else {
    list.push(value);
    if (list.length > most) list.shift();
  }
}
