import type { ClaimClue } from './find-claims.ts';
import type { NameClue } from './name-clue.ts';

// "Ana Pereira, educational psychology, University of Nowhere."
const APPOSED = 0.8;
const LONGEST = 120;
const SAYS_MORE = /^\s{0,3}[,.]\s{1,8}(?!(?:I|and I|we|not|so|but|it|please|you|thank)\b|(?:I|we)['\u2019])/;

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
    const object = { start: start + from, end: start + to };
    return to - from < 3
      ? []
      : [
          {
            turn,
            subject: null,
            role: null,
            object,
            confidence: APPOSED,
            describes: false,
            printed: false,
            quote,
            start,
            end,
          },
        ];
  });
}
