import { type Quote, quoteOf } from '../text/span.ts';
import { labelKind, labelWords } from '../transcript/label.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { NameTest } from './find-clues.ts';
import { type NameForm, nameForm } from './person-name.ts';
import type { Roster } from './roster.ts';

/** Whom the captioner printed a turn under. */
export interface LabelledTurn {
  /** Person id; null for a bare turn, a role, a body, or a name that fits several people. */
  readonly person: string | null;
  /** The words of a label that names a role (`remote moderator`); null for any other. */
  readonly role: string | null;
  /** An organisation's or a country's name, for display, where somebody of it speaks; null for any other label. */
  readonly body: string | null;
  /** The label; null for a bare turn. */
  readonly evidence: Quote | null;
  /** How many turns carry this person's label. */
  readonly count: number;
}

const ROOMS =
  /(?:^|\s)(?:hall|room|hub|studio|plenary|auditorium|amphitheatre|ballroom|boardroom|stage|podium|on-?site|in-room|venue|owl|polycom|sala|sal\u00f3n|salle|saal|auditorio|audit\u00f3rio)(?=\s|$)/iu;

/** Is a label that of a room or of its camera, where several share one microphone (`Conference Room 2`, `Main Stage`)? */
export function isRoom(label: string | null): boolean {
  return label !== null && ROOMS.test(label);
}

/** The name of a person that a label prints; null for a role, and for what is known to be something else. */
export function labelName(label: string | null, isOtherThing: NameTest): NameForm | null {
  if (label === null || labelKind(label) !== 'name' || isRoom(label)) return null;
  const form = nameForm(withoutBody(label, isOtherThing));
  return form.keys.length === 0 || isOtherThing(form.text) ? null : form;
}

// `Ana Pereira UNESCO`, `UNESCO Ana Pereira`, `Ana Pereira, UNESCO`.
const ACRONYM_BESIDE =
  /^(?:(?<body>\p{Lu}{3,}),?\s+)?(?<name>\p{Lu}\S*(?:\s+\S+)*\s+\p{Lu}\p{Ll}[^\s,]*)(?:,?\s+(?<behind>\p{Lu}{3,}))?$/u;

/** A label without the acronym of a known body before or behind a name in full. */
function withoutBody(label: string, isOtherThing: NameTest): string {
  const { body, name, behind } = ACRONYM_BESIDE.exec(label)?.groups ?? {};
  const acronym = body ?? behind;
  return name !== undefined && acronym !== undefined && isOtherThing(acronym) ? name : label;
}

/**
 * Resolve the printed labels, one for each turn in order.
 * @param tails turns that go on with a sentence of the turn before
 * @param shared labels that tell nothing, as several people speak under each
 */
export function labelledTurns(
  transcript: Transcript,
  roster: Roster,
  isOtherThing: NameTest,
  tails: ReadonlySet<number>,
  shared: ReadonlySet<string>,
): LabelledTurn[] {
  const people = transcript.turns.map(({ label }) => {
    const form = labelName(label, isOtherThing);
    return form === null ? null : (roster.find(form)?.id ?? null);
  });
  const counts = new Map<string, number>();
  for (const person of people) if (person !== null) counts.set(person, (counts.get(person) ?? 0) + 1);
  const printed = transcript.turns.map(({ label, textStart }, index): LabelledTurn => {
    if (label === null || shared.has(label)) return NOT_LABELLED;
    const person = people[index] ?? null;
    // It ends before the colon: the speech may open with the same words.
    const at = transcript.source.text.lastIndexOf(label, textStart - label.length - 1);
    const kind = labelKind(label);
    return {
      person,
      role: kind === 'role' ? labelWords(label).join(' ') : null,
      body: kind === 'body' || (kind === 'name' && isOtherThing(nameForm(label).text)) ? nameForm(label).text : null,
      evidence: quoteOf(transcript.source.text, at, at + label.length),
      count: person === null ? 0 : (counts.get(person) ?? 0),
    };
  });
  // A label printed over the rest of somebody's sentence is that of the bare turn after it.
  return printed.map((own, index) => {
    if (tails.has(index + 1)) return NOT_LABELLED;
    return tails.has(index) && own.evidence === null ? (printed[index - 1] ?? own) : own;
  });
}

const NOT_LABELLED: LabelledTurn = { person: null, role: null, body: null, evidence: null, count: 0 };
