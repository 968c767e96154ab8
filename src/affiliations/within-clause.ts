import type { AffiliationClaim } from '../speakers/attribution.ts';

// "Lakeland it's almost free, and then there's Example", "Lakeland we have also the old thing at Example", "what Example calls an expert".
const CLAUSE =
  /(?<!\p{L}|(?:that|which|where|whom|and|as|than|people|what)\s)(?:(?:he|she|they)(?:['\u2019]\p{L}{1,2})?|(?:it|that|there)['\u2019]s)\s(?!(?:is\s)?(?:an?|the|called|named)\s)(?=\p{Ll})|(?<!\p{L})(?:(?:I|we)\shave\s(?!been|worked)|what\s(?=[^.?!]{2,40}\scalls?\s))/u;
const LEAST_OF_AN_OBJECT = 2;

/** A claim without what another clause of its object says; none where that is all. */
export function withinClause(claim: AffiliationClaim, text: string): AffiliationClaim[] {
  const { start, end } = claim.object;
  const at = text.slice(start, end).search(CLAUSE);
  if (at < 0) return [claim];
  return at < LEAST_OF_AN_OBJECT ? [] : [{ ...claim, object: { start, end: start + at } }];
}
