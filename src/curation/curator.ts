import { nameOf } from '../speakers/person-id.ts';
import { nameForm } from '../speakers/person-name.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { YamlPath } from '../text/yaml-file.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { type Curation, type CurationFault, type CurationOutcome, KEPT_IN_GRAPH } from './curation.ts';
import { DECISION_LISTS, type Decision, type DecisionList } from './curation-schema.ts';
import { isLost, type Lost, Places } from './places.ts';

/** One decision, and a way to say what is wrong with it. */
export interface Entry<List extends DecisionList> {
  readonly decision: Decision<List>;
  /** The file that says it. */
  readonly path: string;
  /** The decision cannot be applied. The path leads from the decision to the value at fault. */
  readonly say: (at: YamlPath, message: string, hint: string) => void;
  /** What a look-up found; null, and said, where it found nothing. */
  readonly found: <Found extends object>(at: YamlPath, found: Found | Lost) => Found | null;
}

/** Somebody who can be decided about, by every name they may be given. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The decisions about one session on their way through the stages, with what is found to be wrong with them. */
export class Curator {
  readonly #transcript: Transcript;
  #places: Places | null = null;
  readonly #curations: readonly Curation[];
  readonly #faults: CurationFault[] = [];
  readonly #faulty = new Set<string>();

  constructor(transcript: Transcript, curations: readonly Curation[]) {
    this.#transcript = transcript;
    this.#curations = curations;
  }

  get places(): Places {
    this.#places ??= new Places(this.#transcript);
    return this.#places;
  }

  /**
   * The decisions of one list, file by file in their order: a later one holds where two decide the same. What a later file says again in
   * the same words, as one does that was exported from the graph, is said once.
   */
  entries<List extends DecisionList>(list: List): Entry<List>[] {
    const said = new Set<string>();
    return this.#curations.flatMap((curation, file) => {
      const decisions = (curation.file[list] ?? []) as readonly Decision<List>[];
      const own = decisions.map((decision, index) => ({ decision, index, words: wordsOf(decision) }));
      const fresh = own.filter(({ words }) => !said.has(words));
      for (const { words } of own) said.add(words);
      return fresh.map(({ decision, index }) => this.#entry(curation, file, list, index, decision));
    });
  }

  #entry<List extends DecisionList>(
    curation: Curation,
    file: number,
    list: List,
    index: number,
    decision: Decision<List>,
  ): Entry<List> {
    const { textSha256 } = this.#transcript.source;
    const isMistake =
      curation.isMistake?.(list, index, textSha256) ?? [undefined, textSha256].includes(curation.file.text);
    const say: Entry<List>['say'] = (at, message, hint) => {
      const error = curation.fault([list, index, ...at], message, hint);
      this.#faulty.add(`${file} ${list} ${index}`);
      this.#faults.push({ error, outdated: !isMistake });
    };
    const found = <Found extends object>(at: YamlPath, one: Found | Lost): Found | null => {
      if (!isLost(one)) return one;
      say(at, one.message, one.hint);
      return null;
    };
    return { decision, path: curation.path, say, found };
  }

  get outcome(): CurationOutcome {
    const all = DECISION_LISTS.reduce((sum, list) => sum + this.entries(list).length, 0);
    const files = this.#curations
      .filter(({ path }) => path !== KEPT_IN_GRAPH)
      .map(({ path, text }) => ({ path: path.replace(/^.*[\\/]/, ''), text }));
    return { applied: all - this.#faulty.size, files, faults: this.#faults };
  }
}

/** What is decided, whoever decided it and why. */
function wordsOf({ by: _by, on: _on, because: _because, ...words }: Decision<DecisionList>): string {
  return JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** People by the names too that the decisions give them. */
export function withDecidedNames<Person extends NamedPerson>(curator: Curator, people: readonly Person[]): Person[] {
  const named = new Map(people.map((person) => [person.id, person]));
  for (const { decision } of curator.entries('people')) {
    if (decision.person === undefined || decision.name === undefined) continue;
    const person = personCalled(decision.person, people);
    if (!isLost(person)) named.set(person.id, { ...person, aliases: [...person.aliases, decision.name] });
  }
  return [...named.values()];
}

/** The one person whom an id, of the session or of the graph, or a name means. */
export function personCalled<Person extends NamedPerson>(called: string, people: readonly Person[]): Person | Lost {
  const key = keyOf(called);
  const byId = people.filter(({ id }) => id === called || id === nameOf(called));
  // As printed first: names of people without one differ in their brackets alone, which the key leaves out.
  const exactly = people.filter(({ name }) => name === called);
  const byName = people.filter(({ name }) => keyOf(name) === key);
  const byAlias = people.filter(({ aliases }) => aliases.some((alias) => keyOf(alias) === key));
  const [fitting = []] = [byId, exactly, byName, byAlias].filter((some) => some.length > 0);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  if (only !== undefined) {
    const ids = fitting.map(({ id }) => id).join(', ');
    return {
      message: `"${called}" is the name of ${fitting.length} people (${ids})`,
      hint: 'Write the id of the one who is meant',
    };
  }
  const names = people.flatMap(({ id, name, aliases }) => [name, id, ...aliases]);
  return {
    message: `nobody of the session is called "${called}"${didYouMean(called, names)}`,
    hint: 'Write a name or an id that `bpf-graph review` lists, or add the person under "people" with a name and no "person"',
  };
}

function keyOf(name: string): string {
  return nameForm(name).keys.join(' ');
}
