import type { LabelledTurn } from './labelled-turn.ts';
import type { ListedPerson } from './listed-people.ts';
import type { NameClue } from './name-clue.ts';
import { type NameForm, nameForm } from './person-name.ts';
import type { Roster } from './roster.ts';

/** What tells which of two people of one first name is meant. */
export interface Presence {
  /** The number of the turn by which a person has spoken or been presented; 0 for those whom the front matter lists. */
  readonly since: ReadonlyMap<string, number>;
  /** People who serve the session from its side: who moderates for those far away, who writes the report. */
  readonly serving: ReadonlySet<string>;
  /** Whom a first name calls by the name in full before it. */
  readonly inFull: ReadonlyMap<NameClue, string>;
  /** The same by the number of the turn that answers. */
  readonly answers: ReadonlyMap<number, string>;
  /** The words with a capital by which people introduce themselves: where they are from, for whom they speak. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
}

const SERVING = /^(?:remote|rapporteur|reporter|organi[sz]er)/;

/** When each person of the roster is first known of. */
export function presenceOf(
  roster: Roster,
  labelled: readonly LabelledTurn[],
  clues: readonly NameClue[],
  listed: readonly ListedPerson[],
  presented: readonly { readonly name: NameClue['name']; readonly turn: number }[],
  namedInFull: ReadonlyMap<NameClue, NameForm>,
): Presence {
  const since = new Map<string, number>();
  const know = (person: string | null | undefined, turn: number): void => {
    if (person != null && turn < (since.get(person) ?? Number.POSITIVE_INFINITY)) since.set(person, turn);
  };
  for (const { name } of listed) know(roster.find(name)?.id, 0);
  for (const { name, turn } of presented) know(roster.find(name)?.id, turn);
  for (const [index, { person }] of labelled.entries()) know(person, index + 1);
  const told = new Map<string, Set<string>>();
  for (const { kind, name, turn, quote } of clues) {
    const person = kind === 'introduces-self' ? roster.find(name)?.id : undefined;
    know(person, turn);
    if (person === undefined) continue;
    const words = told.get(person) ?? new Set<string>();
    told.set(person, words);
    for (const word of capitalisedIn(quote)) words.add(word);
  }
  const serving = listed.filter(({ role }) => role !== null && SERVING.test(role));
  const inFull = new Map(
    [...namedInFull].flatMap(([clue, name]) => {
      const person = roster.find(name)?.id;
      return person === undefined ? [] : [[clue, person] as const];
    }),
  );
  // "Ana Pereira, you are in the field.", and behind it "Thank you, Ana."
  const called = clues.flatMap(({ kind, name, turn }) => {
    const person = kind === 'hands-over' && name.keys.length > 1 ? roster.find(name)?.id : undefined;
    return person === undefined ? [] : [[turn + 1, person] as const];
  });
  const answers = new Map([...called, ...[...inFull].map(([{ turn }, person]) => [turn + 1, person] as const)]);
  return { since, serving: new Set(serving.flatMap(({ name }) => roster.find(name)?.id ?? [])), inFull, answers, told };
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}&-]{2,30}/gu;

/** The words of a quote that open with a capital, behind its first. */
function capitalisedIn(quote: string): string[] {
  return [...quote.matchAll(CAPITALISED)].flatMap(({ 0: word, index }) => (index === 0 ? [] : nameForm(word).keys));
}

/**
 * The person whom a clue names. Of several with that first name: the one named in full just before; the one printed where the clue points;
 * else the only one who is neither who speaks, nor unknown so far, nor busy with the session's side.
 */
export function whoIsMeant(
  clue: NameClue,
  target: number,
  roster: Roster,
  labelled: readonly LabelledTurn[],
  { since, serving, inFull, answers, told: toldOf }: Presence,
): string | null {
  const fitting = roster.fitting(clue.name).map(({ id }) => id);
  if (fitting.length < 2) return fitting[0] ?? null;
  const called = clue.kind === 'hands-over' ? inFull.get(clue) : answers.get(target);
  if (called !== undefined && fitting.includes(called)) return called;
  const told = surnamed(clue, fitting, roster) ?? placed(clue, fitting, toldOf);
  if (told !== null) return told;
  const printed = labelled[target - 1]?.person;
  if (target !== clue.turn && printed != null && fitting.includes(printed)) return printed;
  const own = labelled[clue.turn - 1]?.person;
  const others = clue.kind === 'introduces-self' ? fitting : fitting.filter((person) => person !== own);
  const known = others.filter((person) => (since.get(person) ?? Number.POSITIVE_INFINITY) <= clue.turn);
  if (known.length === 1) return known[0] ?? null;
  const free = known.filter((person) => !serving.has(person));
  return free.length === 1 ? (free[0] ?? null) : null;
}

/** "The other Ana, Ms. Pereira": the only one of them whose surname the call gives too. */
function surnamed({ kind, quote }: NameClue, fitting: readonly string[], roster: Roster): string | null {
  if (kind !== 'hands-over') return null;
  const words = new Set(nameForm(quote.replace(/[^\p{L}\s'\u2019-]/gu, ' ')).keys);
  const told = fitting.filter((id) =>
    roster.byId(id)?.forms.some(({ keys }) => keys.length > 1 && words.has(keys.at(-1) ?? '')),
  );
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** "Ana from Ruralia": the only one of them who told that of himself. */
function placed({ name, quote }: NameClue, fitting: readonly string[], toldOf: Presence['told']): string | null {
  const words = capitalisedIn(quote).filter((word) => !name.keys.includes(word));
  const told = fitting.filter((id) => words.some((word) => toldOf.get(id)?.has(word)));
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** Who else of the name may be called, where only the label behind a call tells which one is: that label may be the captioner's guess. */
export function namesakesOf(
  clue: NameClue,
  target: number,
  roster: Roster,
  labelled: readonly LabelledTurn[],
  { since, inFull }: Presence,
): readonly string[] {
  const fitting = clue.kind === 'hands-over' ? roster.fitting(clue.name).map(({ id }) => id) : [];
  const printed = labelled[target - 1]?.person;
  if (fitting.length < 2 || printed == null || !fitting.includes(printed)) return [];
  if (fitting.includes(inFull.get(clue) ?? '') || surnamed(clue, fitting, roster) !== null) return [];
  const own = labelled[clue.turn - 1]?.person;
  return fitting.filter(
    (person) => person !== printed && person !== own && (since.get(person) ?? Number.POSITIVE_INFINITY) <= clue.turn,
  );
}
