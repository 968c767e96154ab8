import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { AttributedTurn } from '../speakers/attribution.ts';
import { SENTENCE_CUES } from '../speakers/sentence-cues.ts';
import type { Speech } from '../speakers/speech.ts';
import { CuedPattern } from '../text/cued-patterns.ts';
import { quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import type { Representation } from './standing.ts';

// Whoever says it says it first.
const OPENING_SENTENCES = 3;
const DECLARED = 0.85;
const GROUPS: readonly (readonly [string, StakeholderGroupId])[] = [
  ['governments?', 'government'],
  ['civil society', 'civil-society'],
  ['private sector|business(?: community)?', 'private-sector'],
  ['technical community', 'technical-community'],
  ['academia|academic community', 'academia'],
];
const NAMES = GROUPS.map(([names]) => names).join('|');
const NAME = `(?<group>${NAMES})`;
const END = '(?:\\s+(?:stakeholder )?(?:group|side|here))?(?=\\s*(?:[,;.]|$|\\s(?:and|so|but)\\s))';
const FORMS: readonly RegExp[] = [
  // "Ana Pereira, Example, private sector." A list ("civil society, government and academia") names everybody.
  new RegExp(
    `(?<!\\b(?:and|or|between|including|from|of),?\\s{0,3})[,.]\\s+(?:from\\s+)?(?:the\\s+)?${NAME}${END}`,
    'diu',
  ),
  // "From civil society here, I would."
  new RegExp(
    `^(?:yes,?\\s+|so\\s+|and\\s+)?(?:speaking\\s+)?from\\s+(?:the\\s+)?${NAME}\\s+(?:side|here|perspective)\\b`,
    'diu',
  ),
];
const ANY_GROUP = new RegExp(`\\b(?:${NAMES}|media|industry)\\b`, 'giu');
const CUED_GROUP = new CuedPattern(ANY_GROUP, SENTENCE_CUES);
// Said to or of others.
const OF_OTHERS =
  /\b(?:thank|thanks|agree\w*|heard|hear|said|ask\w*|need\w*|should|must|invite\w*|role|together|both|all|we have|you)\b/iu;
// What people open with: "Thank you, Chair."
const THANKS = /^(?:yes,?\s+)?(?:thank you|thanks)(?:\s+(?:very|so) much)?,?/iu;

/**
 * The group that somebody names as his own in so many words when he begins to speak: "Example, private sector, and I'll be brief."
 * @returns null where none is named, or another beside it
 */
export function declaredGroup(
  turns: readonly Pick<AttributedTurn, 'turn' | 'confidence'>[],
  speech: readonly Speech[],
  text: string,
): Representation | null {
  for (const { turn, confidence } of turns) {
    for (const { start, end } of (speech[turn - 1]?.sentences ?? []).slice(0, OPENING_SENTENCES)) {
      const words = wordsAt(text, { start, end });
      if (!CUED_GROUP.mayMatch(words, { source: text, start })) continue;
      // "Ana, from civil society, does the judge solve it?"
      if (words.trimEnd().endsWith('?')) continue;
      const named = new Set([...words.matchAll(ANY_GROUP)].map(([word]) => word.toLowerCase()));
      if (named.size !== 1) continue;
      const match = FORMS.map((form) => form.exec(words)).find((found) => found !== null);
      const name = match?.groups?.group;
      if (match == null || name === undefined || OF_OTHERS.test(words.slice(0, match.index).replace(THANKS, '')))
        continue;
      const group = GROUPS.find(([names]) => new RegExp(`^(?:${names})$`, 'i').test(name))?.[1];
      if (group === undefined) continue;
      const chance = Math.round(DECLARED * confidence * 100) / 100;
      return { group, basis: 'own-words', confidence: chance, turn, ...quoteOf(text, start, end) };
    }
  }
  return null;
}
