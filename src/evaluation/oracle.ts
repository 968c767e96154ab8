import type { Standing } from '../affiliations/standing.ts';
import { concludeSpeakers, type SpeakerDraft } from '../speakers/attribute-speakers.ts';
import type { AttributedTurn, Attribution } from '../speakers/attribution.ts';
import { type NameForm, nameForm } from '../speakers/person-name.ts';
import type { RosterEntry } from '../speakers/roster.ts';
import { cutTurns } from '../speakers/separate-speakers.ts';
import { setOnly } from '../text/set-only.ts';
import { slugOf } from '../text/slug.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import type { Substitutes } from '../understanding/understand.ts';
import type { GoldCase, GoldTurn } from './gold.ts';
import { matchPeople } from './match-people.ts';
import { speechWords } from './speech-words.ts';

/** Stages whose results can be taken from the gold, to see what the stages behind them lose by themselves. */
export const ORACLES = ['speakers', 'groups'] as const;
export type Oracle = (typeof ORACLES)[number];

/**
 * The gold's own answers in place of what stages find. `speakers`: who speaks which words, and by which names; what is said of them
 * and of their organisations is still for the program to find. `groups`: for which stakeholder groups those speak whom it has.
 */
export function substitutesFrom(gold: GoldCase, oracles: readonly Oracle[]): Substitutes {
  return {
    ...(oracles.includes('speakers') && {
      turns: (found) => cutTurns(found, seamsOf(gold, found)),
      speakers: (transcript, draft) => goldSpeakers(gold, transcript, draft),
    }),
    ...(oracles.includes('groups') && {
      standings: (transcript, attribution, found) => goldStandings(gold, transcript, attribution, found),
    }),
  };
}

/** Where gold turns begin inside those of the program. */
function seamsOf(gold: GoldCase, { turns, source }: Transcript): Map<number, number[]> {
  const seams = new Map<number, number[]>();
  for (const { start } of gold.turns) {
    const turn = turns.find(({ textStart, textEnd }) => textStart < start && start < textEnd);
    if (turn === undefined || source.text.slice(turn.textStart, start).trim() === '') continue;
    seams.set(turn.number, [...(seams.get(turn.number) ?? []), start]);
  }
  return seams;
}

function goldSpeakers(gold: GoldCase, transcript: Transcript, draft: SpeakerDraft): Attribution {
  const people = new Map(
    gold.people.map(({ key, names }): [string, RosterEntry] => {
      const forms = names.map(nameForm);
      const name = forms[0]?.text ?? `Unnamed speaker (${key})`;
      return [key, { id: slugOf(`gold ${key}`), name, forms }];
    }),
  );
  const turns = transcript.turns.map((turn): AttributedTurn => {
    const key = goldTurnOf(gold, turn)?.speaker ?? null;
    const person = key === null ? undefined : people.get(key);
    if (person === undefined)
      return { turn: turn.number, speaker: null, basis: null, confidence: 0, evidence: null, candidates: [] };
    // Nobody but the unnamed is matched by the words that are theirs.
    const basis = person.forms.length === 0 ? 'description' : 'curated';
    return { turn: turn.number, speaker: person.id, basis, confidence: 1, evidence: null, candidates: [] };
  });
  const decided = new Map(turns.map((turn) => [turn.turn, turn]));
  const roster = { find: finderOf([...people.values()], draft.roster) };
  return concludeSpeakers(
    transcript,
    { ...draft, people: [...people.values()], turns, roster, moderator: null },
    decided,
  );
}

/** The gold turn in which a turn of the program ends: none of its own begins later in it. */
function goldTurnOf({ turns }: GoldCase, { textEnd }: Turn): GoldTurn | undefined {
  return turns.findLast(({ start }) => start < textEnd);
}

/** Finds people by the names that the gold gives them, else by those that the program has for one of these. */
function finderOf(people: readonly RosterEntry[], draft: SpeakerDraft['roster']) {
  const byForm = new Map<string, RosterEntry | null>();
  for (const person of people) for (const form of person.forms) setOnly(byForm, form.keys.join(' '), person);
  const exactly = (form: NameForm): RosterEntry | null => byForm.get(form.keys.join(' ')) ?? null;
  return (form: NameForm): RosterEntry | null => {
    const found = exactly(form);
    if (found !== null) return found;
    const known = new Set((draft.find(form)?.forms ?? []).flatMap((other) => exactly(other) ?? []));
    return known.size === 1 ? ([...known][0] ?? null) : null;
  };
}

function goldStandings(
  gold: GoldCase,
  transcript: Transcript,
  attribution: Attribution,
  found: readonly Standing[],
): readonly Standing[] {
  const people = matchPeople(gold, attribution, speechWords(transcript, gold.turns));
  const groups = new Map(gold.people.map(({ key, groups: own }) => [people.get(key), own]));
  return found.map((standing): Standing => {
    const own = groups.get(standing.person) ?? [];
    const turn = attribution.turns.find(({ speaker }) => speaker === standing.person)?.turn ?? 1;
    const { textStart, textEnd, text } = transcript.turns[turn - 1] as Turn;
    const shown = { quote: text, start: textStart, end: textEnd, turn };
    return {
      ...standing,
      represents: own.map((group) => ({ group, basis: 'curated', confidence: 1, ...shown })),
    };
  });
}
