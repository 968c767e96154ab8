import type { ReadOptions } from '../graph/store.ts';
import type { GraphVersion } from './graph-version.ts';

/** A question is asked so often at most while the graph changes under it… */
const MOST = 3;
/** …and not again once it has taken so long, as the next attempt would be overtaken too. */
const MOST_MS = 10_000;

/**
 * One attempt at answering a question. A question is several statements, and whoever commits between two of them makes its answer one of
 * two states of the graph, which may even point to what is gone: then all of it is asked again. Each statement begins when all that is known
 * to be committed can be read, and tells what is committed at its end: where all tell the same, nothing came between.
 */
export class Attempt {
  readonly #version: GraphVersion;
  readonly #started: number;
  readonly #number: number;
  readonly #before: string | null;
  #latest: string | null;
  #isKnown: boolean;
  #isTorn = false;
  /** Set of one whose answer is thrown away. */
  isAskedAgain = false;

  private constructor(version: GraphVersion, before: string | null, started: number, number: number) {
    this.#version = version;
    this.#before = before;
    this.#latest = before;
    this.#isKnown = before !== null;
    this.#started = started;
    this.#number = number;
  }

  static first(version: GraphVersion): Attempt {
    return new Attempt(version, version.last, performance.now(), 1);
  }

  next(): Attempt {
    return new Attempt(this.#version, this.#latest ?? this.#version.last, this.#started, this.#number + 1);
  }

  /** For each statement of it. */
  get options(): Pick<ReadOptions, 'after' | 'onState'> {
    return { after: this.#before, onState: (state) => this.#saw(state) };
  }

  /** The one state of the graph of which everything is; null when it changed meanwhile, or where that cannot be told. */
  get state(): string | null {
    return this.#isKnown && !this.#isTorn ? this.#before : null;
  }

  /** Did the graph change meanwhile, as far as that can be told? */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  /** Is there no other one after it? */
  get isLast(): boolean {
    return this.#number >= MOST || performance.now() - this.#started > MOST_MS;
  }

  #saw(state: string | null): void {
    this.#version.saw(state);
    if (state === null) this.#isKnown = false;
    else if (this.#latest !== null && state !== this.#latest) this.#isTorn = true;
    this.#latest = state ?? this.#latest;
  }
}
