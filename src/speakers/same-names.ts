import { matchesAtCapitals } from '../text/capitals.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Quote, Span } from '../text/span.ts';
import { quoteOf } from '../text/span.ts';
import { wordsAt } from '../text/words-at.ts';
import type { SpeakerCandidate } from './attribution.ts';
import type { NameSpot } from './find-spots.ts';
import { nameForm } from './person-name.ts';
import type { Session } from './session.ts';

// A name that stands in more turns is what the session is about.
const MOST_TURNS = 6;
const SHORTEST = 3;
const CAPITALISED = /\p{Lu}[\p{L}\p{N}&-]{2,30}/uy;
// Capitals that open a sentence may be any word's.
const WITHIN = /[\p{Ll}\p{N},;)]\s{1,3}$/u;
const LONGEST_WITHIN = 5;
// By what somebody says first he tells who he is.
const OPENING = 5;

// "Please, Ruralia, you were shaking your head.", "Example Hub, how is it with you?", "Now Ruralia."
const CALLS_BODY =
  /^(?:(?:[Nn]ow|[Pp]lease|[Ss]o|[Aa]nd|[Tt]hen|[Oo]kay|[Yy]es|[Nn]ext|[Ww]ell),?\s{1,4}){0,2}(?<name>\p{Lu}[\p{L}\p{N}&-]{2,30})(?:,\s{1,4}(?:you|please|how|what|would|could|can|do|did|the floor|your|is|are|the \p{Ll}+ of)\b|[.?!]$)/u;

/** Somebody whose body or place a turn's last sentences name. */
export interface CalledByBody {
  readonly person: string;
  readonly evidence: Quote;
  /** Spoken to by it, not of. */
  readonly isAddress: boolean;
}

interface PlacedName {
  readonly start: number;
  readonly key: string;
}

/** Capitalised words that stand somewhere behind another word; of two in a row the first. */
function namesWithin(text: string, capitalised: readonly RegExpExecArray[]): Set<string> {
  const names = new Set<string>();
  let end = 0;
  for (const match of capitalised) {
    if (!WITHIN.test(text.slice(Math.max(end, match.index - LONGEST_WITHIN), match.index))) continue;
    names.add(match[0]);
    end = match.index + match[0].length;
  }
  return names;
}

/** Names of bodies and places by which people are known: those of their presentations and first words. */
export class SameNames {
  readonly #session: Session;
  readonly #byTurn: readonly ReadonlySet<string>[];
  readonly #turnsWith = new Map<string, number>();
  /** The turns in which people say a name, and in which it is told of them: by name and person. */
  readonly #said = new Map<string, Map<string, Set<number>>>();
  readonly #told = new Map<string, Map<string, Set<number>>>();
  /** The names in the whole source, in its order. */
  readonly #placed: readonly PlacedName[];
  readonly #own: ReadonlySet<string>;

  constructor(
    session: Session,
    spots: readonly (readonly NameSpot[])[],
    candidates: readonly (readonly SpeakerCandidate[])[],
  ) {
    this.#session = session;
    this.#own = new Set(session.roster.entries.flatMap(({ forms }) => forms.flatMap(({ keys }) => keys)));
    const { turns, source } = session.transcript;
    this.#placed = this.#namesOf(source.text);
    const heard = new Set<string>();
    this.#byTurn = turns.map(({ textStart, textEnd }) => this.#namesIn({ start: textStart, end: textEnd }));
    for (const names of this.#byTurn)
      for (const name of names) this.#turnsWith.set(name, (this.#turnsWith.get(name) ?? 0) + 1);
    for (const [index, found] of candidates.entries()) {
      const speaker = found.find(({ confidence }) => confidence >= 0.6)?.speaker;
      if (speaker === undefined) continue;
      const sentences = session.speech(index + 1)?.sentences ?? [];
      const isFirst = !heard.has(speaker);
      heard.add(speaker);
      this.#add(this.#said, speaker, index + 1, this.#byTurn[index] ?? new Set());
      const opening = sentences[Math.min(OPENING, sentences.length) - 1];
      if (isFirst && opening !== undefined && sentences[0] !== undefined)
        this.#add(this.#told, speaker, index + 1, this.#namesIn({ start: sentences[0].start, end: opening.end }));
    }
    for (const [index, own] of spots.entries()) {
      for (const { people, sentence } of own) {
        const span = session.speech(index + 1)?.sentences[sentence];
        const [person] = people;
        if (span === undefined || person === undefined || people.length > 1) continue;
        this.#add(this.#told, person, index + 1, this.#namesIn(span));
      }
    }
  }

  /** How many rare names the turn shares with what the person says elsewhere and with what is told of him. */
  shared(turn: number, person: string): number {
    let sum = 0;
    for (const name of this.#byTurn[turn - 1] ?? []) {
      const all = this.#turnsWith.get(name) ?? 0;
      if (all > MOST_TURNS) continue;
      const told = this.#told.get(name)?.get(person);
      const said = this.#said.get(name)?.get(person);
      if (told !== undefined && !(told.size === 1 && told.has(turn))) sum += 2 / all;
      else if (said !== undefined && !(said.size === 1 && said.has(turn))) sum += 1 / all;
    }
    return Math.min(sum, 2);
  }

  /** People whose bodies or places the last sentences of a turn name, with those words. */
  calledAt(turn: number, reach: number): CalledByBody[] {
    const { text } = this.#session.transcript.source;
    const called = new Map<string, CalledByBody>();
    for (const span of (this.#session.speech(turn)?.sentences ?? []).slice(-reach)) {
      const words = wordsAt(text, span);
      const addressed = CALLS_BODY.exec(words)?.groups?.name;
      const key = addressed === undefined ? null : nameForm(addressed).keys.join(' ');
      for (const name of this.#namesIn(span)) {
        const only = this.#onlyOne(name, turn);
        if (only === null) continue;
        const evidence = quoteOf(text, span.start, span.end);
        // Who has just told of a hub there ("there is a hub in Ruralia") is none of it.
        const longAgo = [...(this.#told.get(name)?.get(only) ?? [])].some((where) => where < turn - 1);
        const isAddress = (name === key && longAgo) || called.get(only)?.isAddress === true;
        called.set(only, { person: only, evidence, isAddress });
      }
    }
    return [...called.values()];
  }

  /** The one person who is known, by other turns, to be of a body or a place; null for none and for several. */
  onlyOneOf(body: string, turn: number): string | null {
    return this.#onlyOne(nameForm(body).keys.join(' '), turn);
  }

  #onlyOne(name: string, turn: number): string | null {
    const people = [...(this.#told.get(name) ?? [])].flatMap(([person, where]) =>
      where.size === 1 && where.has(turn) ? [] : [person],
    );
    return people.length === 1 ? (people[0] ?? null) : null;
  }

  #add(to: Map<string, Map<string, Set<number>>>, person: string, turn: number, names: ReadonlySet<string>): void {
    for (const name of names) {
      const people = to.get(name) ?? new Map<string, Set<number>>();
      to.set(name, people.set(person, (people.get(person) ?? new Set()).add(turn)));
    }
  }

  #namesIn({ start, end }: Span): ReadonlySet<string> {
    const names = new Set<string>();
    for (let at = firstIndex(this.#placed, (name) => name.start >= start); at < this.#placed.length; at += 1) {
      const name = this.#placed[at] as PlacedName;
      if (name.start >= end) break;
      names.add(name.key);
    }
    return names;
  }

  /** Those that may tell people apart: no person's names, and none that is too short. */
  #namesOf(text: string): PlacedName[] {
    const capitalised = matchesAtCapitals(CAPITALISED, text);
    const keys = new Map<string, string>();
    for (const printed of namesWithin(text, capitalised)) {
      const key = nameForm(printed).keys.join(' ');
      if (key.length >= SHORTEST && !this.#own.has(key)) keys.set(printed, key);
    }
    return capitalised.flatMap(({ 0: printed, index: start }) => {
      const key = keys.get(printed);
      return key === undefined ? [] : [{ start, key }];
    });
  }
}
