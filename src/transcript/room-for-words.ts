// More than most sessions have.
const MOST_WORDS = 3 << 13;

/**
 * How many words of one session are held in full: all of most sessions, those of the first turns of a longer one. What does not fit is made
 * anew for each who reads it, so that memory does not grow with the words and time grows evenly.
 */
export class RoomForWords {
  #left = MOST_WORDS;

  /** Is there room for so many more? They are then counted as held. */
  take(words: number): boolean {
    if (words > this.#left) return false;
    this.#left -= words;
    return true;
  }
}
