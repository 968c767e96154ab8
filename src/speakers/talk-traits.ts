import { breaksIn } from './asks-in.ts';
import type { Session } from './session.ts';

// Words at a turn's beginning and end that are told from the others.
const EDGE = 14;
const LONG = 60;
const OPENING = 120;
const MANY_NAMES = 0.05;
const NOTE = /\([^()]*\)/g;
const TOKENS = /[\p{L}'\u2019]+|\d+|[.?!,]/gu;
const CAPITAL = /^\p{Lu}/u;
const I = /^I(?:['\u2019]|$)/;
const ENDS_SENTENCE = /[.?!]/;
const ASKS = /\?\s*$/;
const GREETS = /^\W*(?:good (?:morning|afternoon|evening|day)|hello|hi)\b/i;
const TELLS_BODY = /\b(?:from|at|with) (?:the )?\p{Lu}/u;
const OPENS_FLOOR =
  /\b(?:from the floor|the floor is open|open (?:the floor|it)|take (?:(?:two|three|four|some|a few) )?questions|gentleman|lady|microphone|hands?\b.{0,20}(?:up|room)|your name)\b/i;

/**
 * How each turn is said, whoever says it: its words, alone and by whether it opens or ends with them, and whom it names. Names are told
 * as such alone, so that what is learned of them holds in any session.
 * @param leaders who leads at each turn
 */
export function talkTraits({ transcript, roster }: Session, leaders: readonly (string | null)[]): string[][] {
  const { turns } = transcript;
  const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);
  const formsOf = ({ name, forms }: (typeof roster.entries)[number]): string[] => [
    ...wordsOf(name),
    ...forms.flatMap(({ text }) => wordsOf(text)),
  ];
  const people = new Set(roster.entries.flatMap(formsOf));
  const ofLeaders = new Map(roster.entries.flatMap(({ id, name }) => (leaders.includes(id) ? [[id, name]] : [])));
  const floor = turns.findIndex(({ text }, index) => index > 1 && OPENS_FLOOR.test(text));
  return turns.map(({ text, wordCount }, index) => {
    const said = text.replace(NOTE, ' ');
    const tokens = tokensOf(said, people);
    const leader = new Set(wordsOf(ofLeaders.get(leaders[index] ?? '') ?? ''));
    const named = tokens.filter(({ token }) => token === PERSON);
    const share = tokens.filter(({ token }) => token === NAME).length / Math.max(1, wordCount);
    const holds: readonly (readonly [string, boolean])[] = [
      ['people', named.length > 0],
      ['two people', named.length > 1],
      ['many people', named.length > 3],
      ['many names', share > MANY_NAMES],
      ['who leads', named.some(({ word }) => leader.has(word.toLowerCase()))],
      ['asks', ASKS.test(said)],
      ['asked', ASKS.test((turns[index - 1]?.text ?? '').replace(NOTE, ' '))],
      ['greets', GREETS.test(said)],
      ['breaks in', breaksIn(said)],
      ['tells body', TELLS_BODY.test(said.slice(0, OPENING))],
      ['long', wordCount > LONG],
      ['first third', index * 3 < turns.length],
      ['last third', index * 3 >= turns.length * 2],
      ['floor open', floor >= 0 && floor < index],
    ];
    const words = tokens.map(({ token }) => token);
    return [
      ...new Set([
        ...words.map((word) => `has:${word}`),
        ...words.slice(0, EDGE).map((word) => `opens:${word}`),
        ...words.slice(-EDGE).map((word) => `ends:${word}`),
        ...holds.flatMap(([trait, does]) => (does ? [trait] : [])),
      ]),
    ];
  });
}

/** What stands for the name of somebody known, for another name, and for a number. */
const PERSON = '<person>';
const NAME = '<name>';
const NUMBER = '#';

function tokensOf(said: string, people: ReadonlySet<string>): { readonly word: string; readonly token: string }[] {
  const words = said.match(TOKENS) ?? [];
  return words.map((word, at) => {
    const small = word.toLowerCase().replaceAll('\u2019', "'");
    const opens = at === 0 || ENDS_SENTENCE.test(words[at - 1] ?? '');
    const isName = CAPITAL.test(word) && !I.test(word);
    if (isName && people.has(small)) return { word, token: PERSON };
    if (isName && !opens) return { word, token: NAME };
    return { word, token: /^\d/.test(word) ? NUMBER : small };
  });
}
