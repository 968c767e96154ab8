import type { KnownEntity } from '../knowledge/knowledge.ts';
import { foldedWordsOf } from './fold-words.ts';
import type { SessionWords } from './session-words.ts';

/** Of a thousand words, and of all, so many have to be of a field that the session is of it. */
const FEWEST_IN_THOUSAND = 3;
const FEWEST = 5;

interface Field {
  readonly entity: string;
  readonly words: readonly string[];
}

/** What people of a field call by its head noun alone: "the Convention", of those who talk of disability. */
export class FieldHeads {
  readonly #fields: readonly Field[];
  readonly #words: ReadonlySet<string>;

  constructor(entities: readonly KnownEntity[]) {
    this.#fields = entities.flatMap(({ id, field }) =>
      field.length === 0
        ? []
        : [{ entity: id, words: [...new Set(field.flatMap((word) => foldedWordsOf(word).map(({ key }) => key)))] }],
    );
    this.#words = new Set(this.#fields.flatMap(({ words }) => words));
  }

  /** @returns what is in mind as the session is of its field, by id, the one of whose field more words are last */
  in({ vocabulary, turns }: SessionWords): string[] {
    const counts = new Uint32Array(vocabulary.size);
    let all = 0;
    for (const { forms, size } of turns) {
      all += size;
      for (let at = 0; at < size; at += 1) {
        const form = forms[at] as number;
        counts[form] = (counts[form] as number) + 1;
      }
    }
    const times = new Map<string, number>();
    for (let form = 0; form < counts.length; form += 1) {
      const { key } = vocabulary.form(form);
      if (this.#words.has(key)) times.set(key, (times.get(key) ?? 0) + (counts[form] as number));
    }
    const enough = Math.max(FEWEST, (FEWEST_IN_THOUSAND * all) / 1000);
    return this.#fields
      .map(({ entity, words }) => ({
        entity,
        count: words.reduce((sum, word) => sum + (times.get(word) ?? 0), 0),
      }))
      .filter(({ count }) => count >= enough)
      .sort((a, b) => a.count - b.count)
      .map(({ entity }) => entity);
  }
}
