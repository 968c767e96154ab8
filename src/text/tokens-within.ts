import { firstIndex } from './first-index.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** The words of a sentence, among those of its turn. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): Token[] {
  const first = firstIndex(tokens, (token) => token.start >= start);
  let behind = first;
  while (behind < tokens.length && (tokens[behind] as Token).start < end) behind += 1;
  return tokens.slice(first, behind);
}
