import { labelKind } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { AffiliationClaim, AttributedTurn, Attribution, Person } from './attribution.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import { type ClaimClue, findClaims } from './find-claims.ts';
import { findClues, type NameTest } from './find-clues.ts';
import { findModerator } from './find-moderator.ts';
import { findRelations } from './find-relations.ts';
import { findRoles } from './find-roles.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { labelledTurns } from './labelled-turn.ts';
import type { NameClue } from './name-clue.ts';
import { type NameForm, nameForm } from './person-name.ts';
import { resumeInterrupted } from './resume-interrupted.ts';
import { Roster } from './roster.ts';
import { weighCandidates } from './weigh-candidates.ts';

/**
 * Say who speaks each turn, from printed labels, self-introductions, hand-overs, thanks and parentheticals together. Where
 * they do not tell, the speaker stays null.
 * @param isOtherThing true for words that name something else than a person (countries, organisations, topics)
 */
export function attributeSpeakers(transcript: Transcript, isOtherThing: NameTest): Attribution {
  const clues = findClues(transcript, isOtherThing);
  const claimClues = findClaims(transcript);
  const roster = makeRoster(transcript, clues, claimClues);
  const labelled = labelledTurns(transcript, roster);
  const moderator = findModerator(transcript, labelled, clues, roster);
  const candidates = gatherCandidates(transcript, labelled, clues, roster, moderator);
  const weighed = transcript.turns.map((turn, index) =>
    weighCandidates(turn.number, candidates[index] ?? [], labelled[index]?.person ?? null),
  );
  const described = describeUnnamed(transcript, weighed, claimClues);
  const turns = resumeInterrupted(transcript, described.turns, moderator);
  const roles = findRoles(transcript, turns, roster, moderator);
  const named = [...roster.entries, ...described.people.map((person) => ({ ...person, forms: [] }))];
  const people = named
    .filter((person) => roles.has(person.id))
    .map(
      (person): Person => ({
        id: person.id,
        name: person.name,
        aliases: aliasesOf(person.name, person.forms),
        role: roles.get(person.id) ?? null,
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    people,
    turns,
    relations: findRelations(clues, turns, roster).filter((relation) => roles.has(relation.to)),
    claims: claimsOf(claimClues, turns, roster, roles),
  };
}

/** Names that labels, introductions, notes and hand-overs give; longer forms of them from where others present somebody. */
function makeRoster(transcript: Transcript, clues: readonly NameClue[], claims: readonly ClaimClue[]): Roster {
  const labels = transcript.turns.flatMap(({ label }) =>
    label !== null && labelKind(label) === 'name' ? [nameForm(label)] : [],
  );
  const own = clues.filter((clue) => clue.kind === 'introduces-self' || clue.kind === 'noted').map((clue) => clue.name);
  const called = clues.filter((clue) => opensBareTurn(transcript, clue)).map((clue) => clue.name);
  const trusted: NameForm[] = [...labels, ...own, ...called];
  const base = new Roster(trusted);
  const presented = claims.flatMap(({ subject }) => (subject !== null && base.find(subject) !== null ? [subject] : []));
  return new Roster([...trusted, ...presented]);
}

/** A name known only from being called counts where a turn without a label answers it. */
function opensBareTurn(transcript: Transcript, clue: NameClue): boolean {
  if (clue.kind !== 'hands-over') return false;
  const next = transcript.turns[clue.turn];
  return next !== undefined && next.label === null;
}

function aliasesOf(name: string, forms: readonly NameForm[]): string[] {
  return [...new Set(forms.map((form) => form.text))].filter((text) => text !== name).sort();
}

function claimsOf(
  clues: readonly ClaimClue[],
  turns: readonly AttributedTurn[],
  roster: Roster,
  roles: ReadonlyMap<string, unknown>,
): AffiliationClaim[] {
  return clues.flatMap(({ subject, confidence, ...clue }): AffiliationClaim[] => {
    const speaker = turns[clue.turn - 1];
    const named = subject === null ? null : (roster.find(subject)?.id ?? null);
    const person = subject === null ? (speaker?.speaker ?? null) : named;
    if (person === null || !roles.has(person)) return [];
    const own = person === speaker?.speaker;
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
