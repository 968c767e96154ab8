import type { Transcript } from '../transcript/transcript.ts';
import type { AttributedTurn, ParticipantRole } from './attribution.ts';
import { NAME } from './name-pattern.ts';
import { nameForm, trimToName } from './person-name.ts';
import type { Roster } from './roster.ts';

// A panel is presented by naming it: so many people in one turn of the moderator's.
const PANEL_SIZE = 3;
const NAMES = new RegExp(NAME, 'gu');
// "I'm the coordinator of ...", "I help the secretariat".
const ORGANISES =
  /\bI(?:'m|\u2019m| am| have| was)?\s[^.?!,]{0,40}?\b(?:coordinator|rapporteur|organi[sz]er|secretariat)\b/i;

/**
 * What part each person has in the session: the moderator; the panel, as the moderator presents it; organisers, by what
 * they say of themselves; everybody else who speaks is a participant.
 */
export function findRoles(
  transcript: Transcript,
  attributed: readonly AttributedTurn[],
  roster: Pick<Roster, 'find'>,
  moderator: string | null,
): Map<string, ParticipantRole> {
  const roles = new Map<string, ParticipantRole>();
  const firstTurn = new Map<string, number>();
  for (const { speaker, turn } of attributed) {
    if (speaker !== null && !firstTurn.has(speaker)) firstTurn.set(speaker, turn);
  }
  for (const [index, { speaker }] of attributed.entries()) {
    if (speaker === null || roles.get(speaker) === 'ORGANISER') continue;
    roles.set(speaker, ORGANISES.test(transcript.turns[index]?.text ?? '') ? 'ORGANISER' : 'PARTICIPANT');
  }
  if (moderator === null || !roles.has(moderator)) return roles;
  for (const { speaker, turn } of attributed) {
    if (speaker !== moderator) continue;
    // Who has spoken already is thanked, not presented.
    const panel = [...namedIn(transcript, turn, roster)].filter((person) => (firstTurn.get(person) ?? 0) > turn);
    if (panel.length < PANEL_SIZE) continue;
    for (const person of panel) roles.set(person, 'PANELLIST');
    break;
  }
  roles.set(moderator, 'MODERATOR');
  return roles;
}

function namedIn(transcript: Transcript, turn: number, roster: Pick<Roster, 'find'>): Set<string> {
  const people = new Set<string>();
  for (const match of (transcript.turns[turn - 1]?.text ?? '').matchAll(NAMES)) {
    const person = roster.find(nameForm(trimToName(match.groups?.name ?? '')))?.id;
    if (person !== undefined) people.add(person);
  }
  return people;
}
