import type { Attribution } from '../speakers/attribution.ts';
import { speechOf } from '../speakers/speech.ts';
import { compareKeyOfName } from '../text/compare-key.ts';
import { quoteOf, type Span } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { ListedBodies } from './listed-bodies.ts';
import { ownNames } from './own-names.ts';
import type { Representation } from './standing.ts';

const CALLED = 0.65;
// One country that is called may be a hub; several are seats of states.
const FEWEST_COUNTRIES = 2;
const LAST_SENTENCES = 2;
const NAME =
  "(?:the\\s+)?(?<name>\\p{Lu}[\\p{L}\\u2019']{2,20}(?:\\s+(?:of\\s+)?(?:the\\s+)?\\p{Lu}[\\p{L}\\u2019']{2,20}){0,3})";
const THANKS = 'thank you(?:\\s+(?:very|so)\\s+much)?(?:\\s+indeed)?';
const CALLS: readonly RegExp[] = [
  // "Brazil, please.", "Next is Brazil.", "And Brazil."
  new RegExp(
    `^(?:(?:[Aa]nd|[Nn]ow|[Tt]hen|[Nn]ext|[Ss]o|[Yy]es|[Oo]kay),?\\s+){0,2}(?:is\\s+)?${NAME}(?:,?\\s+(?:please|you have the floor|has the floor|the floor is yours|go ahead|is next|has asked for the floor))?[.,?!]*\\s*$`,
    'du',
  ),
  // "You have the floor, Brazil.", "I give the floor to Brazil."
  new RegExp(`\\b(?:the floor|floor is yours|go ahead|please|floor (?:goes )?to),?\\s+${NAME}[.,?!]*\\s*$`, 'du'),
];
const THANKED = new RegExp(
  `^(?:(?:[Oo]kay|[Aa]nd|[Yy]es|[Ss]o|[Gg]ood),?\\s+)?(?:[Tt]${THANKS.slice(1)}|[Tt]hanks),?\\s+(?:to\\s+)?${NAME}[.,!]`,
  'du',
);

/**
 * Who is called or thanked by a country's name speaks for its government: "Thank you, Brazil. Kenya, you have the floor."
 * @returns by person; empty unless several countries are called in the session
 */
export function calledByCountry(
  transcript: Transcript,
  { people, turns }: Attribution,
  listed: ListedBodies,
): Map<string, Representation> {
  const text = transcript.source.text;
  const speech = speechOf(transcript).map(({ sentences }) => sentences);
  const told = new Map<string, Representation>();
  const countries = new Set<string>();
  const isOwnName = ownNames(people);
  const tell = (at: number, turn: number, patterns: readonly RegExp[], sentences: readonly Span[]): void => {
    const { speaker, confidence } = turns[at] ?? { speaker: null, confidence: 0 };
    if (speaker === null || speaker === turns[turn - 1]?.speaker) return;
    for (const { start, end } of sentences) {
      const name = countryIn(wordsAt(text, { start, end }), patterns, listed);
      if (name === null || isOwnName(speaker, name)) continue;
      countries.add(compareKeyOfName(name));
      const chance = Math.round(CALLED * confidence * 100) / 100;
      const shown = { group: 'government', basis: 'words-of-another', confidence: chance, turn } as const;
      if (!told.has(speaker)) told.set(speaker, { ...shown, ...quoteOf(text, start, end) });
    }
  };
  for (const [at, { turn }] of turns.entries()) {
    const sentences = speech[at] ?? [];
    tell(at + 1, turn, CALLS, sentences.slice(-LAST_SENTENCES));
    tell(at - 1, turn, [THANKED], sentences.slice(0, 1));
  }
  return countries.size < FEWEST_COUNTRIES ? new Map() : told;
}

function countryIn(words: string, patterns: readonly RegExp[], listed: ListedBodies): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(words)?.groups?.name;
    if (name !== undefined && listed.isCountry(name)) return name;
  }
  return null;
}
