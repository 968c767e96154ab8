import { speechPattern } from './name-pattern.ts';

const DOES =
  '(?:came|come|started|founded|does|has|operates|measures|researches|runs|leads|heads|manages|works|teaches|lectures|represents|answers|sells|coordinates|chairs|directs|owns|edits|looks after|comes|is|was sent by|gives|does|reports|writes|buys|studies)';

/** Another person's name with what they are or do, said by whoever presents them. */
export const OF_ANOTHER: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [
    speechPattern(
      'NAME,?\\s+(?:from|with|of|representing)\\s+(?:the\\s+|an?\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})',
      'dgu',
    ),
    0.85,
  ],
];

type PresentingRule = readonly [pattern: RegExp, confidence: number, needs: RegExp];
const DOES_AT = new RegExp(`\\s${DOES}\\s.{2,80}\\s(?:at|with|for)\\s(?:the\\s)?\\p{Lu}`, 'u');
const DOES_SOMETHING = new RegExp(`\\s${DOES}\\s`);

/** Said by whoever leads the session. */
export const PRESENTING: readonly PresentingRule[] = [
  [
    speechPattern(`NAME,?\\s+(?:here,?\\s+)?who(?:'s|\\u2019s| ${DOES})\\s+(?<object>[^.?!]{2,120})`, 'dgu'),
    0.75,
    /\swho(?:['\u2019]s)?\s/,
  ],
  [
    speechPattern(`NAME,[^.?!]{0,60}?,\\s+s?he(?:'s|\\u2019s| ${DOES})\\s+(?<object>[^.?!]{2,120})`, 'dgu'),
    0.7,
    /,\s{1,8}s?he(?:['\u2019]s)?\s/,
  ],
  [
    speechPattern(
      '(?<object>(?:Honou?rable|Hon\\.|H\\.E\\.|Excellency|(?:Deputy |Vice )?Minister|Senator|Ambassador|(?:Deputy )?Commissioner|Judge|Justice|Colonel|Mayor|Professor|Prof\\.)(?: Minister)?)\\s+NAME',
      'dgu',
    ),
    0.85,
    /\b(?:Hon|H\.E|Excell|Minist|Senat|Ambass|Commiss|Judge|Justice|Colonel|Mayor|Prof)/,
  ],
  [
    speechPattern(
      `NAME,?[^.?!]{0,60}?\\s${DOES}\\s[^.?!]{2,80}?\\s(?:at|with|for)\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})`,
      'dgu',
    ),
    0.75,
    DOES_AT,
  ],
  // "Ana Pereira, Deputy Director in the Ministry of".
  [
    speechPattern(
      'NAME,\\s+(?<role>(?!(?:which|that|who|but|and|so|I|we)\\b)(?:[\\p{L}-]{2,20}\\s+){1,5}?)(?:of|at|in|for|with)\\s+(?:the\\s+)?(?<object>\\p{Lu}[^.?!]{1,90})',
      'dgu',
    ),
    0.8,
    /,\s\p{L}[\p{L}-]+\s[^,]{0,60}\b(?:of|at|in|for|with)\s(?:the\s)?\p{Lu}/u,
  ],
  [speechPattern(`NAME\\s+${DOES}\\s+(?<object>[^.?!]{2,120})`, 'dgu'), 0.75, DOES_SOMETHING],
  [
    speechPattern('NAME,?\\s+(?:from|with|of|for)\\s+(?:the\\s+|an?\\s+)(?<object>\\p{Ll}[^.?!]{1,90})', 'dgu'),
    0.8,
    /\p{Ll},?\s(?:from|with|of|for)\s(?:the|an?)\s\p{Ll}/u,
  ],
  [
    speechPattern(
      'NAME\\b[^.?!]{0,90}\\s(?:and\\s+)?now\\s+(?:has|runs|works|is|leads)\\s+(?<object>[^.?!]{2,90})',
      'dgu',
    ),
    0.75,
    /\snow\s(?:has|runs|works|is|leads)\s/,
  ],
  [
    speechPattern('NAME,\\s+(?:an?|our|the)\\s+(?<object>\\p{Ll}[^.?!,]{2,90})', 'dgu'),
    0.7,
    /,\s(?:an?|our|the)\s\p{Ll}/u,
  ],
  [
    speechPattern("NAME,\\s+(?:you're|you\\u2019re|you are|as)\\s+(?:the|an?)\\s+(?<object>[^.?!]{2,60})", 'dgu'),
    0.7,
    /,\s(?:you|as)\b/,
  ],
];
/** "Our last speaker is from the Example Hub": before or after the name. */
export const NEXT_SPEAKER = speechPattern(
  '\\b(?:next|last|first|second|third|final)\\b[^.?!]{0,30}\\sis\\s+(?<object>(?:from|with|of|an?|the)\\s+[^.?!]{2,120})',
  'du',
);

/** In the sentence after the one that presents somebody. */
export const OF_THE_SAME = speechPattern(
  `^(?:And\\s+)?(?:[Hh]e|[Ss]he)(?:'s|\\u2019s| ${DOES})\\s+(?<object>[^.?!]{2,120})`,
  'du',
);
