import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { Transcript, Turn } from './transcript.ts';

/** What a turn says, as all stages read it. */
export interface TurnText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

// More words than most sessions have: of a longer one every reader makes its own, and nobody holds them all.
const FEW_WORDS = 1 << 16;

// A turn that stays as it is when speakers are separated keeps what was read of it.
const known = new WeakMap<Turn, KeptText>();

/** The words and the sentences of a turn of a session, notes among them: made once for all who read them. */
export function textOf({ source, session }: Transcript, turn: Turn): TurnText {
  const kept = known.get(turn);
  if (kept !== undefined) return kept;
  const text = new KeptText(source.text, turn);
  if (session.wordCount <= FEW_WORDS) known.set(turn, text);
  return text;
}

/** Not every reader wants both. */
class KeptText implements TurnText {
  readonly #source: string;
  readonly #turn: Turn;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Span[] | undefined;

  constructor(source: string, turn: Turn) {
    this.#source = source;
    this.#turn = turn;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.#source, this.#turn.textStart, this.#turn.textEnd);
    return this.#tokens;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.#source, this.#turn.textStart, this.#turn.textEnd);
    return this.#sentences;
  }
}
