import type { TurnWords } from './session-words.ts';

/** A country that a session names plainly. */
export interface NamedCountry {
  readonly turn: TurnWords;
  readonly first: number;
  readonly country: string;
}

/** In turns: how long it is remembered which country the talk is of. */
const LATELY = 2;
/** A session is of the country that half of its namings are of, and so many at least. */
const FEWEST_NAMINGS = 4;

/** How surely the talk is of a country: what several bodies are called is that of the one in mind. */
const IN_SENTENCE = 6;
export const OF_SPEAKER = 5;
const IN_TURN = 4;
export const OF_SESSION = 3;
const JUST_BEFORE = 2;
const OF_MEETING = 2;

/** Which countries are in mind where. */
export class CountriesInMind {
  readonly #places = new Map<string, number>();
  /** All that the session names. */
  readonly named: ReadonlySet<string>;
  /** The country that each speaker names first, which is mostly the speaker's own. */
  readonly #own = new Map<string, string>();
  readonly #ofMeeting: ReadonlySet<string>;
  readonly #ofSession: string | null;
  readonly #speakerOf: (turn: number) => string | null;

  /**
   * @param named in the order of the source
   * @param ofMeeting what title and front matter name, by ids
   */
  constructor(
    named: readonly NamedCountry[],
    ofMeeting: ReadonlySet<string>,
    speakerOf: (turn: number) => string | null,
  ) {
    this.#ofMeeting = ofMeeting;
    this.named = new Set(named.map(({ country }) => country));
    this.#speakerOf = speakerOf;
    const counts = new Map<string, number>();
    const raise = (key: string, rank: number): void => {
      if ((this.#places.get(key) ?? 0) < rank) this.#places.set(key, rank);
    };
    for (const { turn, first, country } of named) {
      const { number } = turn.turn;
      raise(`${country} ${number} ${turn.sentence[first]}`, IN_SENTENCE);
      raise(`${country} ${number}`, IN_TURN);
      for (let later = 1; later <= LATELY; later += 1) raise(`${country} ${number + later}`, JUST_BEFORE);
      counts.set(country, (counts.get(country) ?? 0) + 1);
      const speaker = speakerOf(number);
      if (speaker !== null && !this.#own.has(speaker)) this.#own.set(speaker, country);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const isOfOne = best !== undefined && best[1] >= FEWEST_NAMINGS && best[1] * 2 >= named.length;
    this.#ofSession = isOfOne ? best[0] : null;
  }

  /** Is another country than the speaker's own far from the talk at a word: neither of the turn nor of the session? */
  isElsewhere(country: string, turn: TurnWords, at: number): boolean {
    const own = this.#own.get(this.#speakerOf(turn.turn.number) ?? '');
    if (own === undefined || own === country || this.#ofMeeting.has(country)) return false;
    return this.rank(country, turn, at) < OF_SESSION;
  }

  /** 0 where nothing tells that the talk is of the country; the more, the surer. */
  rank(country: string, turn: TurnWords, at: number): number {
    const { number } = turn.turn;
    const inSentence = this.#places.get(`${country} ${number} ${turn.sentence[at]}`);
    if (inSentence !== undefined) return inSentence;
    const speaker = this.#speakerOf(number);
    if (speaker !== null && this.#own.get(speaker) === country) return OF_SPEAKER;
    const near = this.#places.get(`${country} ${number}`) ?? 0;
    if (near > JUST_BEFORE) return near;
    if (this.#ofSession === country) return OF_SESSION;
    return near > 0 ? near : this.#ofMeeting.has(country) ? OF_MEETING : 0;
  }
}
