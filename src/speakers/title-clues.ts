import { quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import { trustInLabel } from './doubt-label.ts';
import type { NameClue } from './name-clue.ts';
import { nameForm } from './person-name.ts';
import type { RoleHolders } from './role-holders.ts';
import type { Session } from './session.ts';
import { onlyBearer, TITLE_FORMS, titleBearers, titleIn } from './title-bearers.ts';

const ADDRESSED = '(?:(?:[Mm]adam|[Mm]adame|[Mm]r\\.?|[Mm]ister|[Dd]ear|[Hh]onou?rable|[Hh]on\\.?|[Yy]our)\\s{1,4})?';
const CALL = new RegExp(
  `^(?:(?:[Ss]o|[Nn]ow|[Yy]es|[Oo]kay|[Aa]nd|[Tt]hen|[Pp]lease|[Nn]ext|[Ww]ell|[Bb]ack to you),?\\s{1,4}){0,2}${ADDRESSED}(?:${TITLE_FORMS})(?:,|[.?!]$|\\s{1,4}(?:please|first)\\b)`,
  'u',
);
const THANKS = new RegExp(
  `^(?:[Tt]hank you|[Tt]hanks|[Mm]any thanks|[Mm]erci|[Gg]racias)(?: very much| so much)?,?\\s{1,4}${ADDRESSED}(?:${TITLE_FORMS})(?!\\.?\\s{1,4}\\p{Lu})[.,!]`,
  'u',
);
const CHAIR = /^(?:the )?chair(?:man|person|woman)?$/;
const CALL_REACH = 2;
const CALLS = 0.75;
const THANKED = 0.7;
// So many more of the turns that answer to a title have to be one person's.
const CLEARLY = 2;

interface Address {
  readonly title: string;
  readonly kind: 'hands-over' | 'thanks';
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Calls and thanks by a title alone ("Professor, please."), where nothing is printed that names who answers: to the one whom labels show
 * to be called so elsewhere, to whom others give that title with the name, or who holds the chair.
 */
export function titleClues(session: Session, holders: RoleHolders): NameClue[] {
  const addresses = session.transcript.turns.flatMap(({ number }) => addressesIn(session, number));
  const chairAt = chairs(session, holders);
  const answering = answerersOf(session, addresses);
  const bearerAt = bearers(session, holders);
  return addresses.flatMap(({ title, kind, turn, start, end }): NameClue[] => {
    const target = kind === 'thanks' ? turn - 1 : turn + 1;
    const label = session.label(target);
    if (label === undefined) return [];
    // A name in print tells more than a title, where nothing speaks against it.
    const isDoubted = label.person !== null && kind === 'hands-over' && trustInLabel(session, target, label.person) < 1;
    if (label.person !== null && !isDoubted) return [];
    // Everybody thanks the chair, whoever spoke before.
    if (title === 'chair' && kind === 'thanks') return [];
    const person = title === 'chair' ? chairAt(turn) : (answering.get(title) ?? bearerAt(title, turn));
    const name = person === null ? undefined : session.roster.byId(person)?.name;
    if (name === undefined || session.label(turn)?.person === person) return [];
    const strength = kind === 'thanks' ? THANKED : CALLS;
    return [{ kind, turn, name: nameForm(name), strength, ...quoteOf(session.transcript.source.text, start, end) }];
  });
}

function addressesIn(session: Session, turn: number): Address[] {
  const { text } = session.transcript.source;
  const sentences = session.speech(turn)?.sentences ?? [];
  const found: Address[] = [];
  for (const [at, { start, end }] of sentences.entries()) {
    const isLast = at >= sentences.length - CALL_REACH;
    if (at >= CALL_REACH && !isLast) continue;
    const words = wordsAt(text, { start, end });
    const thanked = at < CALL_REACH ? titleIn(THANKS.exec(words)) : null;
    const called = isLast && thanked === null ? titleIn(CALL.exec(words)) : null;
    if (thanked !== null) found.push({ title: thanked, kind: 'thanks', turn, start, end });
    else if (called !== null) found.push({ title: called, kind: 'hands-over', turn, start, end });
  }
  return found;
}

/** Whose label stands where a title was called before it, or thanked behind it, by title; null where that is not clear. */
function answerersOf(session: Session, addresses: readonly Address[]): Map<string, string | null> {
  const counts = new Map<string, Map<string, number>>();
  for (const { title, kind, turn } of addresses) {
    const target = kind === 'thanks' ? turn - 1 : turn + 1;
    const person = session.label(target)?.person ?? null;
    if (person === null || person === session.label(turn)?.person || person === session.moderator) continue;
    if (trustInLabel(session, target, person) < 1) continue;
    const own = counts.get(title) ?? new Map<string, number>();
    counts.set(title, own.set(person, (own.get(person) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([title, own]) => {
      const [first, second] = [...own].sort((a, b) => b[1] - a[1]);
      return [title, first !== undefined && first[1] >= CLEARLY * (second?.[1] ?? 0) ? first[0] : null];
    }),
  );
}

/** Who held the chair last, turn by turn; before anybody is printed there, who does first. */
function chairs(session: Session, holders: RoleHolders): (turn: number) => string | null {
  const held = session.transcript.turns.map(({ number }) => {
    const role = session.label(number)?.role ?? null;
    return role !== null && CHAIR.test(role) ? (holders.holderAt(role, number)?.speaker ?? null) : null;
  });
  let last = held.find((person) => person !== null) ?? null;
  const sofar = held.map((person) => {
    last = person ?? last;
    return last;
  });
  return (turn) => sofar[turn - 1] ?? null;
}

/** The only one to whom others give a title, beside who calls by it: named so in that turn, or in the whole session. */
function bearers(session: Session, holders: RoleHolders): (title: string, turn: number) => string | null {
  return (title, turn) => {
    const { person = null, role = null } = session.label(turn) ?? {};
    const own = new Set([person, role === null ? null : (holders.holderAt(role, turn)?.speaker ?? null)]);
    const all = titleBearers(session);
    const here = all.filter((bearer) => bearer.turn === turn);
    return (onlyBearer(here, title, own) ?? onlyBearer(all, title, own))?.person ?? null;
  };
}
