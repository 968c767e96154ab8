import { type Quote, quoteOf } from '../text/span.ts';
import { NAME } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';
import type { Session } from './session.ts';

/** Who speaks under the label of a role, and the words in which they say so. */
export interface RoleHolder {
  readonly speaker: string;
  readonly confidence: number;
  readonly evidence: Quote;
  /** The turn in which they say so: before it, somebody else may have held the role. */
  readonly since: number;
}

// One person holds such a role for a session, mostly; an audience or a panel is many.
const HELD_BY_ONE =
  /^(?:the )?(?:session |remote |online )?(?:moderator|chair|chairman|chairperson|chairwoman|host|facilitator|rapporteur)$/;
// Who moderates for those far away reads out how they introduce themselves.
const REMOTE = /\b(?:remote|online)\b/;
// A captioner who numbers strangers tells them apart.
const NUMBERED = /^(?:\p{L}+ )?(?:speaker|participant|panelist|panellist) \d+$/u;
const HOLDS = 0.78;
const LISTED = 0.9;
const CALLED = 0.8;
const PRESENTED = 0.85;

const SIDE = /\b(?:remote|online|virtual|chat|zoom|far away|hubs?)\b/i;
const SERVES =
  /\b(?:moderat|look(?:s|ing)? after|hands of|monitor|watch|tak(?:es|ing) care|help|following the chat|our remote)/i;
const NAMES = new RegExp(NAME, 'gu');

/** Who holds the roles that labels name. */
export interface RoleHolders {
  readonly named: ReadonlyMap<string, RoleHolder>;
  /** Roles held by one person whom nothing names: their turns are one person's all the same. */
  readonly unnamed: ReadonlySet<string>;
}

interface Vote extends RoleHolder {
  readonly role: string;
  /** Does the turn lead the session? Somebody called up under a label left standing does not. */
  readonly leads: boolean;
  /** Whom the speaker thanks there: who was given the floor does not hold it. */
  readonly thanked?: readonly string[];
}

/**
 * The people who hold the role of a label (`MODERATOR:`), by the role: as the front matter lists them, as they introduce
 * themselves under it, as they are presented or called. A role under which two people introduce themselves has changed hands
 * and tells nothing, unless one of them leads the session and the other does not.
 */
export function roleHolders(session: Session): RoleHolders {
  const roles = new Map<string, string>();
  for (const { number } of session.transcript.turns) {
    const role = session.label(number)?.role ?? null;
    if (role !== null && (HELD_BY_ONE.test(role) || NUMBERED.test(role))) roles.set(role, plain(role));
  }
  if (roles.size === 0) return { named: new Map(), unnamed: new Set() };
  const votes = [
    ...listedVotes(session),
    ...introducedVotes(session),
    ...calledVotes(session),
    ...presentedVotes(session),
  ];
  const named = new Map<string, RoleHolder>();
  const unnamed = new Set<string>();
  for (const [role, name] of roles) {
    const own = votes.filter((vote) => vote.role === name);
    const holder = elected(own);
    if (holder !== null) named.set(role, holder);
    else if (own.length === 0) unnamed.add(role);
  }
  return { named, unnamed };
}

function plain(role: string): string {
  return role
    .replace(/^the /, '')
    .replace(/^session /, '')
    .replace(/online/, 'remote')
    .replace(/chair(?:man|person|woman)$/, 'chair');
}

function elected(all: readonly Vote[]): RoleHolder | null {
  const votes = all.filter(
    ({ speaker, thanked = [] }) => !all.some((other) => other.speaker !== speaker && thanked.includes(other.speaker)),
  );
  const [first] = votes;
  if (first === undefined) return null;
  const people = new Set(votes.map(({ speaker }) => speaker));
  if (people.size === 1) {
    const confidence = Math.max(...votes.map((vote) => vote.confidence));
    return { ...first, confidence, since: Math.min(...votes.map(({ since }) => since)) };
  }
  if (first.confidence === LISTED) return first;
  const leading = votes.filter(({ leads }) => leads);
  return new Set(leading.map(({ speaker }) => speaker)).size === 1 ? (leading[0] ?? null) : null;
}

function listedVotes({ listed, roster }: Session): Vote[] {
  return listed.flatMap(({ role, name, quote, start, end }): Vote[] => {
    const speaker = roster.find(name)?.id;
    if (role === null || speaker === undefined) return [];
    const evidence = { quote, start, end };
    return [{ role: plain(role), speaker, confidence: LISTED, evidence, since: 1, leads: true }];
  });
}

function introducedVotes(session: Session): Vote[] {
  return session.transcript.turns.flatMap(({ number }) => {
    const role = session.label(number)?.role ?? null;
    if (role === null || REMOTE.test(role)) return [];
    return session.clues(number).flatMap((clue): Vote[] => {
      const speaker = clue.kind === 'introduces-self' ? session.personOf(clue, number) : null;
      if (speaker === null) return [];
      const evidence = { quote: clue.quote, start: clue.start, end: clue.end };
      const leads = session.leads(number);
      const thanked = session
        .clues(number)
        .flatMap((other) => (other.kind === 'thanks' ? (session.roster.find(other.name)?.id ?? []) : []));
      return [{ role: plain(role), speaker, confidence: HOLDS, evidence, since: number, leads, thanked }];
    });
  });
}

/** "Ana, is there anything online?" before a turn of the remote moderator's. */
function calledVotes(session: Session): Vote[] {
  return session.transcript.turns.flatMap(({ number }) => {
    const role = session.label(number + 1)?.role ?? null;
    if (role === null || !REMOTE.test(role)) return [];
    return session.clues(number).flatMap((clue): Vote[] => {
      const speaker = clue.kind === 'hands-over' ? session.personOf(clue, number + 1) : null;
      if (speaker === null) return [];
      const evidence = { quote: clue.quote, start: clue.start, end: clue.end };
      return [{ role: plain(role), speaker, confidence: CALLED, evidence, since: number + 1, leads: true }];
    });
  });
}

/** "Ana is looking after those online." */
function presentedVotes(session: Session): Vote[] {
  const { text } = session.transcript.source;
  return session.transcript.turns.flatMap(({ number, text: said }) => {
    if (!session.leads(number) || !SIDE.test(said)) return [];
    const sentences = session.speech(number)?.sentences ?? [];
    return sentences.flatMap(({ start, end }): Vote[] => {
      const words = text.slice(start, end);
      if (!SIDE.test(words) || !SERVES.test(words)) return [];
      const people = [...words.matchAll(NAMES)].flatMap((match) => {
        const printed = trimToName(match.groups?.name ?? '');
        return printed === '' ? [] : (session.roster.find(nameForm(printed))?.id ?? []);
      });
      const [speaker] = people;
      if (speaker === undefined || new Set(people).size !== 1) return [];
      const evidence = quoteOf(text, start, end);
      return [{ role: 'remote moderator', speaker, confidence: PRESENTED, evidence, since: number, leads: true }];
    });
  });
}
