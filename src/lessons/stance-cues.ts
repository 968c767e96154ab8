import { PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import type { ExchangeKind } from './exchange.ts';

/** Words by which a speaker takes up what somebody else said. */
export interface StanceCue {
  readonly kind: ExchangeKind;
  /** `plain` words say so by themselves; `weak` ones only where it is clear whom they answer. */
  readonly strength: 'plain' | 'weak';
  /** What must be there for it to count: `person` somebody named, "you" or "she"; `before-person` a name right behind it. */
  readonly needs: 'nobody' | 'person' | 'before-person';
  /** Indexes of the first and the last of its tokens. */
  readonly first: number;
  readonly last: number;
}

/** `turns`: a negation makes it the contrary, where it else makes it nothing. `person`: only
 * said of somebody; `before-person`: the name of somebody follows. */
type Rule = 'turns' | 'person' | 'before-person' | 'as-it-stands';

interface Phrase {
  readonly kind: ExchangeKind;
  readonly strength: 'plain' | 'weak';
  readonly rule: Rule;
}

const PHRASES = new PhraseIndex<Phrase>();

function add(kind: ExchangeKind, strength: 'plain' | 'weak', rule: Rule, list: string): void {
  for (const phrase of list.split('|')) PHRASES.add(phrase.trim(), { kind, strength, rule });
}

add(
  'ECHOES',
  'plain',
  'turns',
  'agree|agree with|agrees with|concur|share your view|share that view|share this view|share the view|share the concern',
);
add(
  'ECHOES',
  'plain',
  'as-it-stands',
  `to echo|echo what|would echo|echoing|i second|second what|building on|build on what|to build on what|reinforce what|reinforce the point
  |reinforcing what|confirm what|confirm something|can confirm that|support what|plus one to|could add to|would add to|like to add to|want to add to|just add to
  |like your suggestion|like your idea|like your point|like that idea|like that point|liked your|especially liked|particularly liked
  |same as what|same experience|similar experience|same problem|similar problem|same mistake|same conclusion|same lesson
  |same thing as|also our experience|our experience too|in line with what|resonates with|along the same lines
  |on the same line|as was said|as has been said
  |as others have said|as others said|as my colleague|as my colleagues|as our colleague|as all our colleagues|as the previous speaker
  |like the previous speaker|as the speaker before`,
);
add(
  'ECHOES',
  'weak',
  'as-it-stands',
  `good point|great point|excellent point|fair point|important point|good idea|great idea|excellent idea|very good suggestion
  |bringing that up|raising that|raised that|underline what|come back to the comment|come back to what
  |as you said|like you said|as you mentioned|as you say|what you said|you mentioned`,
);
// Of a person, not of a thing.
add(
  'ECHOES',
  'plain',
  'person',
  `is right|was right|are right|were right|is correct|was correct|are correct|is absolutely right|is quite right|is very right
  |are absolutely right|are quite right|is completely right`,
);
add(
  'ECHOES',
  'plain',
  'before-person',
  "i'm with|i am with|i'm more with|i am more with|i'm also with|i am also with|i'm fully with|i am fully with|i stand with|i side with",
);
add('CHALLENGES', 'plain', 'turns', 'disagree|disagree with|beg to differ');
add(
  'CHALLENGES',
  'plain',
  'as-it-stands',
  `push back|pushing back|on the contrary|contrary to what|the contrary of|the opposite of what|quite the opposite|not been our experience
  |not our experience|not my experience|not been my experience|different experience|would be careful|would be cautious|i'd be careful
  |see it differently|see this differently|see that differently|with all due respect|not convinced|would challenge|i challenge
  |would question|i object|not sure i agree|not so sure|for us it is the reverse|for us it's the reverse|it is the reverse
  |it's the reverse|it is the opposite|it's the opposite|is not true|isn't true|not quite right|not that simple|not so simple
  |in defence of|in defense of`,
);
add(
  'CHALLENGES',
  'weak',
  'as-it-stands',
  `with respect|concern about|concerned about|have a concern|i'm not sure|i am not sure|uneasy about|uneasy with|sceptical|skeptical
  |i don't think so|i do not think so|don't believe that|do not believe that`,
);

const NEGATIONS = new Set([
  'not',
  'never',
  "don't",
  "didn't",
  "doesn't",
  "can't",
  'cannot',
  "won't",
  "wouldn't",
  'no',
  'hardly',
]);
const NEGATION_REACH = 3;

/** The words of agreement and disagreement in a sentence, overlapping ones as the longest, in its order. */
export function stanceCues(tokens: readonly Token[]): StanceCue[] {
  const cues: StanceCue[] = [];
  let behind = 0;
  for (let first = 0; first < tokens.length; first += 1) {
    if (first < behind) continue;
    const hit = PHRASES.at(tokens, first).at(-1);
    if (hit === undefined) continue;
    behind = hit.last + 1;
    const { kind, strength, rule } = hit.value;
    // "with respect to cybersecurity" respects nobody.
    if (tokens[hit.last]?.key === 'respect' && ['to', 'for'].includes(tokens[hit.last + 1]?.key ?? '')) continue;
    if (!isOwnStance(tokens, first)) continue;
    if (!isNegated(tokens, first))
      cues.push({
        kind,
        strength,
        needs: rule === 'person' || rule === 'before-person' ? rule : 'nobody',
        first,
        last: hit.last,
      });
    else if (rule === 'turns') {
      const contrary = kind === 'ECHOES' ? 'CHALLENGES' : 'ECHOES';
      const turned = contrary === 'ECHOES' ? 'weak' : 'plain';
      cues.push({ kind: contrary, strength: turned, needs: 'nobody', first, last: hit.last });
    }
  }
  return cues;
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEGATION_REACH), at).some(({ key }) => NEGATIONS.has(key));
}

const OPENS_CLAUSE = new Set([
  'if',
  'things',
  'that',
  'which',
  'what',
  'where',
  'when',
  'points',
  'practices',
  'issues',
]);
const SUBJECT_REACH = 5;

/** "I agree", "I would have to agree"; not "things I don't agree with", "moments we don't agree", "could not agree to". */
function isOwnStance(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.key;
  if (word !== 'agree' && word !== 'disagree' && word !== 'concur') return true;
  if (at === 0) return true;
  for (let before = at - 1; before >= 0 && at - before <= SUBJECT_REACH; before -= 1) {
    if (tokens[before]?.key === 'i') return !OPENS_CLAUSE.has(tokens[before - 1]?.key ?? '');
    if (tokens[before]?.key === 'we') return before === 0 || tokens[before - 1]?.key === 'think';
  }
  return false;
}
