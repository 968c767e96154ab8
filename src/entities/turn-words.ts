import type { Span } from '../text/span.ts';
import { RoomForWords } from '../transcript/room-for-words.ts';
import type { Turn } from '../transcript/transcript.ts';
import { type Joint, Word } from './fold-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const JOINTS: readonly Joint[] = ['tight', 'comma', 'break'];

/** The words of one turn, without those of its notes. Packed while nobody reads them: a day of captions has millions. */
export class TurnWords {
  readonly turn: Turn;
  /** How many words. */
  readonly size: number;
  /** For each word, the number of its sentence in the turn. */
  readonly sentence: ArrayLike<number>;
  /** For each word, the number of its form in the session's vocabulary. */
  readonly forms: ArrayLike<number>;
  readonly #vocabulary: Vocabulary;
  /** For each word, four times its start in the turn and the index of its joint in {@link JOINTS}. */
  readonly #places: ArrayLike<number>;
  readonly #open: OpenTurns;
  #words: readonly Word[] | null = null;
  #content: readonly number[] | null = null;

  constructor(turn: Turn, words: readonly Word[], sentences: readonly Span[], vocabulary: Vocabulary, open: OpenTurns) {
    this.turn = turn;
    this.size = words.length;
    const { length } = words;
    const from = turn.textStart;
    const [places, forms, sentence] = numbersUpTo(
      length,
      4 * (turn.textEnd - from) + JOINTS.length,
      Math.max(1 << 8, vocabulary.size + length),
      sentences.length,
    );
    this.#places = places;
    this.forms = forms;
    this.sentence = sentence;
    this.#vocabulary = vocabulary;
    let number = 0;
    for (let at = 0; at < words.length; at += 1) {
      const { form, joint, start } = words[at] as Word;
      forms[at] = vocabulary.numberOf(form);
      while (number < sentences.length - 1 && start >= (sentences[number] as Span).end) number += 1;
      sentence[at] = number;
      places[at] = (start - from) * 4 + JOINTS.indexOf(joint);
    }
    this.#open = open;
    this.#words = words;
    open.add(this);
  }

  get words(): readonly Word[] {
    if (this.#words !== null) return this.#words;
    const words: Word[] = [];
    for (let at = 0; at < this.size; at += 1) {
      const form = this.#vocabulary.form(this.forms[at] as number);
      const start = this.startOf(at);
      words.push(new Word(form, JOINTS[(this.#places[at] as number) & 3] as Joint, start, start + form.text.length));
    }
    this.#words = words;
    this.#open.add(this);
    return words;
  }

  /** Indexes of the words that are no function words. */
  get content(): readonly number[] {
    if (this.#content !== null) return this.#content;
    const content: number[] = [];
    for (let at = 0; at < this.size; at += 1)
      if (!this.#vocabulary.form(this.forms[at] as number).isFunctionWord) content.push(at);
    this.#content = content;
    return content;
  }

  /** Where a word starts in the source. */
  startOf(index: number): number {
    return this.turn.textStart + ((this.#places[index] ?? 0) >>> 2);
  }

  /** Keep no more than the packed form. */
  close(): void {
    this.#words = null;
    this.#content = null;
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * Three arrays of one length, each of the smallest numbers that hold up to so much. In one buffer: of a day of captions the buffers themselves
 * would take as much as what is in them.
 */
function numbersUpTo(length: number, ...most: readonly [number, number, number]): readonly [Numbers, Numbers, Numbers] {
  const kinds = most.map((one) => (one <= 0xff ? Uint8Array : one <= 0xffff ? Uint16Array : Uint32Array));
  const bytes = kinds.reduce((sum, { BYTES_PER_ELEMENT }) => sum + BYTES_PER_ELEMENT * length, 0);
  const buffer = new ArrayBuffer(bytes);
  const arrays: Numbers[] = [];
  let from = 0;
  // The largest first: each begins at a multiple of its own size.
  for (const size of [4, 2, 1])
    for (const [at, Kind] of kinds.entries()) {
      if (Kind.BYTES_PER_ELEMENT !== size) continue;
      arrays[at] = new Kind(buffer, from, length);
      from += size * length;
    }
  return arrays as [Numbers, Numbers, Numbers];
}

// Of a few words that are dropped at once no collector has to look after.
const MOST_WORDS_OPEN = 1 << 12;

/** The turns that are unpacked now: some for as long as the session is read, the others until those unpacked later hold too many words. */
export class OpenTurns {
  readonly #room = new RoomForWords();
  readonly #passing = new Set<TurnWords>();
  #words = 0;

  add(turn: TurnWords): void {
    if (this.#room.take(turn.size)) return;
    this.#passing.add(turn);
    this.#words += turn.size;
    for (const first of this.#passing) {
      if (this.#words <= MOST_WORDS_OPEN || first === turn) break;
      first.close();
      this.#passing.delete(first);
      this.#words -= first.size;
    }
  }
}
