import type { Span } from '../text/span.ts';
import type { ClaimClue } from './find-claims.ts';
import type { NameClue } from './name-clue.ts';

// "Ana Pereira, educational psychology, University of Nowhere."
const APPOSED = 0.8;
const LONGEST = 120;
const MOST_PARTS = 4;
const GREETING = /^\s*(?:good (?:morning|afternoon|evening)|hello|hi)\b/i;
// "Ana Pereira from the Example Hub", "Ana Pereira, of the Example Hub".
const SAYS_MORE =
  /^(?:\s{1,8}(?=(?:from|of|with|at|representing)\s)|\s{0,3}[,.]\s{1,8})(?!(?:I|and I|we|not|so|but|it|please|you|thank)\b|(?:I|we)['\u2019])/;

/** What stands behind the name in a sentence by which somebody introduces himself. */
export function claimsOfIntroductions(clues: readonly NameClue[]): ClaimClue[] {
  return clues.flatMap((clue): ClaimClue[] => {
    if (clue.kind !== 'introduces-self') return [];
    const { quote, start, end, turn } = clue;
    // Of "Pereira, Ana Pereira" the second.
    const last = clue.name.text.split(' ').at(-1) ?? '';
    const at = quote.lastIndexOf(last, 150);
    const behind = at + last.length;
    const more = at === -1 ? null : SAYS_MORE.exec(quote.slice(behind, behind + LONGEST));
    if (more === null || behind + more[0].length >= quote.length) return [];
    const from = behind + more[0].length;
    const stop = quote.slice(from, from + LONGEST).search(/[.?!;:]|,\s{1,8}(?:I|and I|we|so|but)\b/);
    const to = stop > 0 ? from + stop : Math.min(quote.length, from + LONGEST);
    // "NTRA, Cairo, the regulator": any of them may tell.
    return partsOf(quote, from, to).map((part) => ({
      turn,
      // "This is Ana Pereira from the Example Hub" may be said of somebody else.
      subject: clue.name,
      role: null,
      object: { start: start + part.start, end: start + part.end },
      confidence: APPOSED,
      describes: false,
      printed: false,
      quote,
      start,
      end,
    }));
  });
}

function partsOf(quote: string, from: number, to: number): Span[] {
  const parts: Span[] = [];
  for (const match of quote.slice(from, to).matchAll(/[^,]{3,}/g)) {
    const blanks = /^\s*/.exec(match[0])?.[0].length ?? 0;
    if (GREETING.test(match[0]) || match[0].length - blanks < 3) continue;
    parts.push({ start: from + match.index + blanks, end: from + match.index + match[0].length });
  }
  return parts.slice(0, MOST_PARTS);
}
