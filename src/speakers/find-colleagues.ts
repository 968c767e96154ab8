import { compareKeyOfName } from '../text/compare-key.ts';
import type { SpeakerCandidate } from './attribution.ts';
import type { ClaimClue } from './find-claims.ts';
import type { NameTest } from './find-clues.ts';
import type { NameClue } from './name-clue.ts';
import type { Roster } from './roster.ts';
import type { Session } from './session.ts';

// "At Example we run exchange points": one of those whom somebody presented as from there, mostly.
const OF_THE_BODY = 0.8;
const NAME =
  /^(?:\p{Ll}+\s){0,2}?(?<name>\p{Lu}[\p{L}\p{N}&-]*(?:\s(?:of|for|the|on|and)(?=\s\p{Lu}|\sthe\s\p{Lu})|\s\p{Lu}[\p{L}\p{N}&-]*){0,8})/u;

/**
 * Who says to be of a body of which one person alone is known to be: by turn number.
 * @param isPlace true for a country or a town: many are from there
 */
export function findColleagues(
  session: Session,
  claims: readonly ClaimClue[],
  isPlace: NameTest,
): Map<number, SpeakerCandidate> {
  const { text } = session.transcript.source;
  const members = new Map<string, Set<string>>();
  const own: (readonly [body: string, claim: ClaimClue])[] = [];
  for (const claim of claims) {
    const body = claim.describes ? null : bodyOf(text, claim, isPlace);
    if (body === null) continue;
    const person = claim.subject === null ? introducedIn(session, claim.turn) : idOf(session.roster, claim);
    // Who says his name needs no colleague to be known by.
    if (claim.subject === null && introductionIn(session, claim.turn) === undefined) own.push([body, claim]);
    if (person !== null) members.set(body, (members.get(body) ?? new Set()).add(person));
  }
  const found = new Map<number, SpeakerCandidate>();
  for (const [body, { turn, quote, start, end, confidence }] of own) {
    const people = [...(members.get(body) ?? [])];
    const [speaker] = people;
    if (people.length !== 1 || speaker === undefined || confidence < 0.7 || found.has(turn)) continue;
    found.set(turn, { speaker, basis: 'self-introduction', confidence: OF_THE_BODY, evidence: { quote, start, end } });
  }
  return found;
}

function bodyOf(text: string, { object }: ClaimClue, isPlace: NameTest): string | null {
  const words = text.slice(object.start, object.end).replace(/\s+/g, ' ');
  const name = NAME.exec(words)?.groups?.name;
  if (name === undefined || name.length < 3 || isPlace(name)) return null;
  return compareKeyOfName(name);
}

function idOf(roster: Roster, { subject }: ClaimClue): string | null {
  return subject === null ? null : (roster.find(subject)?.id ?? null);
}

/** The person who says his name in the turn, where nothing else is needed to know who speaks. */
function introducedIn(session: Session, turn: number): string | null {
  const clue = introductionIn(session, turn);
  return clue === undefined ? (session.label(turn)?.person ?? null) : session.personOf(clue, turn);
}

function introductionIn(session: Session, turn: number): NameClue | undefined {
  return session.clues(turn).find(({ kind }) => kind === 'introduces-self');
}
