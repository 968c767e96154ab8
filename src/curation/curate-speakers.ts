import type { SpeakerDraft } from '../speakers/attribute-speakers.ts';
import type { AttributedTurn } from '../speakers/attribution.ts';
import { personId } from '../speakers/person-id.ts';
import { nameForm } from '../speakers/person-name.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { type Curator, personCalled, withDecidedNames } from './curator.ts';
import { namedPerson, partPeople } from './part-people.ts';

/** What people decided about who speaks. */
export interface DecidedSpeakers {
  /** The draft with those in it whom only the decisions name. */
  readonly draft: SpeakerDraft;
  readonly turns: ReadonlyMap<number, AttributedTurn>;
}

/**
 * Who speaks the turns that people decided about. All that follows from it is concluded afterwards, as from what the words tell.
 * @param isTaken true for an id that something else than a person has
 */
export function curateSpeakers(
  curator: Curator,
  transcript: Transcript,
  found: SpeakerDraft,
  isTaken: (id: string) => boolean,
): DecidedSpeakers {
  const { draft, turns: parted } = partPeople(curator, transcript, found);
  const added = newPeople(curator, transcript, draft, isTaken);
  const people = [...draft.people, ...added];
  const known = withDecidedNames(curator, people.map(namedPerson));
  const turns = new Map<number, AttributedTurn>(parted);
  const decidedBy = new Map<number, string>();
  for (const { decision, path, say, found } of curator.entries('speakers')) {
    const turn = found(['turn'], curator.places.turn(decision.turn, decision.after));
    const person = decision.speaker === null ? null : found(['speaker'], personCalled(decision.speaker, known));
    if (turn === null || (person === null && decision.speaker !== null)) continue;
    const shown =
      decision.quote === undefined
        ? curator.places.opening(turn)
        : found(['quote'], curator.places.quote(decision.quote));
    if (shown === null) continue;
    if (decidedBy.get(turn.number) === path) {
      say(
        ['turn'],
        `"${decision.turn}" stands in a turn that another decision gives to somebody`,
        'Keep one of the two',
      );
      continue;
    }
    decidedBy.set(turn.number, path);
    const candidates = draft.turns[turn.number - 1]?.candidates ?? [];
    const { quote, start, end } = shown;
    const evidence = { quote, start, end };
    const said = { turn: turn.number, basis: 'curated' } as const;
    turns.set(
      turn.number,
      person === null
        ? { ...said, speaker: null, confidence: 0, evidence: null, candidates }
        : {
            ...said,
            speaker: person.id,
            confidence: 1,
            evidence,
            candidates: [{ speaker: person.id, basis: 'curated', confidence: 1, evidence }, ...candidates],
          },
    );
  }
  return { draft: { ...draft, people }, turns };
}

function newPeople(
  curator: Curator,
  { session }: Transcript,
  { people }: SpeakerDraft,
  isTaken: (id: string) => boolean,
): SpeakerDraft['people'] {
  const ids = new Set(people.map(({ id }) => id));
  return curator.entries('people').flatMap(({ decision: { person, name }, say }) => {
    if (person !== undefined || name === undefined) return [];
    const form = nameForm(name);
    const id = personId(session.id, form, isTaken);
    if (ids.has(id)) {
      say(['name'], `"${name}" is somebody of the session already`, `Write "person: ${name}" in place of "name"`);
      return [];
    }
    ids.add(id);
    return [{ id, name: form.text, forms: [form] }];
  });
}
