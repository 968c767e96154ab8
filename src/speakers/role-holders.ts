import { type Quote, quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import { isAccount, isLeadingLabel } from '../transcript/label.ts';
import { SERVING } from './find-presented.ts';
import { NAME } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';
import type { Session } from './session.ts';
import { withSentenceBefore } from './speech.ts';
import { onlyBearer, titleBearers } from './title-bearers.ts';

/** Who speaks under the label of a role, and the words in which they or others say so. */
export interface RoleHolder {
  readonly speaker: string;
  readonly confidence: number;
  readonly evidence: Quote;
}

// One person holds such a role for a session, mostly; an audience or a panel is many.
const HELD_BY_ONE =
  /^(?:the )?(?:session |remote |online )?(?:(?:co-)?moderator|chair|chairman|chairperson|chairwoman|host|facilitator|rapporteur|reporter)$/;
// Who helps a meeting along; beside a moderator who is printed by name a host is no more.
const HELPS = /^(?:the )?(?:(?:technical |tech )?(?:support|host|operator)|technician|captioner)$/;
const IS_HOST = /\bhost$/;
// Who moderates for those far away, or has the chat before him, reads out how they introduce themselves.
const REMOTE = /\b(?:remote|online|support|host|operator|technician|captioner)\b/;
// `H.E. VICE MINISTER`: a title that stands for one person at a table.
const OF_STATE =
  /^(?:(?:the|h\.?e|hon|deputy|vice) )*(?:minister|ambassador|commissioner|senator|judge|president|mayor)$/;
const TAKES =
  /\b(?:chair is yours|take (?:this|the|my) (?:seat|chair)|take over|takes over|(?:hand over|leave) the (?:seat|chair|moderation)|moderate the|(?:all|now|is|it's|it\u2019s) yours)\b/i;
// A captioner who numbers strangers tells them apart.
const NUMBERED = /^(?:\p{L}+ )?(?:speaker|participant|panelist|panellist) \d+$/u;
// Chances by what there is for a holder: one thing, or several.
const HOLDS = 0.77;
const HOLDS_SURELY = 0.86;
const LISTED = 0.9;

// What is said for a holder at a turn, and against; a role changes hands only where more than that speaks for it.
const OPENS = 3;
const INTRODUCED = 2;
const THANKED = 1.5;
// "The chair is yours" is plain; that somebody is thanked or called under a role's label may be a label left standing.
const TAKES_OVER = 5;
const CALLED = 1.5;
const PRESENTED = 2;
const LEADS_TOO = 1.5;
const IS_LISTED = 1;
const SPOKEN_OF = -1.5;
const LEAST_OF_A_TURN = -1.5;
const CHANGE = 3.6;
const TOLD_CHANGE = 1;
const SURE_FROM = 3.4;

const SIDE = /\b(?:remote|online|virtual|chat|zoom|laptop|far away|hubs?)\b/i;
const SERVES =
  /\b(?:moderat|look(?:s|ing)? after|hands of|monitor|watch|tak(?:es|ing) care|help|following the chat|has the chat|(?:is|sits) (?:behind|at) the|our remote)/i;
const NAMES = new RegExp(NAME, 'gu');

/** Who holds the roles that labels name. */
export interface RoleHolders {
  /** The holder at a turn of the role; null where nothing tells. */
  holderAt(role: string, turn: number): RoleHolder | null;
  /** Roles held by one person whom nothing names: their turns are one person's all the same. */
  readonly unnamed: ReadonlySet<string>;
}

/** Words for somebody who holds the role at a turn, or against (`weight` below zero). */
interface Vote {
  readonly speaker: string;
  readonly turn: number;
  readonly weight: number;
  readonly evidence: Quote;
  /** From the front matter: for the whole session. */
  readonly listed?: boolean;
  /** The speaker says his own name: it is nobody else's turn. */
  readonly introduces?: boolean;
  /** The role is handed over in words. */
  readonly takes?: boolean;
}

function isHeldByOne(role: string): boolean {
  return [HELD_BY_ONE, HELPS, NUMBERED, OF_STATE].some((kind) => kind.test(role)) || isAccount(role);
}

/**
 * The people who hold the role of a label (`MODERATOR:`), turn by turn: as the front matter lists them, as they introduce
 * themselves under it, as whoever answers thanks them, as they are presented or called. A holder whom the turn itself thanks or
 * speaks of does not speak there. A role that changes hands shows it more than once, or says so ("the chair is yours").
 */
export function roleHolders(session: Session): RoleHolders {
  const turnsOf = new Map<string, number[]>();
  for (const { number } of session.transcript.turns) {
    const role = session.label(number)?.role ?? null;
    if (role === null || !isHeldByOne(role)) continue;
    turnsOf.set(role, [...(turnsOf.get(role) ?? []), number]);
  }
  const holders = new Map<string, ReadonlyMap<number, RoleHolder>>();
  const unnamed = new Set<string>();
  for (const [role, turns] of turnsOf) {
    const told = votesFor(session, role, turns);
    const votes = told.some(({ weight }) => weight > 0)
      ? told
      : [...told, ...votesForLeader(session, role, turns, told)];
    if (votes.some(({ weight }) => weight > 0)) holders.set(role, likeliest(turns, votes));
    else if (!OF_STATE.test(role)) unnamed.add(role);
  }
  return { holderAt: (role, turn) => holders.get(role)?.get(turn) ?? null, unnamed };
}

/**
 * The run of holders that the votes speak most for, where every change costs: found forwards, turn by turn, from the best run
 * that ends with each person.
 */
function likeliest(turns: readonly number[], votes: readonly Vote[]): Map<number, RoleHolder> {
  const people = [...new Set(votes.flatMap(({ speaker, weight }) => (weight > 0 ? [speaker] : [])))];
  const listed = votes.filter((vote) => vote.listed);
  const byTurn = Map.groupBy(votes, ({ turn }) => turn);
  let scores = new Map(
    people.map((person) => [person, listed.some(({ speaker }) => speaker === person) ? IS_LISTED : 0]),
  );
  const cameFrom: Map<string, string>[] = [];
  for (const turn of turns) {
    const [leader = '', best = 0] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a));
    const came = new Map<string, string>();
    scores = new Map(
      [...scores].map(([person, score]) => {
        const own = byTurn.get(turn) ?? [];
        const cost = own.some(({ speaker, takes }) => speaker === person && takes === true) ? TOLD_CHANGE : CHANGE;
        const changed = best - cost >= score && cameFrom.length > 0;
        came.set(person, changed ? leader : person);
        const here = scoreAt(
          person,
          own.filter((vote) => !vote.listed),
        );
        return [person, (changed ? best - cost : score) + here];
      }),
    );
    cameFrom.push(came);
  }
  let [person] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a));
  const run = new Map<number, string>();
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    run.set(turns[at] as number, person);
    person = cameFrom[at]?.get(person) ?? person;
  }
  return withEvidence(turns, run, votes, listed);
}

/** What the votes of one turn say for a person: a label left standing over somebody else's words makes one turn mislead. */
function scoreAt(person: string, votes: readonly Vote[]): number {
  const sum = votes.reduce((total, { speaker, weight, introduces }) => {
    if (speaker === person) return total + weight;
    return introduces === true ? total - weight : total;
  }, 0);
  return Math.max(sum, LEAST_OF_A_TURN);
}

function withEvidence(
  turns: readonly number[],
  run: ReadonlyMap<number, string>,
  votes: readonly Vote[],
  listed: readonly Vote[],
): Map<number, RoleHolder> {
  const holders = new Map<number, RoleHolder>();
  for (let from = 0; from < turns.length; ) {
    const speaker = run.get(turns[from] as number) as string;
    let to = from;
    while (to < turns.length && run.get(turns[to] as number) === speaker) to += 1;
    const [first, last] = [turns[from] as number, turns[to - 1] as number];
    const own = votes.filter((vote) => vote.speaker === speaker && vote.weight > 0);
    const here = own.filter(({ turn }) => turn >= first && turn <= last);
    const evidence = (here[0] ?? own[0])?.evidence;
    const weight = here.reduce((sum, vote) => sum + vote.weight, 0);
    const isListed = listed.some((vote) => vote.speaker === speaker);
    const confidence = isListed ? LISTED : weight >= SURE_FROM ? HOLDS_SURELY : HOLDS;
    // Who introduces himself late may have taken over: before it, somebody else may have held the role.
    const since = here[0]?.introduces === true && !isListed ? here[0].turn : first;
    if (evidence !== undefined && (weight > 0 || isListed)) {
      for (const turn of turns.slice(from, to)) {
        if (turn >= since) holders.set(turn, { speaker, confidence, evidence });
      }
    }
    from = to;
  }
  return holders;
}

function votesFor(session: Session, role: string, turns: readonly number[]): Vote[] {
  const votes: Vote[] = [];
  const first = turns[0] as number;
  for (const { role: listedRole, name, quote, start, end } of session.listed) {
    const speaker = session.roster.find(name)?.id;
    if (listedRole === null || speaker === undefined || plain(listedRole) !== plain(role)) continue;
    votes.push({ speaker, turn: first, weight: IS_LISTED, evidence: { quote, start, end }, listed: true });
  }
  // `HON. MINISTER:`, where one alone is presented as a minister.
  const bearer = OF_STATE.test(role) ? onlyBearer(titleBearers(session), role.split(' ').at(-1) ?? '', NOBODY) : null;
  if (bearer !== null)
    votes.push({ speaker: bearer.person, turn: first, weight: PRESENTED, evidence: bearer.evidence });
  const called = !HELD_BY_ONE.test(role) || REMOTE.test(role);
  // "Ana, can you hear us?", and the technicians answer: who is printed by name is none of them.
  const others = helps(role) ? printedPeople(session) : NOBODY;
  for (const turn of turns) {
    const standing = isLeftStanding(session, role, turn);
    for (const clue of standing ? [] : session.clues(turn)) {
      const speaker = clue.kind === 'refers' ? null : session.personOf(clue, turn);
      const evidence = { quote: clue.quote, start: clue.start, end: clue.end };
      if (speaker === null) continue;
      if (clue.kind === 'thanks' || clue.kind === 'hands-over')
        votes.push({ speaker, turn, weight: SPOKEN_OF, evidence });
      // Who moderates for those far away reads out how they introduce themselves.
      else if (clue.kind === 'introduces-self' && (!REMOTE.test(role) || SIDE.test(clue.quote)))
        votes.push({ speaker, turn, weight: turn === first ? OPENS : INTRODUCED, evidence, introduces: true });
    }
    const changes = session.clues(turn).some(({ kind, quote }) => kind === 'hands-over' && takesOver(quote));
    for (const clue of session.clues(turn + 1)) {
      const speaker = clue.kind === 'thanks' ? session.personOf(clue, turn) : null;
      const evidence = { quote: clue.quote, start: clue.start, end: clue.end };
      const next = session.label(turn + 1);
      if (speaker !== null && !others.has(speaker) && next?.person !== speaker && (next?.role !== role || changes))
        votes.push({ speaker, turn, weight: THANKED, evidence });
    }
    for (const clue of session.clues(turn - 1)) {
      const speaker = clue.kind === 'hands-over' ? session.personOf(clue, turn) : null;
      const evidence = { quote: clue.quote, start: clue.start, end: clue.end };
      if (speaker === null || others.has(speaker)) continue;
      if (takesOver(clue.quote)) votes.push({ speaker, turn, weight: TAKES_OVER, evidence, takes: true });
      else if (called) votes.push({ speaker, turn, weight: CALLED, evidence });
    }
  }
  return plain(role) === 'remote moderator' ? [...votes, ...presentedVotes(session, turns)] : votes;
}

/** Does a call hand the role over, in words that lines may be wrapped within? */
const takesOver = (quote: string): boolean => TAKES.test(quote.replaceAll(/\s+/g, ' '));

const NOBODY: ReadonlySet<string> = new Set();

/** Does the role of a label, if any, help a meeting along? */
export const helps = (role: string | null): boolean => role !== null && HELPS.test(role);

/** Who is printed by name somewhere. */
export function printedPeople(session: Session): Set<string> {
  return new Set(session.transcript.turns.flatMap(({ number }) => session.label(number)?.person ?? []));
}

/** How many turns are printed under somebody's name. */
export function timesPrinted(session: Session, person: string): number {
  return session.transcript.turns.filter(({ number }) => session.label(number)?.person === person).length;
}

// Once or twice a moderator who else stands under the role's label is printed by name.
const LED_BY_NAME = 3;

function isLedByName(session: Session): boolean {
  const { moderator } = session;
  return moderator !== null && timesPrinted(session, moderator) >= LED_BY_NAME;
}

/**
 * Where nothing tells who holds the role of who leads: the one person who leads under the own name too, a label here and there; else whom
 * the session knows to lead it, where nobody hands over more often.
 */
function votesForLeader(session: Session, role: string, turns: readonly number[], against: readonly Vote[]): Vote[] {
  if (!isLeadingLabel(role) || (IS_HOST.test(role) && isLedByName(session))) return [];
  const leading = new Map<string, Quote | null>();
  const others = new Set(against.map(({ speaker }) => speaker));
  const { moderator } = session;
  const isSpokenTo = moderator !== null && others.has(moderator);
  const calls = new Map<string, number>();
  for (const { number } of session.transcript.turns) {
    const label = session.label(number);
    if (label?.person == null) continue;
    if (session.leads(number)) calls.set(label.person, (calls.get(label.person) ?? 0) + 1);
    if (!session.leads(number)) others.add(label.person);
    else if (!leading.has(label.person)) leading.set(label.person, label.evidence);
  }
  const people = [...leading].filter(([person]) => !others.has(person));
  const leadsMost = Math.max(1, ...calls.values()) === calls.get(moderator ?? '');
  const known = !isSpokenTo && leadsMost ? moderator : null;
  const [only] = people.length === 1 ? (people[0] ?? []) : [];
  // Who led once is not who leads again and again.
  const leads = known !== null && (calls.get(known) ?? 0) > (calls.get(only ?? '') ?? 0);
  const speaker = leads ? known : (only ?? known);
  const evidence = speaker == null ? null : leading.get(speaker);
  if (speaker == null || evidence == null) return [];
  return [{ speaker, turn: turns[0] as number, weight: LEADS_TOO, evidence }];
}

const ANSWERS = /^(?:(?:yes|okay|so|well),? )?(?:many thanks|thank you|thanks|merci|gracias)\b/i;

/** Does the turn answer one under the same role, so that the label was left standing, mostly? */
function isLeftStanding(session: Session, role: string, turn: number): boolean {
  if (session.label(turn - 1)?.role !== role || session.leads(turn)) return false;
  return session.leads(turn - 1) || ANSWERS.test(session.speech(turn)?.turn.text ?? '');
}

function plain(role: string): string {
  return role
    .replace(/^the /, '')
    .replace(/^session /, '')
    .replace(/online/, 'remote')
    .replace(/chair(?:man|person|woman)$/, 'chair');
}

/** "Ana is looking after those online." */
function presentedVotes(session: Session, turns: readonly number[]): Vote[] {
  const { text } = session.transcript.source;
  return session.transcript.turns.flatMap(({ number, text: said }) => {
    if (!SIDE.test(said)) return [];
    const sentences = session.speech(number)?.sentences ?? [];
    return sentences.flatMap(({ start, end }, at): Vote[] => {
      const words = wordsAt(text, { start, end });
      const serving = [...words.matchAll(SERVING)];
      if (serving.length === 0 && !SERVES.test(words)) return [];
      if (!SIDE.test(withSentenceBefore(text, sentences, at))) return [];
      const people = (serving.length > 0 ? serving : [...words.matchAll(NAMES)]).flatMap((match) => {
        const printed = trimToName(match.groups?.name ?? '');
        return printed === '' ? [] : (session.roster.find(nameForm(printed))?.id ?? []);
      });
      const [speaker] = people;
      if (speaker === undefined || new Set(people).size !== 1) return [];
      const evidence = quoteOf(text, start, end);
      const next = turns.find((turn) => turn >= number);
      return next === undefined ? [] : [{ speaker, turn: next, weight: PRESENTED, evidence }];
    });
  });
}
