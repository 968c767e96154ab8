import type { Mention } from '../entities/mention.ts';
import type { AffiliationClaim, Attribution } from '../speakers/attribution.ts';
import { quoteOf, type Span } from '../text/span.ts';
import { frameOf, NEXT, OWN, opensWith, PRESENTED } from './body-frames.ts';
import { isToldOfAnother } from './hand-over-rules.ts';
import type { NamedSentence } from './named-sentence.ts';
import { comesInstead, sentInstead } from './substitutes.ts';

// "Example, Lakeland." and "Ana Pereira, good morning, Example" open what somebody says.
const OPENING_SENTENCES = 3;
const OPENS = 0.7;
const PRESENTS = 0.65;
const INSTEAD = 0.6;
// Who comes next is told at the end.
const HAND_OVER_SENTENCES = 4;
// "We are happy to have somebody from Example" is no word of one's own work.
const OF_ONESELF =
  /\b(?:I(?:['\u2019]m| am|['\u2019]ve been| have been| was| used to| work| represent| come| speak)|we(?:['\u2019]re| are)|my name)\b(?!\s+(?:\w+\s+)?(?:delighted|fortunate|glad|happy|honou?red|joined|lucky|pleased|proud)\b)/i;

const REACH = 60;
// "We have heard from Example", "what do you have from Example?": no place where the next speaker works.
const FROM_ELSEWHERE =
  /\b(?:what (?:do|have) (?:you|we) (?:got|have|hear|see)|anything|something|heard|hear\w*\s+(?:a lot|enough|nothing)|know|want\w*|need\w*|expect\w*|get|got|received|learn\w*|report|study|letter|paper|quote|ask\w*)\b[^.;,]{0,20}\sfrom\s+(?:the\s+)?$/i;

/**
 * For whom people speak by where bodies are named, whatever else their sentence says: found by the names, so that they may be
 * misheard, in small letters, or far from any words about the speaker.
 * @param text the source's
 * @param named the sentences of each turn
 */
export function claimsOfBodies(
  text: string,
  attribution: Attribution,
  named: readonly (readonly NamedSentence[])[],
): AffiliationClaim[] {
  const nameWords = new Map(attribution.people.map(({ id, name, aliases }) => [id, wordsOf([name, ...aliases])]));
  const spoken = new Set<string>();
  return attribution.turns.flatMap(({ turn, speaker, confidence }, at): AffiliationClaim[] => {
    const sentences = named[at] ?? [];
    const next = attribution.turns[at + 1];
    const found: AffiliationClaim[] = [];
    if (speaker !== null) {
      const replaces = spoken.has(speaker) ? null : comesInstead(sentences, named[at - 1] ?? [], text);
      if (replaces !== null) {
        const said = { person: speaker, turn: turn - 1, method: 'introduced-by-another' } as const;
        found.push(claimOf(said, replaces.body, replaces.sentence, INSTEAD * confidence, text));
      }
      spoken.add(speaker);
      const own = nameWords.get(speaker) ?? new Set();
      for (const [place, { sentence, bodies }] of sentences.entries()) {
        for (const body of bodies) {
          // "Thank you. Example." calls the next speaker: nobody ends with where he is from.
          const calls = place > 0 && place === sentences.length - 1;
          const opens = place < OPENING_SENTENCES && !calls && opensWith(text, body, sentence, own) ? OPENS : 0;
          const chance = Math.max(opens, frameOf(OWN, text, body, sentence));
          const said = { person: speaker, turn, method: 'self-introduction' } as const;
          if (chance > 0) found.push(claimOf(said, body, sentence, chance * confidence, text));
        }
      }
    }
    for (const { person, body, sentence } of presentedIn(sentences, text)) {
      // Who spoke out of turn is still presented right before his own; of others it is said what they did somewhere.
      if (person === speaker || !nameWords.has(person) || (spoken.has(person) && next?.speaker !== person)) continue;
      const said = { person, turn, method: 'introduced-by-another' } as const;
      found.push(claimOf(said, body, sentence, PRESENTS, text));
    }
    for (const { person, body, sentence } of sentInstead(sentences, text)) {
      if (spoken.has(person) || !nameWords.has(person)) continue;
      const said = { person, turn, method: 'introduced-by-another' } as const;
      found.push(claimOf(said, body, sentence, INSTEAD, text));
    }
    const called = next?.speaker ?? null;
    const told = called === null || spoken.has(called) ? null : toldOf(called, sentences, text);
    if (called !== null && told !== null) {
      const said = { person: called, turn, method: 'introduced-by-another' } as const;
      found.push(claimOf(said, told.body, told.sentence, told.chance * (next?.confidence ?? 0), text));
    }
    return found;
  });
}

/** The bodies behind people's names in one sentence, each of the nearest name before it. */
function presentedIn(sentences: readonly NamedSentence[], text: string) {
  return sentences.flatMap(({ sentence, bodies, people }) =>
    bodies.flatMap((body) => {
      const person = people.findLast(({ end }) => end <= body.start);
      if (person === undefined || comesFrom(body, sentence, text)) return [];
      if (isToldOfAnother([person], body.start, text)) return [];
      if (frameOf(PRESENTED, text, body, { start: person.end, end: sentence.end }) === 0) return [];
      return [{ person: person.entity, body, sentence }];
    }),
  );
}

/** The body that the last sentences of a turn give to whoever speaks next. */
function toldOf(called: string, sentences: readonly NamedSentence[], text: string) {
  for (const { sentence, bodies, people } of sentences.slice(-HAND_OVER_SENTENCES).toReversed()) {
    const best = bodies
      // The nearest person is whom it is said of.
      .filter((body) => people.length === 0 || nearest(people, body).entity === called)
      .filter((body) => !OF_ONESELF.test(text.slice(sentence.start, body.start)))
      .filter((body) => !comesFrom(body, sentence, text))
      .filter(({ start }) => !isToldOfAnother(people, start, text))
      .map((body) => ({ body, sentence, chance: frameOf(NEXT, text, body, sentence) }))
      .findLast(({ chance }) => chance > 0);
    if (best !== undefined) return best;
    // Who is called may be named beside others: "Ana, the screen said that you were Omar."
    if (people.length > 0 && !people.some(({ entity }) => entity === called)) return null;
  }
  return null;
}

function comesFrom(body: Span, sentence: Span, text: string): boolean {
  return FROM_ELSEWHERE.test(text.slice(Math.max(sentence.start, body.start - REACH), body.start));
}

function nearest(people: readonly Mention[], { start, end }: Mention): Mention {
  const far = (person: Mention): number => Math.max(person.start - end, start - person.end);
  return people.reduce((best, person) => (far(person) < far(best) ? person : best));
}

function claimOf(
  said: Pick<AffiliationClaim, 'person' | 'turn' | 'method'>,
  body: Mention,
  { start, end }: Span,
  chance: number,
  text: string,
): AffiliationClaim {
  return {
    ...said,
    role: null,
    object: { start: body.start, end: body.end },
    describes: false,
    confidence: Math.round(chance * 100) / 100,
    ...quoteOf(text, start, end),
  };
}

function wordsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)).filter((word) => word.length > 2));
}
