import { asksIn } from './asks-in.ts';
import type { NameClue } from './name-clue.ts';
import { FULL_NAME } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';
import type { Session } from './session.ts';

// What is left of the odds of a label where the words under it speak against it.
const INTRODUCES_ANOTHER = 0.05;
const THANKS_OWN_NAME = 0.1;
const SPEAKS_OF_OWN_NAME = 0.15;
const CALLED_AND_THANKED = 0.1;
const ASKS_THOUGH_CALLED = 0.1;
const THANKED_FOR_GOOD = 0.15;
const PRESENTED_REACH = 3;
const FULL = new RegExp(FULL_NAME, 'gu');

// Somebody else's name near the start of a turn; further down it may be a turn whose own label was lost.
const OPENING = 6;
const GREETING_REACH = 60;
const GIVES_NAME =
  /^(?:\s\p{Lu}[\p{L}'\u2019-]+){1,3}[.,]|^(?:\s\p{Lu}[\p{L}'\u2019-]+){0,3}(?:\.|,?\s(?:from|with|of|here|at|I\b|I['\u2019]m|\p{Lu}))/u;
const THANKED_LATE = 400;
const TITLE_REACH = 30;
const READS_OUT = /\b(?:remote|online)\b/;

/**
 * How far the words of a turn let a printed name stand: people introduce themselves by their own names, do not thank
 * themselves, and do not speak of themselves by name.
 * @param person whom the label, or the role that it names, gives
 * @returns factor in [0, 1] for the odds of the label
 */
export function trustInLabel(session: Session, number: number, person: string): number {
  let trust = 1;
  const { sentences, turn } = session.speech(number) ?? {};
  if (sentences === undefined || turn === undefined) return trust;
  const opening = sentences[OPENING]?.start ?? Number.POSITIVE_INFINITY;
  const own = new Set<number>();
  for (const clue of session.clues(number)) {
    if (clue.kind === 'introduces-self') {
      const named = session.personOf(clue, number);
      if (named === person) own.add(clue.start);
      else if (
        named !== null &&
        clue.start < opening &&
        !READS_OUT.test(session.label(number)?.role ?? '') &&
        !isMeantBeside(session, clue, number)
      ) {
        trust = Math.min(trust, INTRODUCES_ANOTHER);
      }
    } else if (clue.kind === 'thanks' && session.roster.find(clue.name)?.id === person) {
      trust = Math.min(trust, THANKS_OWN_NAME);
    }
  }
  if (asksThoughCalled(session, number, person)) trust = Math.min(trust, ASKS_THOUGH_CALLED);
  if (calledAndThanked(session, number, person)) trust = Math.min(trust, CALLED_AND_THANKED);
  if (thankedForGood(session, number, person)) trust = Math.min(trust, THANKED_FOR_GOOD);
  if (otherOfTheName(session, number) !== null) trust = Math.min(trust, THANKS_OWN_NAME);
  if (own.size === 0 && speaksOf(session, turn.text, person)) trust = Math.min(trust, SPEAKS_OF_OWN_NAME);
  return trust;
}

// "No, it's the other one": who shares a first name with the person called, and printed.
const OTHER = /\b(?:it['\u2019]s|I['\u2019]m|I am|this is) the other\b/i;
const OTHER_REACH = 80;

/**
 * Does an introduction stand under the label of somebody else who was called by his name, or is thanked by it, while nothing else tells of the
 * one who would introduce himself? What looks like his name may be a greeting or a people's.
 */
export function isMeantBeside(session: Session, { turn, name }: NameClue, number: number): boolean {
  const person = session.label(number)?.person ?? null;
  const isIts = (clue: NameClue, target: number): boolean => session.personOf(clue, target) === person;
  const called = session.clues(number - 1).some((clue) => clue.kind === 'hands-over' && isIts(clue, number));
  const thanked = session.clues(number + 1).some((clue) => clue.kind === 'thanks' && isIts(clue, number));
  if (person === null || !(called || thanked)) return false;
  // Of two with one first name, either may have been called by it.
  if (session.roster.byId(person)?.forms.some(({ keys }) => keys.some((key) => name.keys.includes(key)))) return false;
  const named = session.roster.find(name)?.id;
  return session.transcript.turns.every(
    (other) =>
      other.number === turn ||
      (session.label(other.number)?.person !== named &&
        session.clues(other.number).every((clue) => session.roster.find(clue.name)?.id !== named)),
  );
}

/** Does somebody else than the person give his own full name near the start of a turn? */
export function introducesAnother(session: Session, number: number, person: string): boolean {
  const opening = session.speech(number)?.sentences[OPENING]?.start ?? Number.POSITIVE_INFINITY;
  return session.clues(number).some((clue) => {
    if (clue.kind !== 'introduces-self' || clue.name.keys.length < 2 || clue.start >= opening) return false;
    const named = session.personOf(clue, number);
    return named !== null && named !== person;
  });
}

/** Does somebody ask to come in under the label of who was called? */
function asksThoughCalled(session: Session, number: number, person: string): boolean {
  if (!asksIn(session.speech(number)?.turn.text ?? '')) return false;
  return session
    .clues(number - 1)
    .some((clue) => clue.kind === 'hands-over' && session.personOf(clue, number) === person);
}

/** Was somebody else called before the turn and thanked after it? */
function calledAndThanked(session: Session, number: number, person: string): boolean {
  const called = session
    .clues(number - 1)
    .flatMap((clue) => (clue.kind === 'hands-over' ? session.personOf(clue, number) : []));
  return session
    .clues(number + 1)
    .some(
      ({ kind, name }) =>
        kind === 'thanks' && called.some((other) => other !== person && session.roster.find(name)?.id === other),
    );
}

/**
 * Was the person thanked by the turn before, for one printed under that name or none, and somebody else called, or named in full? The label was
 * left standing.
 */
function thankedForGood(session: Session, number: number, person: string): boolean {
  const printed = session.label(number - 2)?.person ?? person;
  if (printed !== person) return false;
  const before = session.clues(number - 1);
  const isThanked = before.some((clue) => clue.kind === 'thanks' && session.personOf(clue, number - 2) === person);
  if (!isThanked) return false;
  const isAnother = (id: string | null | undefined): boolean => id != null && id !== person;
  // Who leads is thanked by everybody, also by those who go on to somebody else.
  const calls = before.some((clue) => clue.kind === 'hands-over' && isAnother(session.personOf(clue, number)));
  if (calls && person !== session.moderator) return true;
  const { sentences = [] } = session.speech(number - 1) ?? {};
  const last = sentences.slice(-PRESENTED_REACH);
  const words = session.transcript.source.text.slice(last[0]?.start ?? 0, last.at(-1)?.end ?? 0);
  return [...words.matchAll(FULL)].some((match) =>
    isAnother(session.roster.find(nameForm(trimToName(match.groups?.name ?? '')))?.id),
  );
}

/** The one person of the same first name, where the words say that it is not the one who is printed; null otherwise. */
export function otherOfTheName(session: Session, number: number): string | null {
  const person = session.label(number)?.person ?? null;
  const turn = session.speech(number)?.turn;
  if (person === null || turn === undefined || !OTHER.test(turn.text.slice(0, OTHER_REACH))) return null;
  const first = session.roster.byId(person)?.name.split(' ')[0] ?? '';
  const others = session.roster.fitting(nameForm(first)).filter(({ id }) => id !== person);
  return others.length === 1 ? (others[0]?.id ?? null) : null;
}

/** Is the person's first name, which nobody else has, called or told of in the words? */
function speaksOf(session: Session, text: string, person: string): boolean {
  const entry = session.roster.byId(person);
  const first = entry?.name.split(' ')[0] ?? '';
  if (entry === null || entry.forms.every(({ keys }) => keys.length < 2) || first.length < 3) return false;
  if (speaksOfTitled(session, text, entry.name.split(' ').at(-1) ?? '', person)) return true;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + first.length)) {
    const after = text[at + first.length] ?? '';
    const before = text.slice(Math.max(0, at - 12), at);
    if (/[\p{L}\p{N}'\u2019-]/u.test(after) || /[\p{L}\p{N}-]$/u.test(before)) continue;
    // Thanked late in what is printed under the name: who thanks there goes on where the label should have changed.
    if (at > THANKED_LATE && /\b(?:thanks|thank you),?\s{1,3}$/i.test(before)) continue;
    // "Hi, Ana, from the north": an introduction.
    if (
      at < GREETING_REACH &&
      GIVES_NAME.test(text.slice(at + first.length, at + first.length + 60)) &&
      /(?:^|[.,!]\s{1,3})$/.test(before) &&
      !/thank(?:s| you),?\s{1,3}$/i.test(before)
    )
      return false;
    // "I'm Ana", "Ana here", "the Ana of the story": a name that is given, or a word.
    if (
      /(?:I'm|I\u2019m|I am|name is|is|me|the|an?)\s$/i.test(before) ||
      /^,?\s(?:here|speaking|again|for the record|is (?:fine|enough|okay|ok|right|correct|me|good))\b/.test(
        text.slice(at + first.length),
      )
    )
      return false;
    const next = /^[\s]{1,3}(\p{Lu}[\p{L}'\u2019-]+)/u.exec(text.slice(at + first.length, at + first.length + 40))?.[1];
    const fitting = session.roster.fitting(nameForm(next === undefined ? first : `${first} ${next}`));
    if (fitting.length === 1 && fitting[0]?.id === person) return true;
  }
  return false;
}

const TITLE_BEFORE =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Madame?|Ambassador|Minister|Commissioner|Senator|Judge|Engineer|Honou?rable)\.?\s{1,3}$/;
const SAYS_WHO =
  /(?:\b(?:I(?:'m|\u2019m| am)|name is|this is|it(?:'s|\u2019s| is)|call(?:s|ed)? me|thanks|thank you),?\s{1,3})$/i;

/** Is the person told of by title and surname, as "Mr. Diallo" said? */
function speaksOfTitled(session: Session, text: string, surname: string, person: string): boolean {
  if (surname.length < 3) return false;
  for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + surname.length)) {
    const before = text.slice(Math.max(0, at - TITLE_REACH), at);
    const title = TITLE_BEFORE.exec(before);
    if (title === null || /[\p{L}\p{N}'\u2019-]/u.test(text[at + surname.length] ?? '')) continue;
    if (SAYS_WHO.test(before.slice(0, title.index))) continue;
    const fitting = session.roster.fitting(nameForm(surname));
    if (fitting.length === 1 && fitting[0]?.id === person) return true;
  }
  return false;
}
