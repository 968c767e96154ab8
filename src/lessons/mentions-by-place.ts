import type { EntityIndex, Mention } from '../entities/mention.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';

/** Mentions looked up by where they stand; people are left out, since a lesson is about things. */
export class MentionsByPlace {
  readonly #mentions: readonly Mention[];

  constructor(entities: EntityIndex) {
    const people = new Set(
      entities.entities.filter(({ kinds }) => kinds.length === 1 && kinds[0] === 'PERSON').map(({ id }) => id),
    );
    this.#mentions = entities.mentions
      .filter(({ entity, method }) => method !== 'person' && !people.has(entity))
      .toSorted((a, b) => a.start - b.start);
  }

  /** In the order of the source. */
  within(span: Span): Mention[] {
    const inside: Mention[] = [];
    for (let at = firstIndex(this.#mentions, ({ start }) => start >= span.start); at < this.#mentions.length; at += 1) {
      const mention = this.#mentions[at] as Mention;
      if (mention.start >= span.end) break;
      if (mention.end <= span.end) inside.push(mention);
    }
    return inside;
  }
}
