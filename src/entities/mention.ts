import type { EntityKind, ProcessKind, StakeholderGroupId } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';

/** What the entities stage gives: what was named, and every place where it was. */
export interface EntityIndex {
  /** Each entity that some mention, affiliation or part-of link of this session needs, by id. */
  readonly entities: readonly Entity[];
  /** In the order of the source. */
  readonly mentions: readonly Mention[];
}

/** Something that can be cited. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly EntityKind[];
  readonly aliases: readonly string[];
  readonly group: StakeholderGroupId | null;
  readonly processKind: ProcessKind | null;
  readonly status: string | null;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string | null;
  readonly website: string | null;
  /** Ids of organisations that lead it. */
  readonly leads: readonly string[];
  /** Id of the entity it is part of. */
  readonly partOf: string | null;
  readonly region: string | null;
  readonly definition: string | null;
  /** Where the entry comes from: a line of `seeds/knowledge`, or `transcript` for a name found in the text alone. */
  readonly source: string;
}

/** A name in the text and the entity it was linked to. */
export interface Mention extends Span {
  readonly turn: number;
  readonly entity: string;
  /** The words as captioned. */
  readonly surface: string;
  /** Chance in [0, 1] that the link is right. */
  readonly confidence: number;
  readonly method: MentionMethod;
}

/**
 * How a surface form was linked: `name` the gazetteer holds it; `acronym` expanded in the text itself (Schwartz-Hearst);
 * `misheard` by sound or edit distance with support from the context; `known-misheard` a caption error listed in
 * `seeds/knowledge`; `pattern` a name nobody listed, found by its head noun; `person` a participant's name;
 * `reference` its head noun alone, after it was named ("the convention");
 * `language-model` proposed by a model and found in the text; `curated` decided by a person.
 */
export type MentionMethod =
  | 'name'
  | 'acronym'
  | 'misheard'
  | 'known-misheard'
  | 'pattern'
  | 'person'
  | 'reference'
  | 'language-model'
  | 'curated';
