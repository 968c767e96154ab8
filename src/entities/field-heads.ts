import type { KnownEntity } from '../knowledge/knowledge.ts';
import { foldedWordsOf } from './fold-words.ts';
import type { SessionWords } from './session-words.ts';

/** Of a thousand words, and of all, so many have to be of a field that the session is of it. */
const FEWEST_IN_THOUSAND = 3;
const FEWEST = 5;

interface Field {
  readonly entity: string;
  readonly words: ReadonlySet<string>;
}

/** What people of a field call by its head noun alone: "the Convention", of those who talk of disability. */
export class FieldHeads {
  readonly #fields: readonly Field[];

  constructor(entities: readonly KnownEntity[]) {
    this.#fields = entities.flatMap(({ id, field }) =>
      field.length === 0
        ? []
        : [{ entity: id, words: new Set(field.flatMap((word) => foldedWordsOf(word).map(({ key }) => key))) }],
    );
  }

  /** @returns what is in mind as the session is of its field, by id, the one of whose field more words are last */
  in({ vocabulary, turns }: SessionWords): string[] {
    const keys = vocabulary.told(({ key }) => key);
    const counts = new Map<string, number>();
    let all = 0;
    for (const { forms, size } of turns) {
      all += size;
      for (let at = 0; at < size; at += 1) {
        const key = keys[forms[at] as number] as string;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const enough = Math.max(FEWEST, (FEWEST_IN_THOUSAND * all) / 1000);
    return this.#fields
      .map(({ entity, words }) => ({
        entity,
        count: [...words].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
      }))
      .filter(({ count }) => count >= enough)
      .sort((a, b) => a.count - b.count)
      .map(({ entity }) => entity);
  }
}
