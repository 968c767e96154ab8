import { tokensOf } from '../text/tokens.ts';
import type { Turn } from '../transcript/transcript.ts';

/** Does the turn end in the double hyphen with which captioners mark an interruption? */
export function breaksOff(turn: Turn): boolean {
  return /(?:[-\u2010\u2011]{2}|[\u2013\u2014])$/.test(turn.text);
}

/** Does the turn open with the double hyphen, as if in the middle of a sentence? */
export function takesUp(turn: Turn): boolean {
  return /^(?:[-\u2010\u2011]{2}|[\u2013\u2014])/.test(turn.text);
}

/** Does `next` start with all the words of the broken-off `turn`: a captioner's restart, mostly under the right label? */
export function isRestarted(turn: Turn, next: Turn): boolean {
  if (!breaksOff(turn)) return false;
  const words = tokensOf(turn.text).map((token) => token.key);
  const again = tokensOf(next.text.slice(0, turn.text.length * 2 + 20)).map((token) => token.key);
  return words.length > 1 && words.every((word, index) => word === again[index]);
}
