import { isLeadingLabel, labelKind } from '../transcript/label.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { calledInFull } from './called-in-full.ts';
import { claimsOfIntroductions } from './claims-of-introductions.ts';
import { claimsOfPrint } from './claims-of-print.ts';
import { type ClaimClue, findClaims } from './find-claims.ts';
import { findClues, type NameTest, placesIn } from './find-clues.ts';
import { findColleagues } from './find-colleagues.ts';
import { findModerator } from './find-moderator.ts';
import { findPresented } from './find-presented.ts';
import { findTails } from './find-tails.ts';
import { fullerNames } from './fuller-names.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { grantedClues } from './granted-clues.ts';
import { type LabelledTurn, labelledTurns, labelName } from './labelled-turn.ts';
import { findListedPeople } from './listed-people.ts';
import type { NameClue } from './name-clue.ts';
import { personId } from './person-id.ts';
import { type NameForm, nameForm } from './person-name.ts';
import { roleHolders } from './role-holders.ts';
import { Roster } from './roster.ts';
import { secondSurnames } from './second-surnames.ts';
import { type Session, sessionOf, withClues } from './session.ts';
import { sharedLabels } from './shared-labels.ts';
import { speechOf } from './speech.ts';
import { titleClues } from './title-clues.ts';
import { type TurnChain, turnChain } from './turn-states.ts';
import { presenceOf } from './who-is-meant.ts';

/** All that a transcript tells of who speaks, before it is weighed. */
export interface SpeakerEvidence {
  readonly session: Session;
  readonly labelled: readonly LabelledTurn[];
  readonly tails: ReadonlySet<number>;
  readonly clues: readonly NameClue[];
  readonly claims: readonly ClaimClue[];
  /** Roles that one person holds whom nothing names. */
  readonly unnamedRoles: ReadonlySet<string>;
  readonly chain: TurnChain;
  readonly isOtherThing: NameTest;
  readonly isPlace: NameTest;
}

/** Gather it: names, clues, the roster, who holds which role, and for each turn all who may speak it. */
export function gatherEvidence(
  transcript: Transcript,
  isListedThing: NameTest,
  isPlace: NameTest,
  isTaken: (id: string) => boolean,
): SpeakerEvidence {
  const towns = townsInLabels(transcript);
  const isOtherThing: NameTest = (name) => towns.has(name) || isListedThing(name);
  const speech = speechOf(transcript);
  const clues = findClues(transcript, speech, isOtherThing, isPlace);
  const idOf = (name: NameForm): string => personId(transcript.session.id, name, isTaken);
  const listed = findListedPeople(transcript);
  const leading = leadingTurns(transcript, clues);
  const calls = new Map(
    clues.flatMap(({ kind, turn, name }) => (kind === 'hands-over' ? [[turn, name] as const] : [])),
  );
  const presented = findPresented(transcript, speech, (turn) => leading.has(turn), isOtherThing);
  const inFull = calledInFull(transcript, clues, isOtherThing);
  const told = [...listed.map(({ name }) => name), ...presented.map(({ name }) => name), ...inFull.values()];
  const trusted = trustedNames(transcript, clues, told, isOtherThing);
  const known = new Roster(trusted.forms, trusted);
  const claimClues = [
    ...claimsOfPrint(transcript, listed, isOtherThing),
    ...findClaims(
      transcript,
      speech,
      (turn) => leading.has(turn),
      (turn) => calls.get(turn) ?? null,
      (name) => known.find(name) !== null,
    ),
    ...claimsOfIntroductions(clues),
  ];
  const fuller = [...fullerNames(transcript, known), ...presentedNames(claimClues, known)];
  const same = secondSurnames(transcript, clues, isOtherThing);
  const roster = new Roster([...trusted.forms, ...fuller, ...same.map(([called]) => called)], trusted, idOf, same);
  const tails = findTails(transcript.turns);
  const shared = sharedLabels(transcript, clues);
  const labelled = labelledTurns(transcript, roster, isOtherThing, tails, shared);
  const moderator = findModerator(transcript, labelled, clues, roster);
  const presence = presenceOf(roster, labelled, clues, listed, presented, inFull);
  const named = sessionOf(transcript, speech, labelled, clues, roster, moderator, listed, presence);
  const holders = roleHolders(named);
  const further = [...titleClues(named, holders), ...grantedClues(named)];
  const session = further.length === 0 ? named : withClues(named, [...clues, ...further]);
  const candidates = gatherCandidates(session, holders, findColleagues(session, claimClues, isPlace));
  return {
    session,
    labelled,
    tails,
    clues,
    claims: claimClues,
    unnamedRoles: holders.unnamed,
    chain: turnChain(session, candidates, tellingTurns(claimClues)),
    isOtherThing,
    isPlace,
  };
}

/** Labels of one word that people say they are in (`LIMA:`, "a newsroom in Lima"), and that are no part of a name in full. */
function townsInLabels({ source, turns }: Transcript): Set<string> {
  const labels = new Set(turns.flatMap(({ label }) => (label !== null && labelKind(label) === 'name' ? [label] : [])));
  const forms = [...labels].map(nameForm);
  const inFull = new Set(forms.flatMap(({ keys }) => (keys.length > 1 ? keys : [])));
  return new Set(
    forms.flatMap(({ text, keys }) =>
      keys.length === 1 && placesIn(source).has(text) && !inFull.has(keys[0] ?? '') ? [text] : [],
    ),
  );
}

// "I'm with Example", "I'm a police officer": by weaker words also those who are known speak of themselves.
const TELLS_BODY = 0.75;

/** Turns in which somebody says for whom he speaks or what he is. */
function tellingTurns(claims: readonly ClaimClue[]): Set<number> {
  return new Set(
    claims.flatMap(({ turn, subject, confidence }) => (subject === null && confidence >= TELLS_BODY ? [turn] : [])),
  );
}

// Who mistypes a name prints it so for a turn or two.
const MISPRINTS = 2;

/** The names of those who take part. */
interface TrustedNames {
  /** In order of trust. */
  readonly forms: readonly NameForm[];
  /** True for a form printed again and again. */
  readonly isSettled: (form: NameForm) => boolean;
  /** True for two forms that are two people, however alike: of several turns, or of two that stand one right behind the other. */
  readonly areTwo: (form: NameForm, other: NameForm) => boolean;
}

/** Names that labels, introductions, notes and hand-overs give. */
function trustedNames(
  transcript: Transcript,
  clues: readonly NameClue[],
  told: readonly NameForm[],
  isOtherThing: NameTest,
): TrustedNames {
  const labels = transcript.turns.flatMap(({ label }) => labelName(label, isOtherThing) ?? []);
  const own = clues.filter((clue) => clue.kind === 'introduces-self' || clue.kind === 'noted').map((clue) => clue.name);
  const called = answersCall(transcript, clues, isOtherThing).map((clue) => clue.name);
  const known = [...labels, ...own, ...told, ...called];
  const thanked = [...thankedStrangers(transcript, clues, known), ...calledAgain(clues)].map((clue) => clue.name);
  const printed = Map.groupBy(labels, (form) => form.keys.join(' '));
  const timesPrinted = (form: NameForm): number => printed.get(form.keys.join(' '))?.length ?? 0;
  const isSettled = (form: NameForm): boolean => timesPrinted(form) > 1;
  const inOrder = transcript.turns.map(({ label }) => labelName(label, isOtherThing)?.keys.join(' ') ?? '');
  const beside = new Set(inOrder.slice(1).flatMap((key, at) => [`${key}|${inOrder[at]}`, `${inOrder[at]}|${key}`]));
  const areTwo = (form: NameForm, other: NameForm): boolean => {
    const least = Math.min(timesPrinted(form), timesPrinted(other));
    return least > MISPRINTS || (least > 1 && beside.has(`${form.keys.join(' ')}|${other.keys.join(' ')}`));
  };
  return { forms: [...known, ...thanked], isSettled, areTwo };
}

/** Names of those known, as others present them. */
function presentedNames(claims: readonly ClaimClue[], known: Roster): NameForm[] {
  return claims.flatMap(({ subject }) => (subject !== null && known.find(subject) !== null ? [subject] : []));
}

/**
 * A name known only from being called counts where somebody known calls it and a turn without a label answers: "Louder,
 * please" comes from the floor.
 */
function answersCall(transcript: Transcript, clues: readonly NameClue[], isOtherThing: NameTest): NameClue[] {
  const leading = leadingTurns(transcript, clues);
  const introduced = new Set(clues.flatMap((clue) => (clue.kind === 'introduces-self' ? [clue.turn] : [])));
  const isUnprinted = transcript.turns.every(({ label }) => label === null);
  const firstSaid = firstSaidBy(transcript.turns.filter(({ number }) => leading.has(number)));
  return clues.filter(({ kind, turn, name, quote }) => {
    if (kind !== 'hands-over') return false;
    // "Eight." of somebody who was asked: no call.
    if (name.keys.length === 1 && BARE.test(quote) && !mayCall(transcript, clues, turn)) return false;
    // "Louder, please" comes from the floor, without a label; a name in full at the end of a turn is no such word.
    const known =
      (isUnprinted && !BARE.test(quote)) ||
      introduced.has(turn) ||
      isSaidTwice(transcript.turns[turn - 1]?.text ?? '', name.text) ||
      OF_THE_SIDE.test(transcript.turns[turn]?.label ?? '') ||
      (transcript.turns[turn - 1]?.label ?? null) !== null ||
      (name.keys.length > 1 && !BARE.test(quote)) ||
      name.text.split(' ').every((word) => (firstSaid.get(word) ?? Infinity) < turn);
    const answer = transcript.turns[turn];
    if (!known || answer === undefined) return false;
    const thanked = clues.some(
      (clue) => clue.turn === turn + 2 && clue.kind === 'thanks' && clue.name.keys.join(' ') === name.keys.join(' '),
    );
    const isFull = nameForm(answer.label ?? '').keys.length > 1;
    const printed = answer.label === null ? null : labelKind(answer.label);
    // `ITU:` behind "Mr. Diallo.": a known body's label, in capitals like a name's.
    const isBody = answer.label !== null && isOtherThing(answer.label) && TITLED.test(quote);
    // "Ana Pereira.", of who leads: a name in full is no other word.
    if (name.keys.length > 1 && leading.has(turn)) return true;
    return (
      (thanked && isFull) ||
      printed === null ||
      printed === 'body' ||
      isBody ||
      isLabelLeft(transcript, turn, name, quote) ||
      (printed === 'role' && !isLeadingLabel(answer.label ?? ''))
    );
  });
}

const SPOKEN_AT_LENGTH = 40;
const TAKES =
  /,\s(?:(?:can|could|may|shall|should) (?:I|we)\b[^.?!]{0,40}\byou\b[^.?!]{0,20}\?|(?:please )?(?:you have|you['\u2019]ve) the floor|the floor is yours)/u;

/** "Mr. Diallo, you're live.", and the same label stands over what he says: a name with a title, or one that the session says elsewhere. */
function isLabelLeft({ source, turns }: Transcript, turn: number, { text }: NameForm, quote: string): boolean {
  const answer = turns[turn];
  if (answer === undefined || answer.label === null) return false;
  // "Ana, can I take you now?", and the label of who spoke before the call.
  if (answer.label === turns[turn - 2]?.label && answer.label !== turns[turn - 1]?.label)
    return answer.wordCount >= SPOKEN_AT_LENGTH && TAKES.test(quote);
  if (answer.label !== turns[turn - 1]?.label) return false;
  return answer.wordCount >= SPOKEN_AT_LENGTH && (TITLED.test(quote) || isSaidTwice(source.text, text));
}

/** "I have Ana, who wants to say it herself. Ana, please." */
function isSaidTwice(text: string, name: string): boolean {
  return text.indexOf(name) !== text.lastIndexOf(name);
}

/** The words with a capital that some turns say, each with the number of the first turn that does. */
function firstSaidBy(turns: readonly Turn[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { number, text } of turns)
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}'\u2019-]*/gu)) if (!first.has(word)) first.set(word, number);
  return first;
}

// "Hanneka" beside Hanneke: thanked once by a name that begins so, somebody known is meant.
const SAME_BEGINNING = 4;

/**
 * Thanks to somebody who just spoke without a name in print, by a name that the session says more than once. To who leads it, once is enough, as
 * hardly anybody names the moderator again.
 */
function thankedStrangers(
  { source, turns }: Transcript,
  clues: readonly NameClue[],
  known: readonly NameForm[],
): NameClue[] {
  const beginning = (key: string): string => key.slice(0, SAME_BEGINNING);
  const beginnings = new Set(known.flatMap(({ keys }) => keys.map(beginning)));
  return clues.filter(({ kind, name, turn }) => {
    const before = turns[turn - 2];
    if (kind !== 'thanks' || before === undefined) return false;
    if (before.label !== null && labelKind(before.label) === 'name') return false;
    if (name.keys.length > 1 || isSaidTwice(source.text, name.text)) return true;
    return before.label !== null && isLeadingLabel(before.label) && !beginnings.has(beginning(name.keys[0] ?? ''));
  });
}

/** Names alone by which somebody is called or thanked for two turns or more: who hands the microphone round has no label of his own. */
function calledAgain(clues: readonly NameClue[]): NameClue[] {
  const alone = clues.filter(
    ({ kind, name }) => (kind === 'hands-over' || kind === 'thanks') && name.keys.length === 1,
  );
  const byName = Map.groupBy(alone, ({ name }) => name.keys[0] as string);
  // A call and the thanks behind it mean one turn.
  const meant = ({ kind, turn }: NameClue): number => (kind === 'hands-over' ? turn + 1 : turn - 1);
  return [...byName.values()].filter((own) => new Set(own.map(meant)).size > 1).flat();
}

// Who calls others twice or more leads, and presents people also in turns that call nobody.
const LEADS_FROM = 2;

function leadingTurns({ turns }: Transcript, clues: readonly NameClue[]): Set<number> {
  const calling = new Set(clues.flatMap(({ kind, turn }) => (kind === 'hands-over' ? [turn] : [])));
  const counts = new Map<string, number>();
  for (const turn of calling) {
    const label = turns[turn - 1]?.label ?? null;
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const leads = (label: string | null): boolean =>
    label !== null && ((counts.get(label) ?? 0) >= LEADS_FROM || isLeadingLabel(label));
  return new Set(turns.flatMap(({ number, label }) => (calling.has(number) || leads(label) ? [number] : [])));
}

// "Ana, is there something in the chat?", and `REMOTE MODERATOR:` answers.
const OF_THE_SIDE = /\b(?:remote|online)\b/i;
const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador|Madam|Sir)\b\.?\s+\p{Lu}/u;
const BARE = /^\S{1,30}[.]$/;

/** Does the label of a turn lead the session: by its words, or as it calls others more than once? */
function mayCall({ turns }: Transcript, clues: readonly NameClue[], turn: number): boolean {
  const label = turns[turn - 1]?.label ?? null;
  if (label === null || isLeadingLabel(label)) return true;
  const calling = clues.filter(
    ({ kind, turn: other, quote }) => kind === 'hands-over' && turns[other - 1]?.label === label && !BARE.test(quote),
  );
  return calling.length > 0;
}
