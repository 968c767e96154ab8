import type { Transcript } from '../transcript/transcript.ts';
import type { AffiliationClaim, AttributedTurn, Attribution, ParticipantRole, Person } from './attribution.ts';
import { decideSpeakers } from './decide-speakers.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import type { ClaimClue } from './find-claims.ts';
import type { NameTest } from './find-clues.ts';
import { findRelations } from './find-relations.ts';
import { findRoles } from './find-roles.ts';
import { gatherEvidence, type SpeakerEvidence } from './gather-evidence.ts';
import type { NameClue } from './name-clue.ts';
import type { NameForm } from './person-name.ts';
import { continueTails, resumeInterrupted } from './resume-interrupted.ts';
import type { Roster, RosterEntry } from './roster.ts';
import type { SpeakerModelFile } from './speaker-model.ts';

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
 * @param model what signs are worth, as learned
 * @param isOtherThing true for words that name something else than a person (countries, organisations, topics)
 * @param isPlace true for the name of a country, a region or a city, or of its people
 * @param isTaken true for an id that something else has: no person gets it
 */
export function draftSpeakers(
  transcript: Transcript,
  model: SpeakerModelFile,
  isOtherThing: NameTest,
  isPlace: NameTest = () => false,
  isTaken: (id: string) => boolean = () => false,
): SpeakerDraft {
  return draftFrom(gatherEvidence(transcript, isOtherThing, isPlace, isTaken), model);
}

/** The same from what was gathered before. */
export function draftFrom(evidence: SpeakerEvidence, model: SpeakerModelFile): SpeakerDraft {
  const { session, labelled, claims, clues, tails, unnamedRoles, chain, isOtherThing, isPlace } = evidence;
  const { transcript, roster, moderator } = session;
  const { turns, others } = decideSpeakers(chain, labelled, model);
  const described = describeUnnamed(transcript, turns, others, labelled, claims, unnamedRoles, isOtherThing, isPlace);
  const unnamed = described.people.map((person) => ({ ...person, forms: [] }));
  return {
    people: [...roster.entries, ...unnamed],
    unnamed: new Set(unnamed.map(({ id }) => id)),
    turns: described.turns,
    tails,
    roster,
    moderator,
    clues,
    claims,
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
    people: peopleOf(people, roles, calledBy(clues, roster)),
    turns,
    relations: findRelations(clues, turns, roster).filter((relation) => roles.has(relation.to)),
    claims: claimsOf(draft.claims, turns, roster, roles),
  };
}

function peopleOf(
  named: readonly RosterEntry[],
  roles: ReadonlyMap<string, ParticipantRole>,
  called: ReadonlyMap<string, readonly NameForm[]>,
): Person[] {
  return named
    .filter(({ id }) => roles.has(id))
    .map(({ id, name, forms }) => {
      const aliases = aliasesOf(name, [...forms, ...(called.get(id) ?? [])]);
      return { id, name, aliases, role: roles.get(id) ?? null };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The names by which people are called, thanked and spoken of, where they fit nobody else: "Ana" of Ana Pereira. */
function calledBy(clues: readonly NameClue[], roster: Pick<Roster, 'find'>): Map<string, NameForm[]> {
  const called = new Map<string, NameForm[]>();
  for (const { name } of clues) {
    const id = roster.find(name)?.id;
    if (id === undefined) continue;
    const own = called.get(id);
    if (own === undefined) called.set(id, [name]);
    else own.push(name);
  }
  return called;
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
