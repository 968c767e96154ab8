/** What `seeds/knowledge/` and the country list say about the field, in one plain-JSON value. Holds for any transcript. */
export interface Knowledge {
  readonly stakeholderGroups: readonly StakeholderGroup[];
  /** Organisations, initiatives and processes, sorted by id. */
  readonly entities: readonly KnownEntity[];
  /** Countries and territories (ISO 3166-1), then regions (UN M49), each sorted by id. */
  readonly places: readonly Place[];
  readonly topics: readonly KnownTopic[];
  readonly surfaces: readonly Surface[];
}

/** The kinds of thing a speaker can cite; `EntityKind` of the GraphQL schema. */
export const ENTITY_KINDS = ['PROCESS', 'INITIATIVE', 'ORGANISATION', 'PERSON', 'PLACE', 'TOPIC'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Whose mentions count as citations, where nothing else is said. */
export const CITED_KINDS = ['PROCESS', 'INITIATIVE', 'ORGANISATION'] as const satisfies readonly EntityKind[];
export type CitedKind = (typeof CITED_KINDS)[number];

export function isCited({ kinds }: { readonly kinds: readonly EntityKind[] }): boolean {
  return CITED_KINDS.some((kind) => kinds.includes(kind));
}

/** The stakeholder groups as the IGF registers participants, with academia named (the IGF counts it in the technical community or civil society). */
export const STAKEHOLDER_GROUP_IDS = [
  'academia',
  'civil-society',
  'government',
  'intergovernmental-organisation',
  'media',
  'private-sector',
  'technical-community',
] as const;
export type StakeholderGroupId = (typeof STAKEHOLDER_GROUP_IDS)[number];

/** What a process is: where one meets, what one negotiates, what binds, what guides, where one is asked, what is planned. */
export const PROCESS_KINDS = [
  'forum',
  'negotiation',
  'legal-instrument',
  'policy',
  'consultation',
  'strategy',
] as const;
export type ProcessKind = (typeof PROCESS_KINDS)[number];

export const STATUSES = ['active', 'ended', 'proposed'] as const;
export type Status = (typeof STATUSES)[number];

/** One way to write a name. */
export interface Alias {
  readonly text: string;
  /**
   * True when the text alone does not tell what is meant ("FIRST", "CCG"): link it only where a word of the entity's
   * `context` stands near, or where the same session gives another, plain name of the entity.
   */
  readonly ambiguous: boolean;
  /** True when other capitals mean something else ("UN", "US", "WHO"). */
  readonly caseSensitive: boolean;
}

/** Something known to the field that speakers cite or speak for. Several kinds mean one thing seen in several ways (the GFCE). */
export interface KnownEntity {
  /** Slug of the short or usual English name; never changes once published. */
  readonly id: string;
  /** For display. */
  readonly name: string;
  readonly kinds: readonly EntityKind[];
  /** All ways to write it: the name first, then the acronym, the aliases in seed order, and other spellings of them all. */
  readonly names: readonly Alias[];
  readonly acronym: string | null;
  /** Whom a person who works there speaks for; null for what has no staff, or belongs to several groups. */
  readonly group: StakeholderGroupId | null;
  /** Null when it is no process. */
  readonly processKind: ProcessKind | null;
  /** ISO 3166-1 alpha-2, lower case, for what belongs to one country; the id of a {@link Place}. */
  readonly country: string | null;
  readonly website: string | null;
  /** Ids of the organisations that run it. */
  readonly leads: readonly string[];
  /** Id of the entity that it is a part of. */
  readonly partOf: string | null;
  readonly status: Status | null;
  /** Year of its start, adoption or first meeting. */
  readonly year: number | null;
  /** Words that stand near an ambiguous name when this entity is meant; compared without regard to case. */
  readonly context: readonly string[];
  /** Words of the field whose people mean this one by its head noun alone ("the Convention", of those who talk of disability). */
  readonly field: readonly string[];
  /** Where the entry comes from. */
  readonly source: string;
}

/** A country, a territory or a region. */
export interface Place {
  /** ISO 3166-1 alpha-2 in lower case ("sn"), or the UN M49 code of a region ("011"). */
  readonly id: string;
  readonly name: string;
  /** Name of the continent-sized region it lies in ("Africa"); its own name for such a region. */
  readonly region: string;
  /** Id of the smallest region of the seeds that holds it; null for one that lies in no other. */
  readonly partOf: string | null;
  /** Names of the place itself, the usual one first. */
  readonly names: readonly Alias[];
  /** Words for its people and what is theirs ("Senegalese"): a weaker sign than a name. */
  readonly demonyms: readonly Alias[];
  /** Its capital, in plain letters too: no mention of the country, but where a ministry is "in" it, it is that country's. */
  readonly capitals?: readonly string[];
  /** Other towns of a country, and parts of it; none of a region. */
  readonly towns?: readonly string[];
}

/** A stakeholder group. */
export interface StakeholderGroup {
  readonly id: StakeholderGroupId;
  readonly name: string;
  readonly definition: string;
  readonly source: string;
  /** Noun phrases by which people say what they are or work for ("foreign ministry", "our university"). */
  readonly cues: readonly string[];
  /** Of what they say "my" or "our" ("subscribers", "students"): a weak sign. */
  readonly own: readonly string[];
  /** What they say of their own work ("we regulate", "as operators"): a weak sign. */
  readonly talk: readonly string[];
}

/** A subject that best-practice forums treat. */
export interface KnownTopic {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Words by which it is recognised; the name is one of them. */
  readonly terms: readonly string[];
}

/** A caption error seen in a published transcript: curated knowledge, to be left out when measuring what the program finds by itself. */
export interface Surface {
  readonly surface: string;
  /** Id of the entity that was meant. */
  readonly entity: string;
  /** Slug of the session it was seen in. */
  readonly seenIn: string;
}
