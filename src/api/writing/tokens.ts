import { createHash, timingSafeEqual } from 'node:crypto';

/** A secret that lets its holder change the graph. */
export interface Token {
  /** Who holds it, as the log of changes names them. */
  readonly holder: string;
  readonly secret: string;
}

const BEARER = /^Bearer +(\S+) *$/i;

/**
 * Whose token a request carries.
 * @param authorization the header, `Bearer SECRET` (RFC 6750)
 * @returns null for none, or for one that nobody holds. How long it takes tells nothing of the secrets.
 */
export function holderOf(tokens: readonly Token[], authorization: string | undefined): string | null {
  const given = BEARER.exec(authorization ?? '')?.[1];
  if (given === undefined) return null;
  let holder: string | null = null;
  // All are compared, whichever fits; hashes, as those are equally long.
  for (const token of tokens) if (timingSafeEqual(hashOf(given), hashOf(token.secret))) holder = token.holder;
  return holder;
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
