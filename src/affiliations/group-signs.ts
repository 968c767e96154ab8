import type { Mention } from '../entities/mention.ts';
import type { StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { READS_OUT } from '../speakers/reads-out.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { wordSet } from '../text/word-set.ts';
import { wordsAt } from '../text/words-at.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { tokensOfTurn } from '../transcript/turn-text.ts';
import type { ClaimContext } from './claim-context.ts';
import { isToldOfAnother } from './hand-over-rules.ts';
import type { NamedSentence } from './named-sentence.ts';
import { leads } from './taking-part.ts';

/** A noun or a body that tells a group, near somebody: said by him, right before he speaks, or beside his name. */
export interface GroupSign {
  readonly group: StakeholderGroupId;
  /** The noun or the name itself. */
  readonly words: string;
  readonly sentence: Span;
  readonly turn: number;
  readonly isOwn: boolean;
  /** What stands around it, by which a judge tells whether it is of him. */
  readonly features: readonly string[];
}

// Who comes next is told at the end.
const LAST_SENTENCES = 4;
const SURE_OF_A_NAME = 0.75;
const STEM = 5;
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'I',
    "i'm": "I'm",
    "i've": 'I',
    we: 'we',
    "we're": "we're",
    "we've": 'we',
    my: 'my',
    our: 'our',
    me: 'me',
    us: 'us',
    you: 'you',
    your: 'your',
    "you're": 'you',
    he: 'he',
    she: 'he',
    "he's": "he's",
    "she's": "he's",
    his: 'his',
    her: 'his',
    they: 'they',
    them: 'they',
    their: 'their',
    it: 'it',
    "it's": 'it',
    who: 'who',
    people: 'people',
  }),
);
const SMALL = wordSet(
  'a an the of for in at from with to on and or by as is are was were be been have has had do does not no so but that this there which where when',
);
const NOT_NOW = /\b(?:not|never|no longer|used to|was|were|former)\b/i;
// "I used to run a shop", "I was a teacher".
const PAST: ReadonlySet<string> = new Set(['verb:I was', 'verb:I used']);
// "I was a student there, and now I teach": of the same body.
const NOW_I = /\bnow\s{1,8}I\s(?!am\b)/;
const OF_OTHERS = /\b(?:said|says|thank|thanks|agree|heard|asked|ask|told)\b/i;
const OF_THE_NOUN = /^['\u2019]s\s/u;
const MINE = /\b(?:my|our)\s+(?:[\p{L}-]+\s+)?$/iu;
const MINE_REACH = 30;
const DETERMINER =
  /\b(a|an|the|our|my|your|their|his|her|this|that|these|some|any|no|other|another|each|every|all)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const PREPOSITION =
  /\b(at|in|for|from|with|of|to|on|by|as|than|like|about|is|am|are|run|have|has)\s+(?:(?:a|an|the|our|my|your|their|this)\s+)?(?:[\p{L}-]+\s+){0,2}$/iu;

interface Hit extends Span {
  readonly group: StakeholderGroupId;
  readonly kind: string;
}

/** The signs of the people who are asked for, each with its person's id, in the order of the source. */
export function* groupSigns(
  transcript: Transcript,
  attribution: Attribution,
  named: readonly (readonly NamedSentence[])[],
  context: ClaimContext,
  isAsked: (person: string) => boolean,
  isReadOut: (start: number) => boolean,
): Generator<readonly [person: string, sign: GroupSign]> {
  const { turns } = attribution;
  const turnsOf = Map.groupBy(turns, ({ speaker }) => speaker ?? '');
  const isLeader = (person: string | null): boolean =>
    person !== null && leads(turnsOf.get(person)?.length ?? 0, turns.length);
  const isFirst = (person: string, turn: number) => turnsOf.get(person)?.[0]?.turn === turn;
  for (const [at, { turn, speaker }] of turns.entries()) {
    const sentences = named[at] ?? [];
    // Many a turn tells of nobody who is asked for.
    let all: readonly Token[] | undefined;
    const next = turns[at + 1];
    const called = next === undefined || next.speaker === speaker ? null : next.speaker;
    for (const [place, sentence] of sentences.entries()) {
      const left = sentences.length - 1 - place;
      const isCalled = called !== null && left < LAST_SENTENCES;
      const others = [...new Set(sentence.people.map(({ entity }) => entity))].filter(
        (person) => person !== speaker && !(isCalled && person === called) && isAsked(person),
      );
      const own = speaker !== null && isAsked(speaker) && !isReadOut(sentence.sentence.start);
      const before = isCalled && isAsked(called);
      if (!own && !before && others.length === 0) continue;
      all ??= tokensOfTurn(transcript, transcript.turns[at] as Turn);
      const tokens = tokensWithin(all, sentence.sentence);
      for (const { hit, words, features, pronoun } of hitsIn(sentence, tokens, context)) {
        const sign = (relation: string, more: readonly string[]): GroupSign => ({
          ...{ group: hit.group, words, sentence: sentence.sentence, turn, isOwn: relation === 'own' },
          features: [
            relation,
            `words:${words}`,
            ...[...features, `words:${words}`].map((one) => relation + one),
            ...more,
          ],
        });
        const isPast = (): boolean => {
          const { start, end } = sentence.sentence;
          return features.some((feature) => PAST.has(feature)) && !NOW_I.test(wordsAt(context.text, { start, end }));
        };
        if (own && !isPast()) {
          const where = `${isFirst(speaker, turn) ? 'first' : 'later'}${Math.min(place, 6)}`;
          yield [
            speaker,
            sign('own', [
              `place:${where}`,
              `pl:${Math.min(place, 6)}`,
              `place:${where}${pronoun}`,
              `pk:${where}${hit.kind}`,
              `last:${left === 0}`,
              `leads:${isLeader(speaker)}`,
              `leads:${isLeader(speaker)}${pronoun}`,
              `own:${hit.kind}${pronoun}`,
            ]),
          ];
        }
        if (before && next !== undefined && !isToldOfAnother(sentence.people, hit.start, context.text)) {
          const where = `${isFirst(called, next.turn) ? 'first' : 'later'}${left}`;
          const people = sentence.people;
          const who =
            people.length === 0 ? 'nobody' : people.some(({ entity }) => entity === called) ? 'him' : 'another';
          const side = people.length === 0 ? '' : hit.start > (people.at(-1) as Mention).end ? 'behind' : 'before';
          yield [
            called,
            sign('next', [
              `nplace:${where}`,
              `nwho:${who}${side}`,
              `nwp:${who}${where}`,
              `nwp:${who}${pronoun}`,
              `npk:${where}${hit.kind}`,
              `nleads:${isLeader(speaker)}${who}`,
              `nleads:${isLeader(speaker)}${where}`,
            ]),
          ];
        }
        for (const person of others) {
          // "My editor's question to Ana" tells of whoever asks.
          if (isOwnedBySpeaker(hit, context.text)) continue;
          if (isToldOfAnother(sentence.people, hit.start, context.text)) continue;
          const last = sentence.people.findLast(({ entity }) => entity === person) as Mention;
          const isNear = sentence.people.findLast(({ end }) => end <= hit.start)?.entity === person;
          const far = distance(hit.start - last.end);
          const spoke = (turnsOf.get(person) ?? []).some((one) => one.turn < turn);
          const more = [`near:${isNear}`, `far:${far}`, `spoke:${spoke}`, `nd:${isNear}${far}${spoke}`];
          yield [person, sign('named', more)];
        }
      }
    }
  }
}

function isOwnedBySpeaker({ start, end }: Span, text: string): boolean {
  return OF_THE_NOUN.test(text.slice(end, end + 3)) && MINE.test(text.slice(Math.max(0, start - MINE_REACH), start));
}

function distance(letters: number): string {
  return letters < 0 ? 'before' : letters < 6 ? '0' : letters < 25 ? '1' : letters < 60 ? '2' : '3';
}

/** The nouns and bodies of one sentence that tell a group, each with what stands around it. */
function hitsIn(
  { sentence, bodies, people }: NamedSentence,
  tokens: readonly Token[],
  { text, entities, cues, names }: ClaimContext,
) {
  const { start, end } = sentence;
  const named = bodies.flatMap((body): Hit[] => {
    const entity = entities.get(body.entity);
    if (entity === undefined) return [];
    if (entity.group !== null) {
      return [{ ...spanOf(body), group: entity.group, kind: entity.kinds.length === 1 ? 'body' : 'process' }];
    }
    const told = names.kindOf(entity.name);
    if (told === null) return [];
    return [{ ...spanOf(body), group: told.group, kind: told.confidence >= SURE_OF_A_NAME ? 'sure name' : 'name' }];
  });
  const nouns = cues
    .in(tokens)
    .filter((hit) => !named.some((body) => body.start <= hit.start && body.end >= hit.end))
    .map(({ group, strength, ...span }): Hit => {
      return { ...spanOf(span), group, kind: strength >= 1 ? 'noun' : strength > 0.6 ? 'weaker noun' : 'weak noun' };
    });
  const hits = [...nouns, ...named].sort((a, b) => a.start - b.start);
  if (hits.length === 0) return [];
  const words = wordsAt(text, { start, end });
  const ofSentence = [
    `question:${/\?\s*$/.test(words)}`,
    `length:${tokens.length < 8 ? 0 : tokens.length < 18 ? 1 : 2}`,
    `people:${Math.min(2, people.length)}`,
    `reads:${READS_OUT.test(words, { source: text, start })}`,
  ];
  const keys = tokens.map(({ key }) => key.replace(/\u2019/g, "'"));
  return hits.flatMap((hit) => {
    const first = tokens.findIndex((token) => token.start >= hit.start);
    const last = tokens.findLastIndex((token) => token.end <= hit.end);
    if (first < 0 || last < first) return [];
    const { features, pronoun } = around(hit, first, last, tokens, keys, text, start);
    const isFirst = hits[0] === hit;
    return [
      {
        hit,
        words: keys.slice(first, last + 1).join(' '),
        pronoun,
        features: [...features, ...ofSentence, `first:${isFirst}`],
      },
    ];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Words, pronoun, article and preposition around a noun or body. */
function around(
  hit: Hit,
  first: number,
  last: number,
  tokens: readonly Token[],
  keys: readonly string[],
  text: string,
  start: number,
) {
  const word = (at: number): string => {
    const key = at < 0 ? '^' : (keys[at] ?? '$');
    if (SMALL.has(key) || PRONOUNS.has(key)) return key;
    return at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? 'Name' : key.slice(0, STEM);
  };
  let of = first - 1;
  while (of >= 0 && !PRONOUNS.has(keys[of] as string)) of -= 1;
  const pronoun = of < 0 ? 'none' : (PRONOUNS.get(keys[of] as string) as string);
  const far = first - 1 - of;
  const near = far < 2 ? 0 : far < 5 ? 1 : far < 9 ? 2 : 3;
  const between = text.slice(of < 0 ? start : (tokens[of] as Token).end, hit.start);
  const verb = of < 0 ? '' : word(of + 1);
  const article = DETERMINER.exec(between)?.[1]?.toLowerCase() ?? 'none';
  const preposition = PREPOSITION.exec(between)?.[1]?.toLowerCase() ?? 'none';
  const clause = between
    .replace(/^.*[,;:]\s/s, '')
    .split(/\s+/)
    .filter(Boolean).length;
  const [one, two, three] = [word(first - 1), word(first - 2), word(first - 3)];
  const features = [
    hit.kind,
    `group:${hit.group}`,
    `1:${one}`,
    `2:${two} ${one}`,
    `3:${three} ${two} ${one}`,
    `behind:${word(last + 1)}`,
    `by:${pronoun}`,
    `by:${pronoun}${near}`,
    `verb:${pronoun} ${verb}`,
    `verb:${pronoun} ${verb}${near}`,
    `verb:${pronoun} ${verb} ${preposition}`,
    `commas:${Math.min(2, between.split(',').length - 1)}${pronoun}`,
    `clause:${Math.min(4, clause)}${pronoun}`,
    `article:${article}`,
    `article:${article}${pronoun}`,
    `preposition:${preposition}`,
    `preposition:${preposition}${pronoun}`,
    `both:${preposition}${article}`,
    `kind:${hit.kind}${article}`,
    `kind:${hit.kind}${pronoun}`,
    `past:${NOT_NOW.test(between)}`,
    `others:${OF_OTHERS.test(between)}`,
    `at:${first < 3 ? 0 : first < 7 ? 1 : first < 13 ? 2 : 3}`,
    `stop:${(text[hit.end] ?? '').replace(/[\p{L}\s]/u, '')}`,
  ];
  return { features, pronoun };
}
