import { isLeadingLabel, labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { AffiliationClaim, AttributedTurn, Attribution, ParticipantRole, Person } from './attribution.ts';
import { claimsOfIntroductions } from './claims-of-introductions.ts';
import { claimsOfPrint } from './claims-of-print.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import { type ClaimClue, findClaims } from './find-claims.ts';
import { findClues, type NameTest } from './find-clues.ts';
import { findColleagues } from './find-colleagues.ts';
import { findModerator } from './find-moderator.ts';
import { findPresented } from './find-presented.ts';
import { findRelations } from './find-relations.ts';
import { findRoles } from './find-roles.ts';
import { findTails } from './find-tails.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { labelledTurns, labelName } from './labelled-turn.ts';
import { findListedPeople } from './listed-people.ts';
import type { NameClue } from './name-clue.ts';
import { personId } from './person-id.ts';
import { type NameForm, nameForm } from './person-name.ts';
import { continueTails, resumeInterrupted } from './resume-interrupted.ts';
import { roleHolders } from './role-holders.ts';
import { Roster, type RosterEntry } from './roster.ts';
import { sessionOf } from './session.ts';
import { speechOf } from './speech.ts';
import { weighCandidates } from './weigh-candidates.ts';
import { presenceOf } from './who-is-meant.ts';

/** Who speaks each turn as the words around it tell, before anything is concluded from it. */
export interface SpeakerDraft {
  /** Everybody whose name the session tells, whether they speak or not, and the unnamed people of single turns. */
  readonly people: readonly RosterEntry[];
  readonly unnamed: ReadonlySet<string>;
  readonly turns: readonly AttributedTurn[];
  readonly tails: ReadonlySet<number>;
  readonly roster: Pick<Roster, 'find'>;
  readonly moderator: string | null;
  readonly clues: readonly NameClue[];
  readonly claims: readonly ClaimClue[];
}

/**
 * Say who speaks each turn, from printed labels, self-introductions, hand-overs, thanks and parentheticals together. Where
 * they do not tell, the speaker stays null.
 */
export function attributeSpeakers(...given: Parameters<typeof draftSpeakers>): Attribution {
  return concludeSpeakers(given[0], draftSpeakers(...given));
}

/**
 * Weigh what the words around each turn tell of its speaker.
 * @param isOtherThing true for words that name something else than a person (countries, organisations, topics)
 * @param isPlace true for the name of a country, a region or a city, or of its people
 * @param isTaken true for an id that something else has: no person gets it
 */
export function draftSpeakers(
  transcript: Transcript,
  isOtherThing: NameTest,
  isPlace: NameTest = () => false,
  isTaken: (id: string) => boolean = () => false,
): SpeakerDraft {
  const speech = speechOf(transcript);
  const clues = findClues(transcript, speech, isOtherThing);
  const idOf = (name: NameForm): string => personId(transcript.session.id, name, isTaken);
  const listed = findListedPeople(transcript);
  const leading = leadingTurns(transcript, clues);
  const calls = new Map(
    clues.flatMap(({ kind, turn, name }) => (kind === 'hands-over' ? [[turn, name] as const] : [])),
  );
  const presented = findPresented(transcript, speech, (turn) => leading.has(turn), isOtherThing);
  const told = [...listed.map(({ name }) => name), ...presented.map(({ name }) => name)];
  const trusted = trustedNames(transcript, clues, told, isOtherThing);
  const known = new Roster(trusted.forms, trusted.isSettled);
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
  const roster = makeRoster(known, trusted, claimClues, idOf);
  const tails = findTails(transcript.turns);
  const labelled = labelledTurns(transcript, roster, isOtherThing, tails);
  const moderator = findModerator(transcript, labelled, clues, roster);
  const presence = presenceOf(roster, labelled, clues, listed, presented);
  const session = sessionOf(transcript, speech, labelled, clues, roster, moderator, listed, presence);
  const holders = roleHolders(session);
  const candidates = gatherCandidates(session, holders, findColleagues(session, claimClues, isPlace));
  const weighed = transcript.turns.map((turn, index) =>
    weighCandidates(turn.number, candidates[index] ?? [], labelled[index]?.person ?? null),
  );
  const described = describeUnnamed(transcript, weighed, labelled, claimClues, holders.unnamed, isOtherThing, isPlace);
  const unnamed = described.people.map((person) => ({ ...person, forms: [] }));
  return {
    people: [...roster.entries, ...unnamed],
    unnamed: new Set(unnamed.map(({ id }) => id)),
    turns: described.turns,
    tails,
    roster,
    moderator,
    clues,
    claims: claimClues,
  };
}

/**
 * Conclude from who speaks which turn: who goes on after an interruption, what part everybody has, who relates to whom, and of
 * whom it is told for whom they speak.
 * @param decided turns whose speaker somebody decided: they hold, and the rest follows from them
 */
export function concludeSpeakers(
  transcript: Transcript,
  draft: SpeakerDraft,
  decided: ReadonlyMap<number, AttributedTurn> = new Map(),
): Attribution {
  const { roster, moderator, clues, people } = draft;
  const settled = (turns: readonly AttributedTurn[]) => turns.map((turn) => decided.get(turn.turn) ?? turn);
  const continued = continueTails(settled(draft.turns), draft.tails);
  const turns = settled(resumeInterrupted(transcript, continued, moderator));
  const roles = findRoles(transcript, turns, roster, moderator);
  return {
    people: peopleOf(people, roles),
    turns,
    relations: findRelations(clues, turns, roster).filter((relation) => roles.has(relation.to)),
    claims: claimsOf(draft.claims, turns, roster, roles),
  };
}

function peopleOf(named: readonly RosterEntry[], roles: ReadonlyMap<string, ParticipantRole>): Person[] {
  return named
    .filter(({ id }) => roles.has(id))
    .map(({ id, name, forms }) => ({ id, name, aliases: aliasesOf(name, forms), role: roles.get(id) ?? null }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The names of those who take part. */
interface TrustedNames {
  /** In order of trust. */
  readonly forms: readonly NameForm[];
  /** True for a form printed again and again. */
  readonly isSettled: (form: NameForm) => boolean;
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
  const called = answersCall(transcript, clues).map((clue) => clue.name);
  const printed = Map.groupBy(labels, (form) => form.keys.join(' '));
  const isSettled = (form: NameForm): boolean => (printed.get(form.keys.join(' '))?.length ?? 0) > 1;
  return { forms: [...labels, ...own, ...told, ...called], isSettled };
}

/** The people known by their names, with longer forms of them from where others present somebody. */
function makeRoster(
  known: Roster,
  { forms, isSettled }: TrustedNames,
  claims: readonly ClaimClue[],
  idOf: (name: NameForm) => string,
): Roster {
  const presented = claims.flatMap(({ subject }) =>
    subject !== null && known.find(subject) !== null ? [subject] : [],
  );
  return new Roster([...forms, ...presented], isSettled, idOf);
}

/**
 * A name known only from being called counts where somebody known calls it and a turn without a label answers: "Louder,
 * please" comes from the floor.
 */
function answersCall(transcript: Transcript, clues: readonly NameClue[]): NameClue[] {
  const introduced = new Set(clues.flatMap((clue) => (clue.kind === 'introduces-self' ? [clue.turn] : [])));
  return clues.filter(({ kind, turn, name, quote }) => {
    // "Eight." of somebody who was asked: no call.
    if (kind === 'hands-over' && name.keys.length === 1 && BARE.test(quote) && !mayCall(transcript, clues, turn))
      return false;
    const known = introduced.has(turn) || (transcript.turns[turn - 1]?.label ?? null) !== null;
    const answer = transcript.turns[turn];
    if (kind !== 'hands-over' || !known || answer === undefined) return false;
    const thanked = clues.some(
      (clue) => clue.turn === turn + 2 && clue.kind === 'thanks' && clue.name.keys.join(' ') === name.keys.join(' '),
    );
    const isFull = nameForm(answer.label ?? '').keys.length > 1;
    const printed = answer.label === null ? null : labelKind(answer.label);
    return (
      (thanked && isFull) ||
      printed === null ||
      printed === 'body' ||
      (printed === 'role' && !isLeadingLabel(answer.label ?? ''))
    );
  });
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

function aliasesOf(name: string, forms: readonly NameForm[]): string[] {
  return [...new Set(forms.map((form) => form.text))].filter((text) => text !== name).sort();
}

function claimsOf(
  clues: readonly ClaimClue[],
  turns: readonly AttributedTurn[],
  roster: Pick<Roster, 'find'>,
  roles: ReadonlyMap<string, unknown>,
): AffiliationClaim[] {
  return clues.flatMap(({ subject, confidence, printed, ...clue }): AffiliationClaim[] => {
    const speaker = turns[clue.turn - 1];
    const named = subject === null ? null : (roster.find(subject)?.id ?? null);
    const person = subject === null ? (speaker?.speaker ?? null) : named;
    if (person === null || !roles.has(person)) return [];
    const own = !printed && person === speaker?.speaker;
    const sure = own ? confidence * (speaker?.confidence ?? 0) : confidence;
    return [
      {
        ...clue,
        person,
        method: own ? 'self-introduction' : 'introduced-by-another',
        confidence: Math.round(sure * 100) / 100,
      },
    ];
  });
}
