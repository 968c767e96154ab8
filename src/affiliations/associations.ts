import type { CueHit } from './group-cues.ts';

// Whom people join, whatever stands before or behind it: "a community radio association", "the union of those employed in the call centres".
const JOINED =
  /(?<![\p{L}-])(?:association|coalition|collective|confederation|federation|movement|society|union|group(?=\s+(?:for|that|which|who|called|named)\b|\s+of\s+(?:activists|citizens|girls|mothers|neighbours|parents|pensioners|residents|users|victims|volunteers|women|young)\b))(?=[,;.?!]|\s*$|\s+(?:for|of|that|which|who|called|named|in|from|at|on|with|and|here|to|where|whose|\p{Lu}))/gu;
// Those that are none of citizens: "a working group for", "a group of companies", "the credit union".
const OTHER =
  /\b(?:advisory|business|civil|companies|credit|currency|customs|digital|discussion|employers?['\u2019]?|expert|focus|global|human|industry|information|internet|IX|knowledge|law|media|modern|open|monetary|operators['\u2019]?|parliamentary|peer|political|registr(?:y|ies)|research|study|steering|task|trade promotion|working)\s+$/iu;
// "The coalition" alone was told of before, and by whoever knows of which kind it is.
const ALONE = /^(?:|.*\b(?:the|our|my|your|this|that|his|her|their))\s*$/iu;
const SAYS_MORE = /^\s+(?:(?:for|of|that|which|who|called|named)\s|\p{Lu})/u;
// What firms join: "a federation of software companies", "the association of hotel owners".
const OF_FIRMS =
  /^\s+(?:of|for)\s+(?:(?:the|all|our)\s+)?(?:[\p{L}-]+\s+){0,2}(?:advertisers|banks|business(?:es)?|carriers|companies|employers|enterprises|exporters|firms|hotels?|industry|industries|insurers|ISPs|manufacturers|operators|owners|platforms|providers|publishers|retailers|start-?ups|suppliers|telcos|vendors)\b/iu;
const FIRMS =
  /\b(?:bank(?:ing|ers['\u2019]?)|business|commerce|employers?['\u2019]?|hotel|industry|ISP|operators['\u2019]?|providers['\u2019]?|software|telecom|trade promotion)\s+$/iu;
const OF_PEOPLE: ReadonlySet<string> = new Set(['collective', 'group', 'movement']);
const BEFORE = 40;
const STRENGTH = 0.75;

/**
 * The association that words open with, told by its noun: what its members are or have tells another group than the association does.
 * Capitals make it a name of its own, which is no description.
 */
export function associationIn(text: string, from: number, to: number): CueHit | null {
  const words = text.slice(from, to);
  for (const match of words.matchAll(JOINED)) {
    const before = words.slice(Math.max(0, match.index - BEFORE), match.index);
    const behind = words.slice(match.index + match[0].length);
    if (ALONE.test(before) && !SAYS_MORE.test(behind)) continue;
    const isOfFirms = !OF_PEOPLE.has(match[0]) && (OF_FIRMS.test(behind) || FIRMS.test(before));
    if (!isOfFirms && OTHER.test(before)) continue;
    return {
      group: isOfFirms ? 'private-sector' : 'civil-society',
      start: from + match.index,
      end: from + match.index + match[0].length,
      strength: STRENGTH,
    };
  }
  return null;
}
