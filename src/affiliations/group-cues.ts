import type { StakeholderGroup, StakeholderGroupId } from '../knowledge/knowledge.ts';
import { onceFor } from '../text/once-for.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** A noun phrase by which somebody says what he is, and the group that it tells. */
export interface CueHit extends Span {
  readonly group: StakeholderGroupId;
  /** How much of its usual strength the phrase has. */
  readonly strength: number;
}

// Many who say so work for somebody of another group, who is named beside it.
const WEAK = new Map([
  ['consultant', 0.5],
  ['an association', 0.6],
  ['engineer', 0.6],
  ['researcher', 0.6],
  ['senior researcher', 0.6],
  ['research fellow', 0.6],
  ['lawyer', 0.5],
  ['economist', 0.5],
  ['engineers', 0.5],
  ['regulators', 0.6],
  ['operators', 0.6],
  ['providers', 0.7],
  ['agency', 0.5],
  ['agency for', 0.7],
  ['city of', 0.6],
  ['feminist', 0.8],
  ['call centre', 0.6],
  ['call center', 0.6],
  ['prime minister', 0.6],
  ['computer scientist', 0.7],
  ['historian', 0.8],
  ['dean', 0.8],
  ['rector', 0.8],
  ['research director', 0.6],
  ['research programme', 0.5],
  ['advertiser', 0.6],
  ['free software', 0.7],
  ['internet infrastructure', 0.5],
  ['editor', 0.7],
  ['fellow', 0.5],
  ['volunteer', 0.7],
  ['volunteers', 0.95],
  ['small group', 0.6],
  ['little group', 0.6],
  ['foundation', 0.7],
  ['platform', 0.5],
  ['government', 0.8],
  ['governments', 0.4],
  ['researchers', 0.5],
  ['companies', 0.5],
  ['businesses', 0.5],
  ['journalists', 0.5],
  ['universities', 0.6],
  ['research', 0.5],
  ['students', 0.6],
  ['shelter', 0.7],
  ['exam', 0.7],
  ['seminar', 0.7],
  ['lecture', 0.7],
  ['member states', 0.6],
  ['mp', 0.9],
  ['ceo', 0.5],
  ['managing director', 0.5],
  ['chief executive', 0.5],
  ['our government', 0.5],
  ['student', 0.8],
  ['congress', 0.6],
  ['army', 0.6],
  ['manufacturers', 0.5],
  ['suppliers', 0.5],
  ['online platforms', 0.5],
  ['internet companies', 0.5],
  ['telecom operators', 0.5],
  ['mobile operators', 0.5],
  ['network operators', 0.7],
  ['big tech', 0.5],
  ['search engine', 0.5],
  ['journalism', 0.6],
  ['local government', 0.7],
  ['consumer rights', 0.6],
  ['young women', 0.6],
  ['rural women', 0.6],
  ['trade unions', 0.5],
  ['open standards', 0.5],
  ['domain name system', 0.6],
  ['root zone', 0.6],
  ['top level domain', 0.7],
  ['routing security', 0.6],
  ['secretariat', 0.6],
  ['association of the', 0.6],
  ['television', 0.6],
  ['campaigns', 0.8],
  ['indigenous people', 0.6],
  ['survivors', 0.6],
  ['collective', 0.7],
  ['union of', 0.6],
  ['network of', 0.6],
  ['farmer', 0.7],
  ['farmers', 0.6],
  ['sell', 0.7],
  ['sells', 0.8],
  ['delegation', 0.8],
  ['consumers', 0.6],
  ['organisation for', 0.6],
  ['organization for', 0.6],
  ['youth', 0.5],
  ['a group called', 0.6],
  ['governor', 0.7],
  ['council of a', 0.7],
  ['movement', 0.7],
  ['watchdog', 0.7],
  ['philosopher', 0.7],
  ['linguist', 0.7],
  ['ethicist', 0.7],
  ['investor', 0.7],
  ['universal acceptance', 0.6],
  ['internet users', 0.5],
  ['end users', 0.5],
  ['service providers', 0.6],
  ['service provider', 0.7],
  ['tech companies', 0.5],
  ['technology companies', 0.5],
  ['private companies', 0.5],
  ['public authorities', 0.5],
  ['public officials', 0.6],
  ['union of', 0.6],
  ['platform workers', 0.7],
  ['treasury', 0.7],
  ['factory', 0.7],
  ['airline', 0.7],
  ['shareholder', 0.6],
  ['market women', 0.7],
  ['red cross', 0.7],
  ['academic researchers', 0.6],
  ['public authority', 0.8],
  ['cryptographer', 0.7],
  ['cryptographers', 0.6],
  ['chief technology officer', 0.5],
  ['chief executive officer', 0.5],
  ['chief operating officer', 0.5],
  ['indigenous communities', 0.7],
  ['social science', 0.6],
  ['security research', 0.8],
  ['chair of law', 0.9],
  ['independent researcher', 0.6],
  ['research scientist', 0.7],
  ['humanitarian', 0.6],
  ['social worker', 0.6],
  ['tribunal', 0.7],
  ['general counsel', 0.5],
  ['compliance officer', 0.6],
  ['it consultant', 0.6],
  ['customer support', 0.7],
  ['trust and safety', 0.7],
  ['incubator', 0.7],
  ['technician', 0.6],
  ['programmer', 0.6],
  ['security analyst', 0.6],
  ['banks', 0.5],
  ['start-ups', 0.5],
  ['startups', 0.5],
  ['internet providers', 0.6],
  ['social media platforms', 0.5],
]);

// Longer than a cue that they hold: "our reporter" writes the session up, and is of no newspaper.
const NO_CUES = [
  'our reporter',
  'session reporter',
  'reporter of the session',
  'reporter for the session',
  'economic affairs officer',
  'indigenous languages',
  'write for other people',
  'write for others',
  'write for people',
  'writing for other people',
  'writing for others',
  'writing for people',
  'host government',
  'government relations',
  'government school',
  'government schools',
  'government affairs',
  'media studies',
  'media literacy',
  'student of mine',
  'youth delegation',
  'youth programme',
  'youth program',
  'fellowship programme',
  'school teacher',
  'radio amateur',
  'radio amateurs',
  'amateur radio',
  'ham radio',
  'press officer',
  'press office',
  'press secretary',
  'press attaché',
  'media relations',
  'media law',
  'radio spectrum',
  'radio frequency',
  'radio frequencies',
  'radio link',
  'radio links',
  'radio equipment',
  'electoral college',
  'college of commissioners',
  'food bank',
  'data bank',
  'blood bank',
  'business card',
  'customs union',
  'student affairs',
];

/** The cues of the groups, looked up at once. */
export class GroupCues {
  readonly #phrases = new PhraseIndex<StakeholderGroupId | null>();

  /** Made once for groups of the same knowledge. */
  static readonly of = onceFor((groups: readonly StakeholderGroup[]) => new GroupCues(groups));

  private constructor(groups: readonly StakeholderGroup[]) {
    for (const phrase of NO_CUES) this.#phrases.add(phrase, null);
    for (const { id, cues } of groups) {
      for (const cue of cues) {
        this.#phrases.add(cue, id);
        // Several of them: "incident responders". What takes another plural is listed.
        if (/\p{Ll}$/u.test(cue) && !/[sy]$/.test(cue)) this.#phrases.add(`${cue}s`, id);
      }
    }
  }

  /** The cues in a run of words; of one within another the longer ("network operator" is no operator). */
  in(tokens: readonly Token[]): CueHit[] {
    const hits = this.#phrases.all(tokens);
    return hits
      .filter(
        ({ first, last }) =>
          !hits.some((other) => other.first <= first && other.last >= last && other.last - other.first > last - first),
      )
      .flatMap(({ first, last, value }) => (value === null ? [] : [{ first, last, group: value }]))
      .map(({ first, last, group }) => ({
        group,
        start: (tokens[first] as Token).start,
        end: (tokens[last] as Token).end,
        strength:
          WEAK.get(
            tokens
              .slice(first, last + 1)
              .map(({ key }) => key)
              .join(' '),
          ) ?? 1,
      }));
  }

  inWords(words: string): CueHit[] {
    return this.in(tokensOf(words));
  }
}
