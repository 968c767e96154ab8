import type { SpeakerDraft } from '../speakers/attribute-speakers.ts';
import type { AttributedTurn } from '../speakers/attribution.ts';
import { personIdWithin } from '../speakers/person-id.ts';
import { nameForm } from '../speakers/person-name.ts';
import { quoteOf } from '../text/span.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { type Curator, type NamedPerson, personCalled } from './curator.ts';
import { isLost } from './places.ts';

type Somebody = SpeakerDraft['people'][number];

/** A draft in which people who were taken for one are two, and the turns whose labels tell them apart. */
export interface PartedPeople {
  readonly draft: SpeakerDraft;
  readonly turns: ReadonlyMap<number, AttributedTurn>;
}

/**
 * People of whom it was decided that they are two. Somebody of the same full name in other sessions is told apart by an id of the
 * session's own; a short name that was taken for another form of somebody's becomes a person with the turns that it labels.
 */
export function partPeople(curator: Curator, transcript: Transcript, found: SpeakerDraft): PartedPeople {
  const turns = new Map<number, AttributedTurn>();
  let draft = found;
  for (const { decision, found: lookUp } of curator.entries('different')) {
    const known = draft.people.map(namedPerson);
    const one = personCalled(decision.this, known);
    // Things are parted among things.
    if (isLost(one)) continue;
    const other = lookUp(['from'], personCalled(decision.from, known));
    // Two already: it is kept for a program that would take them for one.
    if (other === null || other.id !== one.id) continue;
    const whole = draft.people.find(({ id }) => id === one.id) as Somebody;
    const form = nameForm(decision.this);
    const id = personIdWithin(transcript.session.id, isNamed(whole, decision.this) ? nameForm(whole.name) : form);
    if (isNamed(whole, decision.this)) {
      draft = renamed(draft, whole, id);
      continue;
    }
    const labelled = transcript.turns.filter(({ label }) => label !== null && isSame(nameForm(label).keys, form.keys));
    draft = split(draft, whole, { id, name: form.text, forms: [form] });
    for (const turn of labelled) turns.set(turn.number, spokenBy(id, turn, transcript.source.text));
  }
  return { draft, turns };
}

/** Somebody of the draft as decisions name them. */
export function namedPerson({ id, name, forms }: Somebody): NamedPerson {
  return { id, name, aliases: forms.map(({ text }) => text) };
}

function isNamed({ id, name }: Somebody, called: string): boolean {
  return called === id || isSame(nameForm(called).keys, nameForm(name).keys);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.join(' ') === others.join(' ');
}

/** The draft in which somebody has another id. */
function renamed(draft: SpeakerDraft, whole: Somebody, id: string): SpeakerDraft {
  const idOf = (before: string): string => (before === whole.id ? id : before);
  const { roster } = draft;
  return {
    ...draft,
    people: draft.people.map((one) => ({ ...one, id: idOf(one.id) })),
    unnamed: new Set([...draft.unnamed].map(idOf)),
    moderator: draft.moderator === null ? null : idOf(draft.moderator),
    turns: draft.turns.map((turn) => ({
      ...turn,
      speaker: turn.speaker === null ? null : idOf(turn.speaker),
      candidates: turn.candidates.map((candidate) => ({ ...candidate, speaker: idOf(candidate.speaker) })),
    })),
    roster: {
      find: (name) => {
        const entry = roster.find(name);
        return entry === null ? null : { ...entry, id: idOf(entry.id) };
      },
    },
  };
}

/** The draft in which a form of somebody's name is somebody else's. */
function split(draft: SpeakerDraft, whole: Somebody, part: Somebody): SpeakerDraft {
  const [form] = part.forms;
  const left = { ...whole, forms: whole.forms.filter(({ keys }) => !isSame(keys, form?.keys ?? [])) };
  const { roster } = draft;
  return {
    ...draft,
    people: [...draft.people.map((one) => (one.id === whole.id ? left : one)), part],
    roster: { find: (name) => (isSame(name.keys, form?.keys ?? []) ? part : roster.find(name)) },
  };
}

/** The label before the turn shows it. */
function spokenBy(speaker: string, turn: Turn, source: string): AttributedTurn {
  const label = turn.label ?? '';
  const at = source.indexOf(label, turn.start);
  const evidence = quoteOf(source, at, at + label.length);
  const said = { speaker, basis: 'curated', confidence: 1, evidence } as const;
  return { turn: turn.number, ...said, candidates: [said] };
}
