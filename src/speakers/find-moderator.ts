import { isLeadingLabel, isRoleWord, labelWords } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import type { NameClue } from './name-clue.ts';
import type { Roster } from './roster.ts';

const SAYS_SO =
  /\b(?:(?:I am|I'm|I\u2019m|I will be|I'll be|pleasure of|honou?r of)\s+(?:your\s+|the\s+)?moderat(?:ing|or)|moderating (?:this|the) (?:session|panel|discussion))\b/i;
// One hand-over may be anybody's; who hands over again and again leads the session.
const HAND_OVERS_OF_A_MODERATOR = 2;
const LEADS_UNDER_A_CHAIR = 4;

// Whoever is followed by so many others, and by so many more than anybody else, gives them the floor.
const FOLLOWED_BY_MANY = 5;
const CLEARLY = 1.5;

// A word to the technicians and somebody of the house may come before.
const OPENING = 4;
/** Words with which a session is opened. */
export const WELCOMES =
  /\bwelcome\b|\blet(?:'s|\u2019s| us) (?:begin|start)\b|\bwe(?:'ll|\u2019ll| will| shall)? (?:begin|start) with\b|\bI(?:'ve|\u2019ve| have) asked (?:each|every|all)\b|\bthis (?:session|workshop|panel|call)\b/i;

const LEADING = /^(?:moderator|chair\w*|host|facilitator)$/;

/**
 * The person who leads the session: who says so, who is printed as its chair, or who hands over most often; but whoever many others follow,
 * where hardly anybody follows that person: a chair who only opens, somebody who moderates for those online.
 * @returns person id; null where neither is clear
 */
export function findModerator(
  transcript: Transcript,
  labelled: readonly LabelledTurn[],
  clues: readonly NameClue[],
  roster: Roster,
): string | null {
  const said = toldToLead(transcript, labelled, clues, roster);
  const followed = followers(labelled);
  const [first, second] = [...followed].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < FOLLOWED_BY_MANY || first[1] < CLEARLY * (second?.[1] ?? 0)) return said;
  return said === null || 2 * (followed.get(said) ?? 0) < first[1] ? first[0] : said;
}

/** How many others are printed right behind each person. */
function followers(labelled: readonly LabelledTurn[]): Map<string, number> {
  const behind = new Map<string, Set<string>>();
  for (const [index, { person }] of labelled.entries()) {
    const next = labelled[index + 1];
    const other = next?.person ?? next?.role ?? null;
    if (person === null || other === null || other === person) continue;
    behind.set(person, (behind.get(person) ?? new Set()).add(other));
  }
  return new Map([...behind].map(([person, others]) => [person, others.size]));
}

function toldToLead(
  transcript: Transcript,
  labelled: readonly LabelledTurn[],
  clues: readonly NameClue[],
  roster: Roster,
): string | null {
  const introductions = new Map(
    clues.flatMap((clue) => (clue.kind === 'introduces-self' ? [[clue.turn, clue] as const] : [])),
  );
  for (const turn of transcript.turns) {
    if (!SAYS_SO.test(turn.text)) continue;
    const intro = introductions.get(turn.number);
    const person = intro === undefined ? labelled[turn.number - 1]?.person : roster.find(intro.name)?.id;
    if (person !== null && person !== undefined) return person;
  }
  const printed =
    printedAsLeading(transcript, labelled, introductions, roster) ?? thankedAsLeading(labelled, clues, roster);
  const counts = new Map<string, number>();
  for (const { kind, turn } of clues) {
    const role = labelled[turn - 1]?.role ?? null;
    const person = role !== null && isLeadingLabel(role) ? printed : labelled[turn - 1]?.person;
    if (kind === 'hands-over' && person != null) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (printed !== null) {
    // A chair of the host country opens, and somebody else leads the talk.
    const often = first !== undefined && first[1] >= LEADS_UNDER_A_CHAIR && first[1] > 2 * (counts.get(printed) ?? 0);
    return often ? first[0] : printed;
  }
  if (first !== undefined && first[1] >= HAND_OVERS_OF_A_MODERATOR && first[1] !== second?.[1]) return first[0];
  return opening(transcript, clues, introductions, roster) ?? thankedMost(clues, roster);
}

// Once somebody is thanked for a contribution, more often for the floor.
const THANKED_FOR_THE_FLOOR = 2;

/** Where nothing is printed: whom most turns thank by name that nobody calls by it. */
function thankedMost(clues: readonly NameClue[], roster: Roster): string | null {
  const turnsOf = (kind: NameClue['kind']): Map<string, Set<number>> => {
    const turns = new Map<string, Set<number>>();
    for (const clue of clues) {
      const person = clue.kind === kind ? roster.find(clue.name)?.id : undefined;
      if (person !== undefined) turns.set(person, (turns.get(person) ?? new Set()).add(clue.turn));
    }
    return turns;
  };
  const called = turnsOf('hands-over');
  const [first, second] = [...turnsOf('thanks')]
    .map(([person, turns]) => ({ person, times: turns.size }))
    .filter(({ person, times }) => times >= THANKED_FOR_THE_FLOOR && !called.has(person))
    .sort((a, b) => b.times - a.times);
  return first === undefined || first.times === second?.times ? null : first.person;
}

/** Where calls do not tell, as hardly any stand under a name: who opens the session, says his name, and calls somebody or bids all welcome. */
function opening(
  { turns }: Transcript,
  clues: readonly NameClue[],
  introductions: ReadonlyMap<number, NameClue>,
  roster: Roster,
): string | null {
  const calling = new Set(clues.flatMap(({ kind, turn }) => (kind === 'hands-over' ? [turn] : [])));
  for (const { number, text } of turns.slice(0, OPENING)) {
    const intro = introductions.get(number);
    const person = intro === undefined ? undefined : roster.find(intro.name)?.id;
    if (person !== undefined && (calling.has(number) || WELCOMES.test(text))) return person;
  }
  return null;
}

/** `CHAIR OKONKWO:`, or who introduces himself under `MODERATOR:`. */
function printedAsLeading(
  transcript: Transcript,
  labelled: readonly LabelledTurn[],
  introductions: ReadonlyMap<number, NameClue>,
  roster: Roster,
): string | null {
  for (const { number, label } of transcript.turns) {
    const [first = ''] = labelWords(label ?? '').filter((word) => word !== 'the');
    if (!isRoleWord(first) || !LEADING.test(first)) continue;
    const intro = introductions.get(number);
    const person = labelled[number - 1]?.person ?? (intro === undefined ? null : roster.find(intro.name)?.id);
    if (person != null) return person;
  }
  return null;
}

/** Under `MODERATOR:`, whom those who answer thank by name, and nobody who is printed by name himself. */
function thankedAsLeading(
  labelled: readonly LabelledTurn[],
  clues: readonly NameClue[],
  roster: Roster,
): string | null {
  const times = new Map<string, number>();
  const printed = new Set(labelled.flatMap(({ person }) => person ?? []));
  for (const { kind, turn, name } of clues) {
    const role = kind === 'thanks' ? labelled[turn - 2]?.role : null;
    const person = role == null || !isLeadingLabel(role) ? undefined : roster.find(name)?.id;
    if (person !== undefined && !printed.has(person)) times.set(person, (times.get(person) ?? 0) + 1);
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
