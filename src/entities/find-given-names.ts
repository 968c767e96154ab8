import type { Attribution, Person } from '../speakers/attribution.ts';
import { compareKey } from '../text/compare-key.ts';
import { NO_NAMES } from '../transcript/no-names.ts';
import type { Form, Word } from './fold-words.ts';
import type { SessionWords, TurnWords } from './session-words.ts';

/** How near to the start of a turn the one before is answered, and to its end the next one called, in words. */
const NEAR_THE_START = 8;
const NEAR_THE_END = 4;
const FEWEST_VOTES = 2;
const SHORTEST = 3;
const THANKS = new Set(['thank', 'you', 'hello', 'hi', 'dear', 'merci', 'yes', 'gracias', 'morning', 'afternoon']);
const CALLS = new Set(['call', 'called', 'say']);

/**
 * Find what else those who take part are called: the first name of somebody known by a surname only ("CHAIR PEREIRA", "thank you,
 * Ana"), when whoever answers, hands over or thanks means nobody else by it; and the short form of a first name ("Chris" for
 * Christopher), when nobody else's begins with it.
 * @returns people under their ids, by the other name
 */
export function findGivenNames(session: SessionWords, attribution: Attribution): Person[] {
  if (session.capitals === 'none') return [];
  const people = new Map(attribution.people.map((person) => [person.id, person]));
  const speakers = new Map(attribution.turns.map(({ turn, speaker }) => [turn, speaker]));
  const taken = new Set(
    attribution.people.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((form) => form.split(/[\s-]+/).map(compareKey)),
    ),
  );
  const votes = new Map<string, { readonly text: string; readonly by: Map<string, number>; isNickname: boolean }>();
  const mayBeCalled = session.vocabulary.told((form) => couldBeCalled(session, form) && !taken.has(form.spelling));
  for (const turn of session.turns) {
    const { number } = turn.turn;
    const speaker = speakers.get(number);
    for (let at = 0; at < turn.size; at += 1) {
      if (!mayBeCalled[turn.forms[at] as number]) continue;
      const word = turn.words[at] as Word;
      const role = roleAt(turn, at);
      if (role === null) continue;
      const key = word.spelling;
      const vote = votes.get(key) ?? { text: word.text, by: new Map<string, number>(), isNickname: false };
      votes.set(key, vote);
      const meant = role === 'self' ? speaker : speakers.get(role === 'before' ? number - 1 : number + 1);
      if (role === 'self') vote.isNickname = true;
      if (meant && (role === 'self' || meant !== speaker)) vote.by.set(meant, (vote.by.get(meant) ?? 0) + 1);
    }
  }
  const found: Person[] = [];
  for (const [key, { text, by, isNickname }] of votes) {
    const short = [...people.values()].filter(({ name }) => name.includes(' ') && compareKey(name).startsWith(key));
    const [only] = short;
    if (only !== undefined && short.length === 1 && (by.has(only.id) || isNickname)) {
      found.push({ id: only.id, name: text, aliases: [], role: null });
      continue;
    }
    const [best, second] = [...by].sort((a, b) => b[1] - a[1]);
    const person = best === undefined ? undefined : people.get(best[0]);
    if (best === undefined || person === undefined || best[1] < FEWEST_VOTES || second !== undefined) continue;
    if (!person.name.includes(' ')) found.push({ id: person.id, name: text, aliases: [], role: null });
  }
  return found;
}

function couldBeCalled(session: SessionWords, { shape, letters, key, spelling, text }: Form): boolean {
  if (shape !== 'title' || letters.length < SHORTEST || /['\u2019]/.test(text)) return false;
  return !NO_NAMES.has(text.toLowerCase()) && !NO_NAMES.has(key) && !session.lowerCase.has(spelling);
}

/** Who is called by a word: who spoke `before`, who speaks `next`, or the speaker's own `self`. */
function roleAt(turn: TurnWords, at: number): 'before' | 'next' | 'self' | null {
  const { words } = turn;
  const before = words[at - 1];
  const after = words[at + 1];
  const pauses = after === undefined || after.joint !== 'tight';
  if (!pauses) return null;
  if (before !== undefined && CALLS.has(before.key) && words[at]?.joint === 'tight') return 'self';
  if (before?.key === 'me' && CALLS.has(words[at - 2]?.key ?? '')) return 'self';
  const isApart = at === 0 || words[at]?.joint !== 'tight' || THANKS.has(before?.key ?? '');
  if (!isApart) return null;
  if (at < NEAR_THE_START && (at === 0 || THANKS.has(before?.key ?? ''))) return 'before';
  return turn.size - at <= NEAR_THE_END ? 'next' : null;
}
