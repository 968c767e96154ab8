import type { Quote } from '../text/span.ts';

export const EXCHANGE_KINDS = ['ECHOES', 'CHALLENGES'] as const;

/** How a lesson answers one that somebody else stated before it in the same session. */
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

export type ExchangeMethod = 'stance' | 'likeness' | 'curated';

/** A later lesson that says the same as an earlier one of another speaker, or opposes it. The quote: the words that show it. */
export interface Exchange extends Quote {
  readonly kind: ExchangeKind;
  /** Id of the later lesson. */
  readonly from: string;
  /** Id of the earlier lesson. */
  readonly to: string;
  /** By words of agreement or disagreement, because both say nearly the same, or because a person said so. */
  readonly method: ExchangeMethod;
  /** Chance in [0, 1] that it is so. */
  readonly confidence: number;
}
