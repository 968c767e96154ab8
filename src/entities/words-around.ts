import { onceFor } from '../text/once-for.ts';
import type { SessionWords, TurnWords } from './session-words.ts';

/** What {@link WordsAround.between} gives holds the words of a phrase written so. */
export function withBlanks(keys: string): string {
  return ` ${keys} `;
}

/** The keys of a turn's words as one text, of the turn that was asked about last: names are judged turn by turn. */
class WordsAround {
  #turn: TurnWords | null = null;
  #text = '';
  /** Where the blank in front of each word stands, and the last one. */
  #blanks = new Uint32Array(0);

  /** The keys from word `from` up to `to`, with a blank before and behind each. */
  between(turn: TurnWords, from: number, to: number): string {
    if (turn !== this.#turn) this.#open(turn);
    return this.#text.slice(this.#blanks[from], (this.#blanks[to] as number) + 1);
  }

  #open(turn: TurnWords): void {
    const keys = turn.words.map(({ key }) => key);
    this.#turn = turn;
    this.#text = withBlanks(keys.join(' '));
    this.#blanks = new Uint32Array(keys.length + 1);
    for (let at = 0; at < keys.length; at += 1)
      this.#blanks[at + 1] = (this.#blanks[at] as number) + (keys[at] as string).length + 1;
  }
}

export const wordsAround = onceFor((_: SessionWords) => new WordsAround());
