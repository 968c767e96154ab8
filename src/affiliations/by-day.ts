import type { AffiliationClaim } from '../speakers/attribution.ts';

// "I work at the institute but I am here as vice chair of Example", "but I talk as its co-chair": for whom one speaks today counts before where one works.
const TODAY =
  /\b(?:here(?: today)?|today(?:,?\s+I(?:['\u2019]m| am| speak| sit| come)(?: here)?)?|speaking(?: here| now| today)?|but\s+(?:now\s+|here\s+|today\s+)?I(?:['\u2019]m)?\s+(?:come|sit|speak|speaking|talk|talking)(?: here| now| today)?|sitting here|in my capacity)\s+(?:as|for|on behalf of)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]{1,20}\s+){0,6}$/iu;
// "Ana sits at Example but works for the Ruralia network."
const BUT_WORKS =
  /\bbut\s+(?:\p{L}{3,7}\s+)?(?:works?|speaks?|is|comes|sits)\s+(?:here\s+|now\s+|today\s+)?(?:as|at|for|on behalf of|with)\s+(?:an?\s+|the\s+)?$/iu;
const TODAY_REACH = 120;
const OTHER_DAYS = 0.3;
// "I'm one of the volunteers behind the exchange, and in the daytime I work for a bank": what pays for it.
const DAYTIME = /\b(?:in|during)\s(?:the\s)?day\s?time\b|\bin the day\b/iu;
const DAYTIME_REACH = 40;

/**
 * The claims, those less sure that are of other days: in their sentence it is said for whom somebody is there today, or that they are of
 * the day.
 */
export function byDay(claims: readonly AffiliationClaim[], text: string): readonly AffiliationClaim[] {
  const isToday = ({ method, start, object }: AffiliationClaim): boolean =>
    (method === 'self-introduction' ? TODAY : BUT_WORKS).test(
      text.slice(Math.max(start, object.start - TODAY_REACH), object.start),
    );
  // From the words before it to the end of its clause.
  const around = ({ start, end, object }: AffiliationClaim): string => {
    const stop = text.slice(object.start, end).search(/[,;]/);
    return text.slice(Math.max(start, object.start - DAYTIME_REACH), stop < 0 ? end : object.start + stop);
  };
  const today = new Set(claims.filter(isToday));
  const sentences = new Set([...today].map(({ start }) => start));
  const isOther = (claim: AffiliationClaim): boolean =>
    !today.has(claim) &&
    (sentences.has(claim.start) ||
      (DAYTIME.test(around(claim)) &&
        claims.some((other) => other.start === claim.start && !DAYTIME.test(around(other)))));
  return claims.map((claim) => (isOther(claim) ? { ...claim, confidence: claim.confidence * OTHER_DAYS } : claim));
}
