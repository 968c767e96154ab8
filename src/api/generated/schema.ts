import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventRow, SessionRow, TurnRow, SpeakingRow, TurnRelationRow, LessonRow, LessonReplyRow, MentionRow, CiteRow, EntityRow, AffiliationRow, RepresentationRow, ParticipationRow, StakeholderGroupRow, CitationCellRow, CitationEvidenceRow, ChangeRow, SearchEdgeRow, SearchRow, NodeRow } from '../rows.ts';
import type { PassageRow, SharedTopicRow, LessonPairRow, CoverageRow, CoverageActorRow, DuplicateRow, MatchRow, SpeakingShareRow, ExchangeRow, ExchangeWordsRow, TrendRow, WayRow, WayStepRow } from '../question-rows.ts';
import type { IngestedRow, CurationRow, CuratedRow } from '../writing/writer.ts';
import type { ReportRow } from '../resolvers/report.ts';
import type { FoundWords } from '../search/highlights.ts';
import type { ApiContext } from '../api-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * How sure the program is of something that it concluded: from 0 (a guess) to 1 (printed in the transcript, or decided by a
   * person). It is the estimated share of such conclusions that are right.
   */
  Confidence: { input: number; output: number; }
  /** A place in a list. Take it from `pageInfo` or an edge and give it as `after`; it holds only for the list that it came from. */
  Cursor: { input: string; output: string; }
  /** A day in the calendar, as in `2016-12-05` (ISO 8601). */
  Date: { input: Date; output: string; }
  /** A point in time, as in `2016-12-05T16:30:00.000Z` (RFC 3339). */
  DateTime: { input: string; output: string; }
  /** A time of day where the session took place, 24 hours, as in `16:30`. */
  LocalTime: { input: string; output: string; }
  /** A whole number from 0 upwards: counts, and places in a text in UTF-16 code units. */
  NonNegativeInt: { input: number; output: number; }
  /** An address on the web, as in `https://www.intgovforum.org/`. */
  URL: { input: string; output: string; }
};

/** For which organisation, initiative or process somebody speaks, in whose words. */
export type Affiliation = {
  /** How sure it is; null where the graph does not hold it. */
  readonly confidence?: Maybe<Scalars['Confidence']['output']>;
  /** One past the last character, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** How it was found. */
  readonly method: AffiliationMethod;
  /**
   * For which one: mostly an `Organisation`, but people speak for a working group or a negotiation too, which are an `Initiative`
   * or a `Process`.
   */
  readonly organisation: Entity;
  /** Who. */
  readonly person: Person;
  /** The words, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** What they are there, as in `co-chair`; null where not said. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The session in which it is said. */
  readonly session: Session;
  /** First character of the words in the source file (UTF-16 code units from 0). */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** The turn in which it is said; null where the graph does not hold it. */
  readonly turn?: Maybe<Turn>;
};

/** For what somebody speaks. */
export type AffiliationDecision = {
  /** Id of an organisation, an initiative or a process. */
  readonly organisation: Scalars['ID']['input'];
  /** Words that show it. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** What they are there, as in "co-chair". */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** How it was found for whom somebody speaks. */
export type AffiliationMethod =
  /** A person decided it. */
  | 'CURATED'
  /** Somebody else says it of them. */
  | 'INTRODUCED_BY_ANOTHER'
  /** They say it themselves. */
  | 'SELF_INTRODUCTION';

/** One change of the graph and who made it. */
export type Change = {
  /** What was done. */
  readonly action: ChangeAction;
  /** SHA-256 of what the graph held of the session afterwards; null for nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** SHA-256 of what the graph held of the session before; null for nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Who: the name that goes with their token. */
  readonly by: Scalars['String']['output'];
  /** Unique. */
  readonly id: Scalars['ID']['output'];
  /** The `X-Request-Id` of the request, as in the log of requests. */
  readonly request: Scalars['String']['output'];
  /** Id of the session; it may be gone. */
  readonly session: Scalars['ID']['output'];
};

/** What was done. */
export type ChangeAction =
  /** Decisions about a session were kept, and the session understood anew with them. */
  | 'CURATE_SESSION'
  /** A session was taken out. */
  | 'DELETE_SESSION'
  /** A transcript was read into the graph: the session is new or another than before. */
  | 'INGEST_TRANSCRIPT';

/** Some of the changes of a list. */
export type ChangeConnection = {
  /** The changes with their places in the list. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A change and its place in a list. */
export type ChangeEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The change. */
  readonly node: Change;
};

/**
 * One cell of the citation matrix: a stakeholder group cites a process, an initiative, an organisation… A citation is one
 * mention of the thing in a turn whose speaker represents the group in that session. Its confidence is the product of three:
 * that this person speaks the turn, that they represent the group, and that the words mean the thing. A speaker with two hats
 * cites for both groups.
 */
export type CitationCell = {
  /** How often: the number of mentions. */
  readonly citations: Scalars['NonNegativeInt']['output'];
  /** What it cites. */
  readonly entity: Entity;
  /** In which words, the surest first, then in the order in which they were said. */
  readonly evidence: ReadonlyArray<CitationEvidence>;
  /** Who said it, those who did it most often first. */
  readonly speakers: ReadonlyArray<Person>;
  /** The group that cites. */
  readonly stakeholderGroup: StakeholderGroup;
};


/**
 * One cell of the citation matrix: a stakeholder group cites a process, an initiative, an organisation… A citation is one
 * mention of the thing in a turn whose speaker represents the group in that session. Its confidence is the product of three:
 * that this person speaks the turn, that they represent the group, and that the words mean the thing. A speaker with two hats
 * cites for both groups.
 */
export type CitationCellEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One citation: the words, whose they are, and how sure that is. */
export type CitationEvidence = {
  /** How sure it is that this group cites this thing here: the product of the confidences of speaker, group and name. */
  readonly confidence: Scalars['Confidence']['output'];
  /** One past the last character of `surface`, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** How the name was linked to the thing; see `Mention.method`. */
  readonly method: Scalars['String']['output'];
  /** The sentence in which the thing is named, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** One past the last character of `quote`, same unit. */
  readonly quoteEnd: Scalars['NonNegativeInt']['output'];
  /** First character of `quote` in the source file (UTF-16 code units from 0). */
  readonly quoteStart: Scalars['NonNegativeInt']['output'];
  /** Who said it. */
  readonly speaker: Person;
  /** First character of `surface` in the source file, same unit. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** The name as captioned, which may be misheard. */
  readonly surface: Scalars['String']['output'];
  /** The turn in which it was said. */
  readonly turn: Turn;
};

/** That somebody names something in their own turns of a session, and how often. */
export type Cite = {
  /** How often, whatever the confidence of the links: `citationMatrix` counts by confidence. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** What. */
  readonly entity: Entity;
  /** Who. */
  readonly person: Person;
  /** In which session. */
  readonly session: Session;
};

/** Some of the items of a list. */
export type CiteConnection = {
  /** The items with their places in the list. */
  readonly edges: ReadonlyArray<CiteEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Cite>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An item and its place in a list. */
export type CiteEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: Cite;
};

/** What somebody names; an item must fit every field that is given. */
export type CiteFilter = {
  /** Counting only links that are at least this sure: 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** By somebody who speaks for one of these organisations, initiatives or processes (ids) in that session. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In such a session. */
  readonly session?: InputMaybe<SessionFilter>;
  /** In one of these sessions (ids). */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By somebody who speaks for one of these stakeholder groups (ids) in that session. */
  readonly stakeholderGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In which order comes what somebody names. */
export type CiteOrder =
  /** What is named most often first. */
  | 'COUNT'
  /** By name: of the person for a thing, of the thing for a person. */
  | 'NAME';

/** An organisation or initiative that is named together with a topic and a place. */
export type CoverageActor = {
  /** Who. */
  readonly entity: Entity;
  /** Where it is named, with the topic and the place close by. */
  readonly passage: Passage;
};

/** A topic and a place, and who is named with both. */
export type CoverageCell = {
  /** Who, by name; empty where the topic and the place are spoken of, but nobody is named with both: a gap. */
  readonly actors: ReadonlyArray<CoverageActor>;
  /** Where. */
  readonly place: Place;
  /** What is done. */
  readonly topic: Topic;
};

/** What became of decisions about a session. */
export type CuratedSession = {
  /** All that was decided about it through this API. */
  readonly curation: Curation;
  /** Earlier decisions that no longer fit the transcript, each with what is wrong with it. They are kept, and not applied. */
  readonly misfits: ReadonlyArray<Scalars['String']['output']>;
  /** The session as it stands in the graph now. */
  readonly session: Session;
};

/** What was decided about a session through this API. */
export type Curation = {
  /** The session as it stands in the graph now; null where it was deleted. */
  readonly session?: Maybe<Session>;
  /** Another one after each decision. */
  readonly version: Scalars['String']['output'];
  /** All of it as a curation file, to put beside the transcript as `NAME.curation.yaml`. */
  readonly yaml: Scalars['String']['output'];
};

/** What becomes of decisions that were kept before. */
export type CurationMode =
  /** They stay; one about the same words, person or thing gives way to the new one. */
  | 'ADD'
  /** They go. */
  | 'REPLACE';

/**
 * What somebody decides about one session, field by field: the same as in a curation file (docs/curation.md). Words are words of the transcript;
 * they are compared without regard to blanks, capitals and kinds of quotes. Each decision says why (`because`); who decides is told by the token.
 */
export type DecisionsInput = {
  /** Two things, or two people, that are taken for one are two. */
  readonly different?: InputMaybe<ReadonlyArray<DifferentDecision>>;
  /** Which lesson says again or opposes what somebody else said before. */
  readonly exchanges?: InputMaybe<ReadonlyArray<ExchangeDecision>>;
  /** What was learned. */
  readonly lessons?: InputMaybe<ReadonlyArray<LessonDecision>>;
  /** What names in the text mean. */
  readonly mentions?: InputMaybe<ReadonlyArray<MentionDecision>>;
  /** What people are called, what they are in the session, and for whom they speak. */
  readonly people?: InputMaybe<ReadonlyArray<PersonDecision>>;
  /** Two things, or two people, are one. */
  readonly same?: InputMaybe<ReadonlyArray<SameDecision>>;
  /** Who speaks in a turn. */
  readonly speakers?: InputMaybe<ReadonlyArray<SpeakerDecision>>;
  /** What the session names and the knowledge does not hold. */
  readonly things?: InputMaybe<ReadonlyArray<ThingDecision>>;
};

/** What became of a session that was to go. */
export type DeletedSession = {
  /** False where it was not there. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Two things, or two people, that are taken for one are two. */
export type DifferentDecision = {
  /** Why. */
  readonly because: Scalars['String']['input'];
  /** Another name of it that is somebody else's, or the id under which other sessions know another of that name. */
  readonly from: Scalars['String']['input'];
  /** The name or id of somebody or something of this session. */
  readonly this: Scalars['String']['input'];
};

/**
 * Two initiatives of different leaders that are spoken of with the same topic in the same place. It is a candidate for a
 * duplicated effort, or for working together: the words decide.
 */
export type DuplicateCandidate = {
  /** The one, by id. */
  readonly first: Initiative;
  /** Where it is spoken of with the topic. */
  readonly firstPassage: Passage;
  /** Where both are at work. */
  readonly place: Place;
  /** The other. */
  readonly second: Initiative;
  /** Where that is spoken of with the topic. */
  readonly secondPassage: Passage;
  /**
   * How often: each of the two is found with the topic in at least so many turns, and with the place in as many, where the knowledge does not
   * place it there.
   */
  readonly times: Scalars['NonNegativeInt']['output'];
  /** What both are about. */
  readonly topic: Topic;
};

/**
 * Something that can be named in a session. Its `__typename` is the first of its `kinds` in the order of `EntityKind`, except
 * where a field promises another: `organisation(id: "igf")` gives an `Organisation`, `process(id: "igf")` a `Process`.
 */
export type Entity = {
  /** Other ways to write it: the acronym, former names, forms found in transcripts. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who names it in their own turns, those who do it most often first; one item a session and person. */
  readonly citedBy: CiteConnection;
  /** For example `budapest-convention`. */
  readonly id: Scalars['ID']['output'];
  /** What it is: one thing can be several, as the IGF is an organisation and a process. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** Lessons about it; by session, then in the order in which they were said. */
  readonly lessonsAbout: LessonConnection;
  /** Every place where it is named; by session, then in the order of the words. */
  readonly mentionedIn: MentionConnection;
  /** For display. */
  readonly name: Scalars['String']['output'];
};


/**
 * Something that can be named in a session. Its `__typename` is the first of its `kinds` in the order of `EntityKind`, except
 * where a field promises another: `organisation(id: "igf")` gives an `Organisation`, `process(id: "igf")` a `Process`.
 */
export type EntityCitedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CiteOrder>;
};


/**
 * Something that can be named in a session. Its `__typename` is the first of its `kinds` in the order of `EntityKind`, except
 * where a field promises another: `organisation(id: "igf")` gives an `Organisation`, `process(id: "igf")` a `Process`.
 */
export type EntityLessonsAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/**
 * Something that can be named in a session. Its `__typename` is the first of its `kinds` in the order of `EntityKind`, except
 * where a field promises another: `organisation(id: "igf")` gives an `Organisation`, `process(id: "igf")` a `Process`.
 */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MentionOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which things; a thing must fit every field that is given. */
export type EntityFilter = {
  /** Named in such a session. */
  readonly session?: InputMaybe<SessionFilter>;
  /** Named in one of these sessions (ids). */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These letters stand in a form of the name; capitals do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing can be named. One thing can be several. */
export type EntityKind =
  /** A programme, coalition, project or portal that somebody runs. */
  | 'INITIATIVE'
  /** A body with members or staff. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON'
  /** A country, a territory or a region. */
  | 'PLACE'
  /** Something stakeholders take part in or are bound by: a forum, a negotiation, a legal instrument, a policy, a strategy. */
  | 'PROCESS'
  /** A subject of discussion. */
  | 'TOPIC';

/** In which order things come. */
export type EntityOrder =
  /** Those that are named most often first, in whatever session. */
  | 'MENTIONS'
  /** By name. */
  | 'NAME';

/** A meeting of several days that sessions belong to, as the IGF 2016. */
export type Event = Node & {
  /** The country it took place in: ISO 3166-1 alpha-2, lower case. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Its last day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** For example `igf-2016`. */
  readonly id: Scalars['ID']['output'];
  /** The sessions of this meeting that are in the graph, by date, then title. */
  readonly sessions: SessionConnection;
  /** Its first day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** The name of the meeting. */
  readonly title: Scalars['String']['output'];
  /** Where it took place; null where no transcript says it. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** The year in which it took place. */
  readonly year?: Maybe<Scalars['NonNegativeInt']['output']>;
};


/** A meeting of several days that sessions belong to, as the IGF 2016. */
export type EventSessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
};

/** Some of the meetings of a list. */
export type EventConnection = {
  /** The meetings with their places in the list. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The meetings alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A meeting and its place in a list. */
export type EventEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The meeting. */
  readonly node: Event;
};

/** That one person takes up, thanks or hands over to another, each time in their words. */
export type Exchange = {
  /** Who speaks. */
  readonly from: Person;
  /** How often. */
  readonly times: Scalars['NonNegativeInt']['output'];
  /** Towards whom. */
  readonly to: Person;
  /** Each time, by session, then in the order in which it was said. */
  readonly words: ReadonlyArray<ExchangeWords>;
};

/** A lesson that says again or opposes what somebody else said before, or is taken to and does not. */
export type ExchangeDecision = {
  /** Why. */
  readonly because: Scalars['String']['input'];
  /** Words of the lesson that it answers. */
  readonly earlier: Scalars['String']['input'];
  /** Left out, it is the kind that the program gives. */
  readonly kind?: InputMaybe<ExchangeKind>;
  /** Words of the lesson that answers, `…` for words left out between. */
  readonly later: Scalars['String']['input'];
  /** Words that show it. Left out, they are those that the program found, or the later lesson. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** Left out, it is accepted. */
  readonly verdict?: InputMaybe<Verdict>;
};

/** How a lesson takes up an earlier one. */
export type ExchangeKind =
  /** It says the contrary. */
  | 'CHALLENGES'
  /** It says the same again. */
  | 'ECHOES';

/** One time of an exchange. */
export type ExchangeWords = {
  /** How sure it is; null where the graph does not hold it. */
  readonly confidence?: Maybe<Scalars['Confidence']['output']>;
  /** What the turn does towards the person. */
  readonly kind: TurnRelationKind;
  /** Where it stands. */
  readonly passage: Passage;
};

/** A sentence or a name that a search found. */
export type Highlight = {
  /** The same in parts, as a page would print it: what was looked for, and what stands between. */
  readonly parts: ReadonlyArray<HighlightPart>;
  /** All of it, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** First character of `quote` in the source file (UTF-16 code units from 0); null for a name. */
  readonly start?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** A part of a sentence or a name. */
export type HighlightPart = {
  /** Whether it is what was looked for. */
  readonly isMatch: Scalars['Boolean']['output'];
  /** The words, verbatim. */
  readonly text: Scalars['String']['output'];
};

/** What reading a transcript did to the graph. */
export type IngestOutcome =
  /** The session was not there before. */
  | 'ADDED'
  /** The session was there, read from another text or by an older program. */
  | 'REPLACED'
  /** The session was there just so: nothing was written. */
  | 'UNCHANGED';

/** What became of a transcript. */
export type IngestedTranscript = {
  /** Whether it was new to the graph. */
  readonly outcome: IngestOutcome;
  /** What a person should check in the transcript. */
  readonly problems: ReadonlyArray<TranscriptProblem>;
  /** The session as it stands in the graph now. */
  readonly session: Session;
};

/** A programme, coalition, project or portal that somebody runs. */
export type Initiative = Entity & Node & {
  /** Who speaks for it, in whose words; by session, then in the order of the words. */
  readonly affiliations: ReadonlyArray<Affiliation>;
  /** Other ways to write it: the acronym, former names, forms found in transcripts. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who names it in their own turns, those who do it most often first; one item a session and person. */
  readonly citedBy: CiteConnection;
  /** The country it belongs to; null for what belongs to none or to many. */
  readonly country?: Maybe<Place>;
  /** What is meant by it; null where the graph does not hold it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** For example `gfce`. */
  readonly id: Scalars['ID']['output'];
  /** What it is: one thing can be several, as the IGF is an organisation and a process. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** The organisations that lead it, by name. */
  readonly ledBy: ReadonlyArray<Organisation>;
  /** Lessons about it; by session, then in the order in which they were said. */
  readonly lessonsAbout: LessonConnection;
  /** Every place where it is named; by session, then in the order of the words. */
  readonly mentionedIn: MentionConnection;
  /** For display. */
  readonly name: Scalars['String']['output'];
  /** What it is a part of, as a working group of its coalition. */
  readonly partOf?: Maybe<Entity>;
  /** What is a part of it, by name. */
  readonly parts: ReadonlyArray<Entity>;
  /** `active`, `ended` or `proposed`; null where unknown. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Its own page on the web. */
  readonly website?: Maybe<Scalars['URL']['output']>;
};


/** A programme, coalition, project or portal that somebody runs. */
export type InitiativeCitedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CiteOrder>;
};


/** A programme, coalition, project or portal that somebody runs. */
export type InitiativeLessonsAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** A programme, coalition, project or portal that somebody runs. */
export type InitiativeMentionedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MentionOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some of the initiatives of a list. */
export type InitiativeConnection = {
  /** The initiatives with their places in the list. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The initiatives alone. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An initiative and its place in a list. */
export type InitiativeEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The initiative. */
  readonly node: Initiative;
};

/** Something learned, asked, promised or recommended, in the words of a speaker. */
export type Lesson = Node & {
  /** What it is about, by name. */
  readonly about: ReadonlyArray<Entity>;
  /** Lessons that others stated later in this session and that oppose this one, in the order of the source. */
  readonly challengedBy: ReadonlyArray<LessonReply>;
  /** Lessons that others stated before in this session and that this one opposes, in the order of the source. */
  readonly challenges: ReadonlyArray<LessonReply>;
  /** How sure the program is that this is a lesson of this kind. */
  readonly confidence: Scalars['Confidence']['output'];
  /** Lessons that others stated later in this session and that say this one again, in the order of the source. */
  readonly echoedBy: ReadonlyArray<LessonReply>;
  /** Lessons that others stated before in this session and that this one says again, in the order of the source. */
  readonly echoes: ReadonlyArray<LessonReply>;
  /** One past its last character, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** For example `igf-2016-day0-bpf-cybersecurity/l003`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly kind: LessonKind;
  /** The cue that found it. */
  readonly method: Scalars['String']['output'];
  /** The passage, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** The session it was stated in. */
  readonly session: Session;
  /** Who stated it; null where the text does not tell. */
  readonly speaker?: Maybe<Person>;
  /** The stakeholder groups that the speaker represents in this session; empty where the text does not tell. */
  readonly stakeholderGroups: ReadonlyArray<StakeholderGroup>;
  /** First character of the passage in the source file (UTF-16 code units from 0). */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** One sentence made of the speaker's own words. */
  readonly summary: Scalars['String']['output'];
  /** The turn it was stated in. */
  readonly turn: Turn;
};

/** Some of the lessons of a list. */
export type LessonConnection = {
  /** The lessons with their places in the list. */
  readonly edges: ReadonlyArray<LessonEdge>;
  /** The lessons alone. */
  readonly nodes: ReadonlyArray<Lesson>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** Something that was learned, or is taken for it and is not. */
export type LessonDecision = {
  /** Ids of what it is about. Left out, it is what the words name. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words that stand before it, where the words alone stand in several places. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly because: Scalars['String']['input'];
  /** Left out, it is the kind that the program gives. */
  readonly kind?: InputMaybe<LessonKind>;
  /** The words of the passage, `…` for words left out between. It takes the place of what the program found there. */
  readonly lesson: Scalars['String']['input'];
  /** One sentence. Left out, it is made of the words. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Left out, it is accepted. */
  readonly verdict?: InputMaybe<Verdict>;
};

/** A lesson and its place in a list. */
export type LessonEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The lesson. */
  readonly node: Lesson;
};

/** Which lessons; a lesson must fit every field that is given. */
export type LessonFilter = {
  /** About one of these things (ids). */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  /** Found in one of these ways: `Lesson.method` begins so. */
  readonly methods?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least this sure: 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Stated by somebody who speaks for one of these organisations, initiatives or processes (ids) in that session. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated in such a session. */
  readonly session?: InputMaybe<SessionFilter>;
  /** Stated in one of these sessions (ids). */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated by one of these people (ids). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated by somebody who speaks for one of these stakeholder groups (ids) in that session. */
  readonly stakeholderGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These letters stand in the quote; capitals do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing was learned. */
export type LessonKind =
  /** What stood in the way. */
  | 'BARRIER'
  /** Something that somebody promises to do. */
  | 'COMMITMENT'
  /** How somebody got a seat at a table that had been closed to them. */
  | 'DOOR_OPENER'
  /** Something that worked. */
  | 'GOOD_PRACTICE'
  /** Something learned from experience. */
  | 'LESSON'
  /** Something that somebody offers. */
  | 'OFFER'
  /** A question that was left open. */
  | 'OPEN_QUESTION'
  /** Something that somebody should do. */
  | 'RECOMMENDATION'
  /** Something that somebody asks for. */
  | 'REQUEST';

/** In which order lessons come. */
export type LessonOrder =
  /** The surest first. */
  | 'CONFIDENCE'
  /** By session, then as they were said. */
  | 'PLACE';

/** Two lessons of people of different stakeholder groups, of which the later echoes or challenges the earlier. Both stand in one session. */
export type LessonPair = {
  /** What both are about, by name. */
  readonly about: ReadonlyArray<Entity>;
  /** How sure it is. */
  readonly confidence: Scalars['Confidence']['output'];
  /** What was said first; its `quote` has the words. */
  readonly earlier: Lesson;
  /** The groups for which its speaker speaks there, by name. */
  readonly earlierGroups: ReadonlyArray<StakeholderGroup>;
  /** The words of the later speaker that show it: those of agreement or disagreement, else the later lesson itself. */
  readonly evidence: Quote;
  /** What somebody else said to it later. */
  readonly later: Lesson;
  /** The groups for which that speaker speaks there, by name; none of them is among `earlierGroups`. */
  readonly laterGroups: ReadonlyArray<StakeholderGroup>;
};

/** That a lesson echoes or challenges one that somebody else stated before. */
export type LessonReply = {
  /** How sure it is. */
  readonly confidence: Scalars['Confidence']['output'];
  /** The words of the later speaker that show it: those of agreement or disagreement, else the later lesson itself. */
  readonly evidence: Quote;
  /** The lesson at the other end: the earlier one for `echoes` and `challenges`, the later one for `echoedBy` and `challengedBy`. */
  readonly lesson: Lesson;
};

/** A request and an offer of different people about the same things. */
export type Match = {
  /** What both are about, the most telling first. */
  readonly about: ReadonlyArray<Entity>;
  /** What is offered or promised. */
  readonly offer: Lesson;
  /** What is asked for. */
  readonly request: Lesson;
  /**
   * How well they fit, to compare within one answer: the sum, over the things that both are about, of 1 divided by the number of
   * lessons about the thing. What is rarely spoken of tells more.
   */
  readonly score: Scalars['Float']['output'];
};

/** A name in a turn and what it was linked to. */
export type Mention = {
  /** How sure the link is. */
  readonly confidence: Scalars['Confidence']['output'];
  /** One past its last character, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** What was linked. */
  readonly entity: Entity;
  /**
   * How it was linked: `name` the name is listed; `acronym` spelt out in the same transcript; `misheard` by its sound, with
   * support from the context; `known-misheard` a listed caption error; `pattern` a name nobody listed, known by its head noun; `person` the
   * name of a participant; `reference` its head noun alone, after it was named ("the convention"); `language-model` proposed by a
   * language model and found in the text; `curated` a person's decision.
   */
  readonly method: Scalars['String']['output'];
  /** The sentence in which it stands, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** First character of `surface` in the source file (UTF-16 code units from 0). */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** The name as captioned, which may be misheard. */
  readonly surface: Scalars['String']['output'];
  /** The turn in which it stands. */
  readonly turn: Turn;
};

/** Some of the mentions of a list. */
export type MentionConnection = {
  /** The mentions with their places in the list. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The mentions alone. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** What a name in the text means. */
export type MentionDecision = {
  /** Words that stand before it: the first place behind them counts. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly because: Scalars['String']['input'];
  /** True for every place of the session where the name stands. */
  readonly everywhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words around it, where the name stands in several places. */
  readonly in?: InputMaybe<Scalars['String']['input']>;
  /** Id of what it names; `null` where it names nothing. It may not be left out. */
  readonly is?: InputMaybe<Scalars['ID']['input']>;
  /** The name as captioned, exactly the words that name it. */
  readonly mention: Scalars['String']['input'];
};

/** A mention and its place in a list. */
export type MentionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** Which mentions; a mention must fit every field that is given. */
export type MentionFilter = {
  /** Linked in one of these ways: see `Mention.method`. */
  readonly methods?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Links that are at least this sure: 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Spoken by somebody who speaks for one of these organisations, initiatives or processes (ids) in that session. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In such a session. */
  readonly session?: InputMaybe<SessionFilter>;
  /** In one of these sessions (ids). */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Spoken by one of these people (ids). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Spoken by somebody who speaks for one of these stakeholder groups (ids) in that session. */
  readonly stakeholderGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These letters stand in the name as captioned; capitals do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order mentions come. */
export type MentionOrder =
  /** The surest first. */
  | 'CONFIDENCE'
  /** By session, then in the order of the words. */
  | 'PLACE';

/**
 * Changes of the graph. They are there only on a server with `BPF_GRAPH_TOKEN`, and only for requests that carry the token:
 * `Authorization: Bearer TOKEN`. Each is one transaction: all of it is written, or nothing; asking again changes nothing more.
 */
export type Mutation = {
  /**
   * Decide about a session: who speaks, what names mean, what was learned. The decisions are kept in the graph and hold whenever the session is
   * ingested again; the session is understood anew with them at once, as a second ingest would.
   */
  readonly curateSession: CuratedSession;
  /** Take a session out of the graph, and with it whatever it alone named. What was decided about it stays, and holds when it is ingested again. */
  readonly deleteSession: DeletedSession;
  /**
   * Read a transcript and put what is understood of it into the graph, in place of the session of that name if there is one. The
   * name of the file gives the session's id.
   */
  readonly ingestTranscript: IngestedTranscript;
};


/**
 * Changes of the graph. They are there only on a server with `BPF_GRAPH_TOKEN`, and only for requests that carry the token:
 * `Authorization: Bearer TOKEN`. Each is one transaction: all of it is written, or nothing; asking again changes nothing more.
 */
export type MutationCurateSessionArgs = {
  decisions?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<DecisionsInput>;
  mode?: InputMaybe<CurationMode>;
  session: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes of the graph. They are there only on a server with `BPF_GRAPH_TOKEN`, and only for requests that carry the token:
 * `Authorization: Bearer TOKEN`. Each is one transaction: all of it is written, or nothing; asking again changes nothing more.
 */
export type MutationDeleteSessionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Changes of the graph. They are there only on a server with `BPF_GRAPH_TOKEN`, and only for requests that carry the token:
 * `Authorization: Bearer TOKEN`. Each is one transaction: all of it is written, or nothing; asking again changes nothing more.
 */
export type MutationIngestTranscriptArgs = {
  input: TranscriptInput;
};

/** Anything that has an id of its own. */
export type Node = {
  /** Stable: the same transcript gives the same ids, however often it is read. */
  readonly id: Scalars['ID']['output'];
};

/** A body with members or staff. */
export type Organisation = Entity & Node & {
  /** Who speaks for it, in whose words; by session, then in the order of the words. */
  readonly affiliations: ReadonlyArray<Affiliation>;
  /** Other ways to write it: the acronym, former names, forms found in transcripts. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who names it in their own turns, those who do it most often first; one item a session and person. */
  readonly citedBy: CiteConnection;
  /** The country it belongs to; null for what belongs to none or to many. */
  readonly country?: Maybe<Place>;
  /** What is meant by it; null where the graph does not hold it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** For example `council-of-europe`. */
  readonly id: Scalars['ID']['output'];
  /** What it is: one thing can be several, as the IGF is an organisation and a process. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** What it leads, by name. */
  readonly leads: ReadonlyArray<Entity>;
  /** Lessons about it; by session, then in the order in which they were said. */
  readonly lessonsAbout: LessonConnection;
  /** Every place where it is named; by session, then in the order of the words. */
  readonly mentionedIn: MentionConnection;
  /** For display. */
  readonly name: Scalars['String']['output'];
  /** What it is a part of, as a working group of its coalition. */
  readonly partOf?: Maybe<Entity>;
  /** What is a part of it, by name. */
  readonly parts: ReadonlyArray<Entity>;
  /** The stakeholder group that it belongs to; null where it belongs to several or none is known. */
  readonly stakeholderGroup?: Maybe<StakeholderGroup>;
  /** Its own page on the web. */
  readonly website?: Maybe<Scalars['URL']['output']>;
};


/** A body with members or staff. */
export type OrganisationCitedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CiteOrder>;
};


/** A body with members or staff. */
export type OrganisationLessonsAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** A body with members or staff. */
export type OrganisationMentionedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MentionOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some of the organisations of a list. */
export type OrganisationConnection = {
  /** The organisations with their places in the list. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations alone. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An organisation and its place in a list. */
export type OrganisationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The organisation. */
  readonly node: Organisation;
};

/** Where a page of a list ends, and what lies beyond. */
export type PageInfo = {
  /** Place of the last item of this page, to give as `after` for the next one; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Place of the first item of this page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** What somebody does in a session. */
export type ParticipantRole =
  /** Leads the session and gives the floor. */
  | 'MODERATOR'
  /** Prepared the session or takes its notes. */
  | 'ORGANISER'
  /** Was invited to speak. */
  | 'PANELLIST'
  /** Speaks from the floor. */
  | 'PARTICIPANT';

/** That somebody took part in a session. */
export type Participation = {
  /** Who. */
  readonly person: Person;
  /** As what; null where the transcript does not tell. */
  readonly role?: Maybe<ParticipantRole>;
  /** In which session. */
  readonly session: Session;
};

/** A place in a transcript that an answer rests on. */
export type Passage = {
  /** One past the last character of `quote`, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The whole sentence or sentences around the place, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** First character of `quote` in the source file (UTF-16 code units from 0). */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** The turn in which it stands. */
  readonly turn: Turn;
};

/** Somebody who spoke in a session, or was named there as if present. */
export type Person = Entity & Node & {
  /** Where others hand over to them, thank them or take up what they said; by session, then in the order of the words. */
  readonly addressedIn: TurnRelationConnection;
  /** The organisations, initiatives and processes they speak for, in whose words; by session, then in the order of the words. */
  readonly affiliations: ReadonlyArray<Affiliation>;
  /** Other forms found: labels as printed, first names, misheard ones. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who names this person in their own turns, those who do it most often first; one item a session and person. */
  readonly citedBy: CiteConnection;
  /** What they name in their own turns, the most often named first; one item a session and thing. */
  readonly cites: CiteConnection;
  /** For example `ana-pereira`. */
  readonly id: Scalars['ID']['output'];
  /** Always PERSON among them. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** The lessons they stated, by session, then in the order in which they were said. */
  readonly lessons: LessonConnection;
  /** Lessons about this person; by session, then in the order in which they were said. */
  readonly lessonsAbout: LessonConnection;
  /** Where this person is named. */
  readonly mentionedIn: MentionConnection;
  /** The fullest form of the name that was found. */
  readonly name: Scalars['String']['output'];
  /** The sessions they took part in and their role there, by date. */
  readonly participations: ReadonlyArray<Participation>;
  /** The stakeholder groups they speak for, and why; by session, the surest first. */
  readonly represents: ReadonlyArray<Representation>;
  /** Their turns, by session, then in the order in which they were spoken. */
  readonly turns: TurnConnection;
};


/** Somebody who spoke in a session, or was named there as if present. */
export type PersonAddressedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TurnRelationKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Somebody who spoke in a session, or was named there as if present. */
export type PersonCitedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CiteOrder>;
};


/** Somebody who spoke in a session, or was named there as if present. */
export type PersonCitesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  orderBy?: InputMaybe<CiteOrder>;
};


/** Somebody who spoke in a session, or was named there as if present. */
export type PersonLessonsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** Somebody who spoke in a session, or was named there as if present. */
export type PersonLessonsAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** Somebody who spoke in a session, or was named there as if present. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MentionOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Somebody who spoke in a session, or was named there as if present. */
export type PersonTurnsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TurnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TurnOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some of the people of a list. */
export type PersonConnection = {
  /** The people with their places in the list. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** Somebody's name, role, stakeholder groups and affiliations. */
export type PersonDecision = {
  /** What they speak for, all of it; `[]` for nothing. */
  readonly affiliations?: InputMaybe<ReadonlyArray<AffiliationDecision>>;
  /** Why. */
  readonly because: Scalars['String']['input'];
  /** The stakeholder groups they speak for (ids), all of them; `[]` for none. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The right name; the one before stays known as another. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whom the program found: name or id. Left out, the decision adds somebody whom it did not find. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** Words that show it. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** What they are in the session. */
  readonly role?: InputMaybe<ParticipantRole>;
};

/** A person and their place in a list. */
export type PersonEdge = {
  /** Their place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The person. */
  readonly node: Person;
  /** Their role in the session whose list this is; null in any other list, or where the transcript does not tell. */
  readonly role?: Maybe<ParticipantRole>;
};

/** Which people; a person must fit every field that is given. */
export type PersonFilter = {
  /** Who speak for one of these organisations, initiatives or processes (ids). */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who took part in such a session. */
  readonly session?: InputMaybe<SessionFilter>;
  /** Who took part in one of these sessions (ids). */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who speak for one of these stakeholder groups (ids). */
  readonly stakeholderGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These letters stand in a form of the name; capitals do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order people come. */
export type PersonOrder =
  /** By name. */
  | 'NAME'
  /** Those with most words first: of a session there, else in all sessions. */
  | 'WORDS';

/** A country, a territory or a region. */
export type Place = Entity & Node & {
  /** Other ways to write it: the acronym, former names, forms found in transcripts. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who names it in their own turns, those who do it most often first; one item a session and person. */
  readonly citedBy: CiteConnection;
  /** What is meant by it; null where the graph does not hold it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 in lower case (`sn`), or the UN M49 code of a region (`011`). */
  readonly id: Scalars['ID']['output'];
  /** What it is: one thing can be several, as the IGF is an organisation and a process. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** Lessons about it; by session, then in the order in which they were said. */
  readonly lessonsAbout: LessonConnection;
  /** The organisations, initiatives and processes that belong there, by name; those of the countries in it are theirs alone. */
  readonly located: ReadonlyArray<Entity>;
  /** Every place where it is named; by session, then in the order of the words. */
  readonly mentionedIn: MentionConnection;
  /** For display. */
  readonly name: Scalars['String']['output'];
  /** The smallest region that holds it. */
  readonly partOf?: Maybe<Entity>;
  /** The countries and regions that lie in it, by name. */
  readonly parts: ReadonlyArray<Entity>;
  /** Name of the continent-sized region it lies in. */
  readonly region?: Maybe<Scalars['String']['output']>;
};


/** A country, a territory or a region. */
export type PlaceCitedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CiteOrder>;
};


/** A country, a territory or a region. */
export type PlaceLessonsAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** A country, a territory or a region. */
export type PlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MentionOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some of the places of a list. */
export type PlaceConnection = {
  /** The places with their places in the list. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places alone. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A place and its place in a list. */
export type PlaceEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The place. */
  readonly node: Place;
};

/** Something stakeholders take part in or are bound by. */
export type Process = Entity & Node & {
  /** Who speaks for it, in whose words; by session, then in the order of the words. */
  readonly affiliations: ReadonlyArray<Affiliation>;
  /** Other ways to write it: the acronym, former names, forms found in transcripts. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who names it in their own turns, those who do it most often first; one item a session and person. */
  readonly citedBy: CiteConnection;
  /** The country it belongs to; null for what belongs to none or to many. */
  readonly country?: Maybe<Place>;
  /** What is meant by it; null where the graph does not hold it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** For example `budapest-convention`. */
  readonly id: Scalars['ID']['output'];
  /** What it is: one thing can be several, as the IGF is an organisation and a process. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** The organisations that lead it, by name. */
  readonly ledBy: ReadonlyArray<Organisation>;
  /** Lessons about it; by session, then in the order in which they were said. */
  readonly lessonsAbout: LessonConnection;
  /** Every place where it is named; by session, then in the order of the words. */
  readonly mentionedIn: MentionConnection;
  /** For display. */
  readonly name: Scalars['String']['output'];
  /** What it is a part of, as a working group of its coalition. */
  readonly partOf?: Maybe<Entity>;
  /** What is a part of it, by name. */
  readonly parts: ReadonlyArray<Entity>;
  /** What sort of process it is. */
  readonly processKind?: Maybe<ProcessKind>;
  /** `active`, `ended` or `proposed`; null where unknown. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Its own page on the web. */
  readonly website?: Maybe<Scalars['URL']['output']>;
};


/** Something stakeholders take part in or are bound by. */
export type ProcessCitedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CiteOrder>;
};


/** Something stakeholders take part in or are bound by. */
export type ProcessLessonsAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** Something stakeholders take part in or are bound by. */
export type ProcessMentionedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MentionOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some of the processes of a list. */
export type ProcessConnection = {
  /** The processes with their places in the list. */
  readonly edges: ReadonlyArray<ProcessEdge>;
  /** The processes alone. */
  readonly nodes: ReadonlyArray<Process>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A process and its place in a list. */
export type ProcessEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The process. */
  readonly node: Process;
};

/** What a process is. */
export type ProcessKind =
  /** Where one is asked. */
  | 'CONSULTATION'
  /** Where one meets. */
  | 'FORUM'
  /** What binds. */
  | 'LEGAL_INSTRUMENT'
  /** Where one negotiates. */
  | 'NEGOTIATION'
  /** What guides. */
  | 'POLICY'
  /** What is planned. */
  | 'STRATEGY';

/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type Query = {
  /** Who changed what through this API, the latest first. It takes the token, as changes do. */
  readonly changes: ChangeConnection;
  /**
   * Which stakeholder groups cite which processes, initiatives and organisations, said by whom, in which words. By group in
   * alphabetical order, then the most cited first, then by name.
   */
  readonly citationMatrix: ReadonlyArray<CitationCell>;
  /**
   * Where stakeholder groups agree: lessons of one group that say again what somebody of another group said before in the session, in
   * the words of both; the surest first. Speakers who share a group are not counted.
   */
  readonly commonGround: ReadonlyArray<LessonPair>;
  /**
   * How two things are linked: the shortest ways from one to the other, with the words on each step; the surest first. Empty when
   * either is not there, when both are the same, or when no way is as short as that.
   */
  readonly connections: ReadonlyArray<Way>;
  /**
   * Who does what where: which organisations and initiatives are named with a topic and a place, within some 400 characters of one
   * turn. Give a topic, or a place, or both; a place stands for what lies in it. Places with most actors first; those with none are gaps.
   */
  readonly coverage: ReadonlyArray<CoverageCell>;
  /** What was decided about a session through this API; null where nothing was. It takes the token, as changes do. */
  readonly curation?: Maybe<Curation>;
  /**
   * Where stakeholder groups differ: lessons of one group that oppose what somebody of another group said before in the session, in the
   * words of both; the surest first. Speakers who share a group are not counted.
   */
  readonly divergences: ReadonlyArray<LessonPair>;
  /** Initiatives of different leaders about the same topic in the same place: those found most often first, 100 at most. */
  readonly duplicates: ReadonlyArray<DuplicateCandidate>;
  /** One meeting; null when there is none of that id. */
  readonly event?: Maybe<Event>;
  /** The meetings, by year, then title. */
  readonly events: EventConnection;
  /** One initiative; null when there is none of that id. */
  readonly initiative?: Maybe<Initiative>;
  /** The initiatives, by name. */
  readonly initiatives: InitiativeConnection;
  /** One lesson; null when there is none of that id. */
  readonly lesson?: Maybe<Lesson>;
  /** The lessons, by session, then in the order in which they were said. */
  readonly lessons: LessonConnection;
  /** Requests and offers that fit, by what they are about; the best first, 100 at most. */
  readonly matches: ReadonlyArray<Match>;
  /** What one stakeholder group alone cites, in the order of `citationMatrix`. */
  readonly namedByOneGroup: ReadonlyArray<CitationCell>;
  /**
   * Anything by its id; null when there is none. Where things of different types share an id, the first of these is given:
   * event, session, turn, lesson, stakeholder group, entity.
   */
  readonly node?: Maybe<Node>;
  /** One organisation; null when there is none of that id. */
  readonly organisation?: Maybe<Organisation>;
  /** The organisations, by name. */
  readonly organisations: OrganisationConnection;
  /** The people who took part, by name. People who are only named are found by `person` and in mentions. */
  readonly people: PersonConnection;
  /** One person; null when there is none of that id. */
  readonly person?: Maybe<Person>;
  /** One place; null when there is none of that id. */
  readonly place?: Maybe<Place>;
  /** The places, by name. */
  readonly places: PlaceConnection;
  /** One process; null when there is none of that id. */
  readonly process?: Maybe<Process>;
  /** The processes, by name. */
  readonly processes: ProcessConnection;
  /**
   * A first draft of the BPF's report on some sessions, 20 at most, each statement with a footnote to the words behind it. The same
   * graph and day give the same bytes.
   */
  readonly reportDraft: ReportDraft;
  /**
   * What was said, learned or named that fits these words, the best first. Endings of English words do not count (`process`
   * finds `processes`). Where nothing fits, a slip in each word of four letters or more is forgiven, two from eight letters on: a letter wrong,
   * missing or too many, or two swapped.
   */
  readonly search: SearchConnection;
  /** One session; null when there is none of that id. */
  readonly session?: Maybe<Session>;
  /** The sessions, by date, then title. */
  readonly sessions: SessionConnection;
  /** Which stakeholder groups name the same barriers: topics of barriers that several groups speak of. Most groups first. */
  readonly sharedTopics: ReadonlyArray<SharedTopic>;
  /** How much was said by each stakeholder group, region or role; those with most words first. */
  readonly speakingTime: ReadonlyArray<SpeakingShare>;
  /** One stakeholder group; null when there is none of that id. */
  readonly stakeholderGroup?: Maybe<StakeholderGroup>;
  /** The stakeholder groups, by name. */
  readonly stakeholderGroups: StakeholderGroupConnection;
  /** One topic; null when there is none of that id. */
  readonly topic?: Maybe<Topic>;
  /** The topics, by name. */
  readonly topics: TopicConnection;
  /** How often what is spoken of, from year to year or from session to session; the most spoken of first. */
  readonly trends: ReadonlyArray<Trend>;
  /** One turn; null when there is none of that id. */
  readonly turn?: Maybe<Turn>;
  /** Who answered whom, in which words; the most frequent first. */
  readonly whoAnsweredWhom: ReadonlyArray<Exchange>;
  /**
   * Which stakeholder groups cite one thing, said by whom, in which words: the column of `citationMatrix` for it. The group that
   * cites most first; empty when nobody cites it or it is not there.
   */
  readonly whoCites: ReadonlyArray<CitationCell>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryCitationMatrixArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryCommonGroundArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  stakeholderGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryConnectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryCoverageArgs = {
  gaps?: InputMaybe<Scalars['Boolean']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryCurationArgs = {
  session: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryDivergencesArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  stakeholderGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryDuplicatesArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryLessonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryLessonsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LessonOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryMatchesArgs = {
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  offers?: InputMaybe<ReadonlyArray<LessonKind>>;
  requests?: InputMaybe<ReadonlyArray<LessonKind>>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryNamedByOneGroupArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryProcessArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryProcessesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryReportDraftArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
  format?: InputMaybe<ReportFormat>;
  language?: InputMaybe<Scalars['String']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scopes?: InputMaybe<ReadonlyArray<SearchScope>>;
  text: Scalars['String']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QuerySharedTopicsArgs = {
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minGroups?: InputMaybe<Scalars['Int']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QuerySpeakingTimeArgs = {
  by?: InputMaybe<SpeakingDimension>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryStakeholderGroupArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryStakeholderGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryTrendsArgs = {
  entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  per?: InputMaybe<TrendPeriod>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryTurnArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryWhoAnsweredWhomArgs = {
  kinds?: InputMaybe<ReadonlyArray<TurnRelationKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Who said what, for whom, about what: best-practice-forum sessions as a graph. Every answer leads to words in a transcript.
 * Start with `citationMatrix`.
 */
export type QueryWhoCitesArgs = {
  entity: Scalars['ID']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Words of the transcript, verbatim, and where they stand. */
export type Quote = {
  /** One past the last character, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The words as captioned. */
  readonly quote: Scalars['String']['output'];
  /** First character of the words in the source file, counted from 0 in UTF-16 code units. */
  readonly start: Scalars['NonNegativeInt']['output'];
};

/**
 * A first draft of the BPF's report, made of the graph alone: what was said by whom, with a footnote to the words behind each statement.
 * A rapporteur reads the words before repeating a statement.
 */
export type ReportDraft = {
  /** The file in base64, whatever its format. */
  readonly base64: Scalars['String']['output'];
  /** A name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** As asked for. */
  readonly format: ReportFormat;
  /** MIME type of the file. */
  readonly mediaType: Scalars['String']['output'];
  /** The sessions that it draws on, in their order in the report. */
  readonly sessions: ReadonlyArray<Session>;
  /** The report, where it is text; null for other formats. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** As on its first page. */
  readonly title: Scalars['String']['output'];
};

/** What a report can be printed as. */
export type ReportFormat =
  /** A document for word processors, with footnotes and contents; its bytes are in `base64`. */
  | 'DOCX'
  /** One HTML file that needs nothing else, for screen, phone and paper. */
  | 'HTML'
  /** Markdown with footnotes. */
  | 'MARKDOWN';

/** For which stakeholder group somebody speaks in a session, and why. Several hats are several of these. */
export type Representation = {
  /** Why. */
  readonly basis: RepresentationBasis;
  /** How sure it is. */
  readonly confidence: Scalars['Confidence']['output'];
  /** One past the last character, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** Who. */
  readonly person: Person;
  /** The words it rests on, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** In which session. */
  readonly session: Session;
  /** For which group. */
  readonly stakeholderGroup: StakeholderGroup;
  /** First character of the words in the source file (UTF-16 code units from 0). */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** The turn in which the words stand; null where the graph does not hold it. */
  readonly turn?: Maybe<Turn>;
};

/** Why somebody counts as speaking for a stakeholder group. */
export type RepresentationBasis =
  /** A person decided it. */
  | 'CURATED'
  /** They speak for an organisation of that group. */
  | 'ORGANISATION'
  /** They say it themselves. */
  | 'OWN_WORDS'
  /** Somebody else says it of them. */
  | 'WORDS_OF_ANOTHER';

/** Two things, or two people, are one. */
export type SameDecision = {
  /** Why. */
  readonly because: Scalars['String']['input'];
  /** Id of the one that stays. */
  readonly is: Scalars['ID']['input'];
  /** Id of the one that goes. */
  readonly this: Scalars['ID']['input'];
};

/** Some of what a search found, the best first. */
export type SearchConnection = {
  /** What was found, with places in the list. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** True when nothing fits the words as they were typed, and what was found fits them with letters wrong, missing or swapped. */
  readonly misspelt: Scalars['Boolean']['output'];
  /** What was found alone. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many were found. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** Something found and its place in the list. */
export type SearchEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it fits: the sentences, or the forms of its name, in which most of the words stand, in their order. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** What was found. */
  readonly node: SearchResult;
  /** How well it fits, to compare within one search only: higher is better. */
  readonly score: Scalars['Float']['output'];
};


/** Something found and its place in the list. */
export type SearchEdgeHighlightsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a search can find. */
export type SearchResult = Initiative | Lesson | Organisation | Person | Place | Process | Topic | Turn;

/** Where to look. */
export type SearchScope =
  /** In the names of what was named: people, organisations, initiatives, processes, places and topics. */
  | 'ENTITY'
  /** In what was learned. */
  | 'LESSON'
  /** In what was said. */
  | 'TURN';

/** One session with its own transcript. */
export type Session = Node & {
  /** The day on which it took place. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The captioner's notice on how far the text can be relied on, verbatim. */
  readonly disclaimer?: Maybe<Scalars['String']['output']>;
  /** The meeting that it was part of. */
  readonly event?: Maybe<Event>;
  /** How the transcript was published; null in a session that an older version loaded. */
  readonly format?: Maybe<SourceFormat>;
  /** From the name of the file, for example `igf-2016-day0-bpf-cybersecurity`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of session it was; null where the transcript does not tell. */
  readonly kind?: Maybe<SessionKind>;
  /** What was learned in it, in the order in which it was said. */
  readonly lessons: LessonConnection;
  /** A page of this server on which people read the session. */
  readonly page: Scalars['URL']['output'];
  /** Who took part, those with most words first. */
  readonly people: PersonConnection;
  /** The room as printed. */
  readonly room?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: Scalars['String']['output'];
  /** Name of the file that was read. */
  readonly sourceFile: Scalars['String']['output'];
  /** When it began, local time. */
  readonly startsAt?: Maybe<Scalars['LocalTime']['output']>;
  /**
   * SHA-256 of the text decoded or extracted from the file, in UTF-8: the text that all offsets count in, which is also the turns'
   * slices joined. Null in a session that an older version loaded.
   */
  readonly textSha256?: Maybe<Scalars['String']['output']>;
  /** The title as published. */
  readonly title: Scalars['String']['output'];
  /** One turn by its number; null when there is none of that number. */
  readonly turn?: Maybe<Turn>;
  /** The turns in the order in which they were spoken. */
  readonly turns: TurnConnection;
  /** Town and country as printed. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** Words spoken in all turns. */
  readonly wordCount: Scalars['NonNegativeInt']['output'];
};


/** One session with its own transcript. */
export type SessionLessonsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** One session with its own transcript. */
export type SessionPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


/** One session with its own transcript. */
export type SessionTurnArgs = {
  number: Scalars['NonNegativeInt']['input'];
};


/** One session with its own transcript. */
export type SessionTurnsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TurnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TurnOrder>;
};

/** Some of the sessions of a list. */
export type SessionConnection = {
  /** The sessions with their places in the list. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<Session>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A session and its place in a list. */
export type SessionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The session. */
  readonly node: Session;
};

/** Which sessions; a session must fit every field that is given. */
export type SessionFilter = {
  /** Of these meetings (ids). */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SessionKind>>;
  /** These words stand in the title; capitals do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What sort of session it was. */
export type SessionKind =
  /** Session of a best-practice forum. */
  | 'BPF'
  /** Session of a dynamic coalition. */
  | 'DYNAMIC_COALITION'
  /** Main session of the meeting. */
  | 'MAIN'
  /** Open forum. */
  | 'OPEN_FORUM'
  /** Anything else. */
  | 'OTHER'
  /** Workshop. */
  | 'WORKSHOP';

/** In which order sessions come. */
export type SessionOrder =
  /** By date, then title. */
  | 'DATE'
  /** The latest first, then by title; those without a date last. */
  | 'LATEST'
  /** Those with most words first. */
  | 'LENGTH';

/** Something that several stakeholder groups name, as a barrier or whatever was asked for. */
export type SharedTopic = {
  /** How many lessons of people of these groups are about it. */
  readonly lessonCount: Scalars['NonNegativeInt']['output'];
  /** In which words, the surest first. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** The groups that name it, by name. */
  readonly stakeholderGroups: ReadonlyArray<StakeholderGroup>;
  /** What they name. */
  readonly topic: Topic;
};


/** Something that several stakeholder groups name, as a barrier or whatever was asked for. */
export type SharedTopicLessonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a transcript was published. */
export type SourceFormat =
  /** A Word document. */
  | 'DOCX'
  /** A web page. */
  | 'HTML'
  /** A PDF with text. */
  | 'PDF'
  /** Plain text. */
  | 'PLAIN_TEXT'
  /** SubRip captions; turns have times. */
  | 'SUBRIP'
  /** WebVTT captions; turns have times. */
  | 'WEBVTT';

/** How the speaker of a turn was found. */
export type SpeakerBasis =
  /** The speaker goes on after a short interruption. */
  | 'CONTINUATION'
  /** A person decided who speaks. */
  | 'CURATED'
  /** What is said of the speaker fits one person only. */
  | 'DESCRIPTION'
  /** The turn before gives the floor to the speaker. */
  | 'HAND_OVER'
  /** The label that the captioner printed. */
  | 'LABEL'
  /** The printed label is wrong or misspelt, and the text tells who speaks. */
  | 'LABEL_CORRECTED'
  /** A language model proposed the speaker, with words that stand in this turn or the one before. */
  | 'LANGUAGE_MODEL'
  /** The speaker gives the floor or leads on, and the session has one moderator. */
  | 'MODERATING'
  /** A note of the captioner in brackets names the speaker. */
  | 'PARENTHETICAL'
  /** The speaker says their own name. */
  | 'SELF_INTRODUCTION'
  /** A later turn thanks the speaker by name. */
  | 'THANKS';

/** Who speaks in a turn. */
export type SpeakerDecision = {
  /** Words that stand before it, where the words alone stand in several turns: the first place behind them counts. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Why: what in the session, or which other source, tells it. */
  readonly because: Scalars['String']['input'];
  /** Words that show it. Left out, they are those that the program found, or the first of the turn. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** A name or an id; `null` where nobody can tell. It may not be left out. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** Words of the turn, best its first. */
  readonly turn: Scalars['String']['input'];
};

/** That somebody speaks a turn, with the words it rests on. */
export type Speaking = {
  /** How it was found. */
  readonly basis: SpeakerBasis;
  /** How sure it is. */
  readonly confidence: Scalars['Confidence']['output'];
  /** The words it rests on; null where the graph does not hold them. */
  readonly evidence?: Maybe<Quote>;
  /** Who speaks. */
  readonly person: Person;
};

/** By what speaking time is counted. */
export type SpeakingDimension =
  /** By the part of the world of the organisations that people speak for in that session. */
  | 'REGION'
  /** By what people are in that session: moderator, panellist, participant, organiser. */
  | 'ROLE'
  /** By the stakeholder groups that people represent in that session. */
  | 'STAKEHOLDER_GROUP';

/** How much was said by some of the people. */
export type SpeakingShare = {
  /** The id of the group, or the region or role again; null for what the text does not tell. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The group, region or role; `unknown` for what the text does not tell. */
  readonly name: Scalars['String']['output'];
  /** How many people spoke; those whom the text does not tell are not counted. */
  readonly people: Scalars['NonNegativeInt']['output'];
  /** Seconds, of the turns with times; null where the sources have none. */
  readonly seconds?: Maybe<Scalars['Float']['output']>;
  /** Words divided by all words, 0 to 1. Who stands for two groups counts for both, so the shares may add up to more than 1. */
  readonly share: Scalars['Float']['output'];
  /** How many turns they spoke. */
  readonly turns: Scalars['NonNegativeInt']['output'];
  /** How many words. */
  readonly words: Scalars['NonNegativeInt']['output'];
};

/** One of the groups in which the IGF counts its participants. */
export type StakeholderGroup = Node & {
  /** Who belongs to it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** `government`, `intergovernmental-organisation`, `civil-society`, `private-sector`, `technical-community`, `academia` or `media`. */
  readonly id: Scalars['ID']['output'];
  /** What its people learned; by session, then in the order in which it was said. */
  readonly lessons: LessonConnection;
  /** For display. */
  readonly name: Scalars['String']['output'];
  /** The organisations that belong to it and are named in some session, by name. */
  readonly organisations: OrganisationConnection;
  /** The people who speak for it in some session, by name. */
  readonly people: PersonConnection;
  /** Where the definition comes from. */
  readonly source?: Maybe<Scalars['String']['output']>;
};


/** One of the groups in which the IGF counts its participants. */
export type StakeholderGroupLessonsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** One of the groups in which the IGF counts its participants. */
export type StakeholderGroupOrganisationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** One of the groups in which the IGF counts its participants. */
export type StakeholderGroupPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some of the stakeholder groups of a list. */
export type StakeholderGroupConnection = {
  /** The groups with their places in the list. */
  readonly edges: ReadonlyArray<StakeholderGroupEdge>;
  /** The groups alone. */
  readonly nodes: ReadonlyArray<StakeholderGroup>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A stakeholder group and its place in a list. */
export type StakeholderGroupEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The group. */
  readonly node: StakeholderGroup;
};

/** Something that the session names and neither the knowledge nor the program knows. */
export type ThingDecision = {
  /** Why. */
  readonly because: Scalars['String']['input'];
  /** Its country, ISO 3166-1 in lower case: `sn`. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Id of the stakeholder group that it belongs to. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Left out, it is made of the name. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation, initiative, process, or several of them. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** Ids of the organisations that run it. */
  readonly leads?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** Id of what it is a part of. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Of a process. */
  readonly processKind?: InputMaybe<ProcessKind>;
};

/** A subject of discussion. */
export type Topic = Entity & Node & {
  /** Other ways to write it: the acronym, former names, forms found in transcripts. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who names it in their own turns, those who do it most often first; one item a session and person. */
  readonly citedBy: CiteConnection;
  /** What is meant by it; null where the graph does not hold it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** For example `capacity-building`. */
  readonly id: Scalars['ID']['output'];
  /** What it is: one thing can be several, as the IGF is an organisation and a process. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** Lessons about it; by session, then in the order in which they were said. */
  readonly lessonsAbout: LessonConnection;
  /** Every place where it is named; by session, then in the order of the words. */
  readonly mentionedIn: MentionConnection;
  /** For display. */
  readonly name: Scalars['String']['output'];
};


/** A subject of discussion. */
export type TopicCitedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CiteOrder>;
};


/** A subject of discussion. */
export type TopicLessonsAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LessonKind>>;
  orderBy?: InputMaybe<LessonOrder>;
};


/** A subject of discussion. */
export type TopicMentionedInArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MentionOrder>;
  sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some of the topics of a list. */
export type TopicConnection = {
  /** The topics with their places in the list. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The topics alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A topic and its place in a list. */
export type TopicEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The topic. */
  readonly node: Topic;
};

/**
 * A transcript as it was published: plain text, HTML, WebVTT, SubRip, DOCX, or PDF with text; 8 MB at most. Give `text` or `base64`,
 * not both.
 */
export type TranscriptInput = {
  /** The bytes of the file in base64, for any format and encoding. */
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  /** Name of the file with its ending, as in `igf-2016-day0-bpf-cybersecurity.txt`; no folders. */
  readonly fileName: Scalars['String']['input'];
  /** What the file holds, where that is text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Something in a transcript that a person should check. */
export type TranscriptProblem = {
  /** What sort of problem: `header-incomplete`, `encoding-guessed`. */
  readonly code: Scalars['String']['output'];
  /** The next step. */
  readonly hint: Scalars['String']['output'];
  /** Line of the source's text, counted from 1. */
  readonly line: Scalars['NonNegativeInt']['output'];
  /** What was found. */
  readonly message: Scalars['String']['output'];
};

/** How often something is spoken of, from period to period. */
export type Trend = {
  /** What is spoken of. */
  readonly entity: Entity;
  /** The periods in which it is named, in their order; the others have no point. */
  readonly points: ReadonlyArray<TrendPoint>;
  /** All mentions. */
  readonly total: Scalars['NonNegativeInt']['output'];
};

/** By what a trend is counted. */
export type TrendPeriod =
  /** By session. */
  | 'SESSION'
  /** By the year of the session. */
  | 'YEAR';

/** How often something is spoken of in one period. */
export type TrendPoint = {
  /** How often it is named. */
  readonly mentions: Scalars['NonNegativeInt']['output'];
  /** Mentions for each thousand words of all that was said in these sessions of the period: compare these, not the mentions. */
  readonly perThousandWords: Scalars['Float']['output'];
  /** The year, or the id of the session; null for sessions without a date. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** How many sessions of the period name it. */
  readonly sessions: Scalars['NonNegativeInt']['output'];
  /** How many people name it. */
  readonly speakers: Scalars['NonNegativeInt']['output'];
};

/**
 * One stretch of speech between two marks of the captioner (`>>`). Who speaks is concluded: see `speaking` for the words that
 * it rests on.
 */
export type Turn = Node & {
  /** One past its last character, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** When its last words are no longer shown, same unit. */
  readonly endSeconds?: Maybe<Scalars['Float']['output']>;
  /** For example `igf-2016-day0-bpf-cybersecurity/t017`. */
  readonly id: Scalars['ID']['output'];
  /** The speaker's name as the captioner printed it, which may be wrong; null where none is printed. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What was learned in it, in the order of the words. */
  readonly lessons: LessonConnection;
  /** Line of the source's text on which it begins, counted from 1. */
  readonly line: Scalars['NonNegativeInt']['output'];
  /** Everything named in it, in the order of the words. */
  readonly mentions: MentionConnection;
  /** The turn after it; null for the last. */
  readonly next?: Maybe<Turn>;
  /** Counted from 1 in the order in which they were spoken. */
  readonly number: Scalars['NonNegativeInt']['output'];
  /** A page of this server on which people read the turn in its context, what it names marked. */
  readonly page: Scalars['URL']['output'];
  /** The turn before it; null for the first. */
  readonly previous?: Maybe<Turn>;
  /** Whom it hands over to, thanks or responds to, in the order of the words. */
  readonly relations: ReadonlyArray<TurnRelation>;
  /** The session it was spoken in. */
  readonly session: Session;
  /** Who speaks; null where the text does not tell. */
  readonly speaker?: Maybe<Person>;
  /** Who speaks, how sure that is, and the words it rests on; null where the text does not tell. */
  readonly speaking?: Maybe<Speaking>;
  /** The stakeholder groups that the speaker represents in this session; empty where the text does not tell. */
  readonly stakeholderGroups: ReadonlyArray<StakeholderGroup>;
  /** First character of the turn in the source's text, its mark and label included (UTF-16 code units from 0). */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** When it begins, in seconds from the start of the recording; null where the source has no times. */
  readonly startSeconds?: Maybe<Scalars['Float']['output']>;
  /** The words, verbatim. */
  readonly text: Scalars['String']['output'];
  /** First character of `text` in the source's text, same unit. */
  readonly textStart: Scalars['NonNegativeInt']['output'];
  /** Words in `text`. */
  readonly wordCount: Scalars['NonNegativeInt']['output'];
};


/**
 * One stretch of speech between two marks of the captioner (`>>`). Who speaks is concluded: see `speaking` for the words that
 * it rests on.
 */
export type TurnLessonsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LessonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LessonOrder>;
};


/**
 * One stretch of speech between two marks of the captioner (`>>`). Who speaks is concluded: see `speaking` for the words that
 * it rests on.
 */
export type TurnMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  orderBy?: InputMaybe<MentionOrder>;
};

/** Some of the turns of a list. */
export type TurnConnection = {
  /** The turns with their places in the list. */
  readonly edges: ReadonlyArray<TurnEdge>;
  /** The turns alone. */
  readonly nodes: ReadonlyArray<Turn>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** A turn and its place in a list. */
export type TurnEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The turn. */
  readonly node: Turn;
};

/** Which turns; a turn must fit every field that is given. */
export type TurnFilter = {
  /** That name one of these things (ids). */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose speaker is at least this sure: 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Spoken by somebody who speaks for one of these organisations, initiatives or processes (ids) in that session. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Spoken in such a session. */
  readonly session?: InputMaybe<SessionFilter>;
  /** Spoken in one of these sessions (ids). */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Spoken by one of these people (ids). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Spoken by somebody who speaks for one of these stakeholder groups (ids) in that session. */
  readonly stakeholderGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These letters stand in it; capitals do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order turns come. */
export type TurnOrder =
  /** Those with most words first. */
  | 'LENGTH'
  /** By session, then as they were spoken. */
  | 'PLACE';

/** That a turn hands over to, thanks or responds to somebody. */
export type TurnRelation = {
  /** How sure it is; null where the graph does not hold it. */
  readonly confidence?: Maybe<Scalars['Confidence']['output']>;
  /** One past the last character, same unit. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** What the turn does. */
  readonly kind: TurnRelationKind;
  /** Towards whom. */
  readonly person: Person;
  /** The words it rests on. */
  readonly quote: Scalars['String']['output'];
  /** First character of the words in the source file (UTF-16 code units from 0). */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** The turn. */
  readonly turn: Turn;
};

/** Some of the turns that are addressed to somebody. */
export type TurnRelationConnection = {
  /** What the turns do, with places in the list. */
  readonly edges: ReadonlyArray<TurnRelationEdge>;
  /** What the turns do alone. */
  readonly nodes: ReadonlyArray<TurnRelation>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** What a turn does towards somebody and its place in a list. */
export type TurnRelationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What the turn does. */
  readonly node: TurnRelation;
};

/** What a turn does towards a person. */
export type TurnRelationKind =
  /** Gives them the floor. */
  | 'HANDS_OVER_TO'
  /** Takes up what they said. */
  | 'RESPONDS_TO'
  /** Thanks them. */
  | 'THANKS';

/** Whether something is as it was found or said to be. */
export type Verdict =
  /** It is. */
  | 'ACCEPT'
  /** It is not. */
  | 'REJECT';

/** A way from one thing to another. */
export type Way = {
  /** How sure it is: the product of the confidences of its steps. */
  readonly confidence: Scalars['Confidence']['output'];
  /** How many steps it has. */
  readonly length: Scalars['NonNegativeInt']['output'];
  /** Its steps, from the one to the other. */
  readonly steps: ReadonlyArray<WayStep>;
  /** In words: names and kinds of steps. */
  readonly text: Scalars['String']['output'];
};

/** One step of a way. */
export type WayStep = {
  /** Whether the link points along the way: `from` mentions `to`. When not, `to` mentions `from`. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where it begins. */
  readonly from: Node;
  /** What links the two, as the graph calls it: `MENTIONS`, `AFFILIATED_WITH`, `ABOUT`, `LEADS`… */
  readonly kind: Scalars['String']['output'];
  /** The words it rests on; null for what is known of the field and needs no transcript, as who leads what. */
  readonly passage?: Maybe<Passage>;
  /** Where it leads. */
  readonly to: Node;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Affiliation: ResolverTypeWrapper<AffiliationRow>;
  AffiliationDecision: AffiliationDecision;
  AffiliationMethod: AffiliationMethod;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  CitationCell: ResolverTypeWrapper<CitationCellRow>;
  CitationEvidence: ResolverTypeWrapper<CitationEvidenceRow>;
  Cite: ResolverTypeWrapper<CiteRow>;
  CiteConnection: ResolverTypeWrapper<Omit<CiteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CiteEdge']>, nodes: ReadonlyArray<ResolversTypes['Cite']> }>;
  CiteEdge: ResolverTypeWrapper<Omit<CiteEdge, 'node'> & { node: ResolversTypes['Cite'] }>;
  CiteFilter: CiteFilter;
  CiteOrder: CiteOrder;
  Confidence: ResolverTypeWrapper<Scalars['Confidence']['output']>;
  CoverageActor: ResolverTypeWrapper<CoverageActorRow>;
  CoverageCell: ResolverTypeWrapper<CoverageRow>;
  CuratedSession: ResolverTypeWrapper<CuratedRow>;
  Curation: ResolverTypeWrapper<CurationRow>;
  CurationMode: CurationMode;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionsInput: DecisionsInput;
  DeletedSession: ResolverTypeWrapper<DeletedSession>;
  DifferentDecision: DifferentDecision;
  DuplicateCandidate: ResolverTypeWrapper<DuplicateRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Exchange: ResolverTypeWrapper<ExchangeRow>;
  ExchangeDecision: ExchangeDecision;
  ExchangeKind: ExchangeKind;
  ExchangeWords: ResolverTypeWrapper<ExchangeWordsRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Highlight: ResolverTypeWrapper<FoundWords>;
  HighlightPart: ResolverTypeWrapper<HighlightPart>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestOutcome: IngestOutcome;
  IngestedTranscript: ResolverTypeWrapper<IngestedRow>;
  Initiative: ResolverTypeWrapper<EntityRow>;
  InitiativeConnection: ResolverTypeWrapper<Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InitiativeEdge']>, nodes: ReadonlyArray<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lesson: ResolverTypeWrapper<LessonRow>;
  LessonConnection: ResolverTypeWrapper<Omit<LessonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LessonEdge']>, nodes: ReadonlyArray<ResolversTypes['Lesson']> }>;
  LessonDecision: LessonDecision;
  LessonEdge: ResolverTypeWrapper<Omit<LessonEdge, 'node'> & { node: ResolversTypes['Lesson'] }>;
  LessonFilter: LessonFilter;
  LessonKind: LessonKind;
  LessonOrder: LessonOrder;
  LessonPair: ResolverTypeWrapper<LessonPairRow>;
  LessonReply: ResolverTypeWrapper<LessonReplyRow>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Match: ResolverTypeWrapper<MatchRow>;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionDecision: MentionDecision;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionFilter: MentionFilter;
  MentionOrder: MentionOrder;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeRow>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  Organisation: ResolverTypeWrapper<EntityRow>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantRole: ParticipantRole;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  Passage: ResolverTypeWrapper<PassageRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonDecision: PersonDecision;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Place: ResolverTypeWrapper<EntityRow>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Process: ResolverTypeWrapper<EntityRow>;
  ProcessConnection: ResolverTypeWrapper<Omit<ProcessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcessEdge']>, nodes: ReadonlyArray<ResolversTypes['Process']> }>;
  ProcessEdge: ResolverTypeWrapper<Omit<ProcessEdge, 'node'> & { node: ResolversTypes['Process'] }>;
  ProcessKind: ProcessKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Quote>;
  ReportDraft: ResolverTypeWrapper<ReportRow>;
  ReportFormat: ReportFormat;
  Representation: ResolverTypeWrapper<RepresentationRow>;
  RepresentationBasis: RepresentationBasis;
  SameDecision: SameDecision;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchResult: ResolverTypeWrapper<SearchRow>;
  SearchScope: SearchScope;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SessionEdge']>, nodes: ReadonlyArray<ResolversTypes['Session']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionFilter: SessionFilter;
  SessionKind: SessionKind;
  SessionOrder: SessionOrder;
  SharedTopic: ResolverTypeWrapper<SharedTopicRow>;
  SourceFormat: SourceFormat;
  SpeakerBasis: SpeakerBasis;
  SpeakerDecision: SpeakerDecision;
  Speaking: ResolverTypeWrapper<SpeakingRow>;
  SpeakingDimension: SpeakingDimension;
  SpeakingShare: ResolverTypeWrapper<SpeakingShareRow>;
  StakeholderGroup: ResolverTypeWrapper<StakeholderGroupRow>;
  StakeholderGroupConnection: ResolverTypeWrapper<Omit<StakeholderGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StakeholderGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['StakeholderGroup']> }>;
  StakeholderGroupEdge: ResolverTypeWrapper<Omit<StakeholderGroupEdge, 'node'> & { node: ResolversTypes['StakeholderGroup'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ThingDecision: ThingDecision;
  Topic: ResolverTypeWrapper<EntityRow>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TranscriptInput: TranscriptInput;
  TranscriptProblem: ResolverTypeWrapper<TranscriptProblem>;
  Trend: ResolverTypeWrapper<TrendRow>;
  TrendPeriod: TrendPeriod;
  TrendPoint: ResolverTypeWrapper<TrendPoint>;
  Turn: ResolverTypeWrapper<TurnRow>;
  TurnConnection: ResolverTypeWrapper<Omit<TurnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TurnEdge']>, nodes: ReadonlyArray<ResolversTypes['Turn']> }>;
  TurnEdge: ResolverTypeWrapper<Omit<TurnEdge, 'node'> & { node: ResolversTypes['Turn'] }>;
  TurnFilter: TurnFilter;
  TurnOrder: TurnOrder;
  TurnRelation: ResolverTypeWrapper<TurnRelationRow>;
  TurnRelationConnection: ResolverTypeWrapper<Omit<TurnRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TurnRelationEdge']>, nodes: ReadonlyArray<ResolversTypes['TurnRelation']> }>;
  TurnRelationEdge: ResolverTypeWrapper<Omit<TurnRelationEdge, 'node'> & { node: ResolversTypes['TurnRelation'] }>;
  TurnRelationKind: TurnRelationKind;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Verdict: Verdict;
  Way: ResolverTypeWrapper<WayRow>;
  WayStep: ResolverTypeWrapper<WayStepRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Affiliation: AffiliationRow;
  AffiliationDecision: AffiliationDecision;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeRow;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  CitationCell: CitationCellRow;
  CitationEvidence: CitationEvidenceRow;
  Cite: CiteRow;
  CiteConnection: Omit<CiteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CiteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cite']> };
  CiteEdge: Omit<CiteEdge, 'node'> & { node: ResolversParentTypes['Cite'] };
  CiteFilter: CiteFilter;
  Confidence: Scalars['Confidence']['output'];
  CoverageActor: CoverageActorRow;
  CoverageCell: CoverageRow;
  CuratedSession: CuratedRow;
  Curation: CurationRow;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionsInput: DecisionsInput;
  DeletedSession: DeletedSession;
  DifferentDecision: DifferentDecision;
  DuplicateCandidate: DuplicateRow;
  Entity: EntityRow;
  EntityFilter: EntityFilter;
  Event: EventRow;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Exchange: ExchangeRow;
  ExchangeDecision: ExchangeDecision;
  ExchangeWords: ExchangeWordsRow;
  Float: Scalars['Float']['output'];
  Highlight: FoundWords;
  HighlightPart: HighlightPart;
  ID: Scalars['ID']['output'];
  IngestedTranscript: IngestedRow;
  Initiative: EntityRow;
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InitiativeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  Int: Scalars['Int']['output'];
  Lesson: LessonRow;
  LessonConnection: Omit<LessonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LessonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Lesson']> };
  LessonDecision: LessonDecision;
  LessonEdge: Omit<LessonEdge, 'node'> & { node: ResolversParentTypes['Lesson'] };
  LessonFilter: LessonFilter;
  LessonPair: LessonPairRow;
  LessonReply: LessonReplyRow;
  LocalTime: Scalars['LocalTime']['output'];
  Match: MatchRow;
  Mention: MentionRow;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionDecision: MentionDecision;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MentionFilter: MentionFilter;
  Mutation: Record<PropertyKey, never>;
  Node: NodeRow;
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  Organisation: EntityRow;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  PageInfo: PageInfo;
  Participation: ParticipationRow;
  Passage: PassageRow;
  Person: EntityRow;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonDecision: PersonDecision;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: EntityRow;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Process: EntityRow;
  ProcessConnection: Omit<ProcessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Process']> };
  ProcessEdge: Omit<ProcessEdge, 'node'> & { node: ResolversParentTypes['Process'] };
  Query: Record<PropertyKey, never>;
  Quote: Quote;
  ReportDraft: ReportRow;
  Representation: RepresentationRow;
  SameDecision: SameDecision;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: SearchEdgeRow;
  SearchResult: SearchRow;
  Session: SessionRow;
  SessionConnection: Omit<SessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Session']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionFilter: SessionFilter;
  SharedTopic: SharedTopicRow;
  SpeakerDecision: SpeakerDecision;
  Speaking: SpeakingRow;
  SpeakingShare: SpeakingShareRow;
  StakeholderGroup: StakeholderGroupRow;
  StakeholderGroupConnection: Omit<StakeholderGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StakeholderGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StakeholderGroup']> };
  StakeholderGroupEdge: Omit<StakeholderGroupEdge, 'node'> & { node: ResolversParentTypes['StakeholderGroup'] };
  String: Scalars['String']['output'];
  ThingDecision: ThingDecision;
  Topic: EntityRow;
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TranscriptInput: TranscriptInput;
  TranscriptProblem: TranscriptProblem;
  Trend: TrendRow;
  TrendPoint: TrendPoint;
  Turn: TurnRow;
  TurnConnection: Omit<TurnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TurnEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Turn']> };
  TurnEdge: Omit<TurnEdge, 'node'> & { node: ResolversParentTypes['Turn'] };
  TurnFilter: TurnFilter;
  TurnRelation: TurnRelationRow;
  TurnRelationConnection: Omit<TurnRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TurnRelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TurnRelation']> };
  TurnRelationEdge: Omit<TurnRelationEdge, 'node'> & { node: ResolversParentTypes['TurnRelation'] };
  URL: Scalars['URL']['output'];
  Way: WayRow;
  WayStep: WayStepRow;
};

export type AffiliationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AffiliationMethod'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CitationCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationCell'] = ResolversParentTypes['CitationCell']> = {
  citations?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['CitationEvidence']>, ParentType, ContextType, RequireFields<CitationCellEvidenceArgs, 'first'>>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  stakeholderGroup?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
};

export type CitationEvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationEvidence'] = ResolversParentTypes['CitationEvidence']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteEnd?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  quoteStart?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type CiteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Cite'] = ResolversParentTypes['Cite']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type CiteConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CiteConnection'] = ResolversParentTypes['CiteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CiteEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CiteEdge'] = ResolversParentTypes['CiteEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cite'], ParentType, ContextType>;
};

export interface ConfidenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Confidence'], any> {
  name: 'Confidence';
}

export type CoverageActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoverageActor'] = ResolversParentTypes['CoverageActor']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['CoverageActor']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type CuratedSessionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CuratedSession'] = ResolversParentTypes['CuratedSession']> = {
  curation?: Resolver<ResolversTypes['Curation'], ParentType, ContextType>;
  misfits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type CurationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Curation'] = ResolversParentTypes['Curation']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeletedSessionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DeletedSession'] = ResolversParentTypes['DeletedSession']> = {
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  first?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  firstPassage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  secondPassage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'Organisation' | 'Person' | 'Place' | 'Process' | 'Topic', ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<EventSessionsArgs, 'first' | 'orderBy'>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['ExchangeWords']>, ParentType, ContextType>;
};

export type ExchangeWordsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExchangeWords'] = ResolversParentTypes['ExchangeWords']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TurnRelationKind'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['HighlightPart']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type HighlightPartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HighlightPart'] = ResolversParentTypes['HighlightPart']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestedTranscriptResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestedTranscript'] = ResolversParentTypes['IngestedTranscript']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['TranscriptProblem']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CiteConnection'], ParentType, ContextType, RequireFields<InitiativeCitedByArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  ledBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  lessonsAbout?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<InitiativeLessonsAboutArgs, 'first' | 'orderBy'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<InitiativeMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type LessonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  challengedBy?: Resolver<ReadonlyArray<ResolversTypes['LessonReply']>, ParentType, ContextType>;
  challenges?: Resolver<ReadonlyArray<ResolversTypes['LessonReply']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  echoedBy?: Resolver<ReadonlyArray<ResolversTypes['LessonReply']>, ParentType, ContextType>;
  echoes?: Resolver<ReadonlyArray<ResolversTypes['LessonReply']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LessonKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  stakeholderGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LessonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LessonConnection'] = ResolversParentTypes['LessonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LessonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type LessonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LessonEdge'] = ResolversParentTypes['LessonEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
};

export type LessonPairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LessonPair'] = ResolversParentTypes['LessonPair']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
  earlierGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
  laterGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
};

export type LessonReplyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LessonReply'] = ResolversParentTypes['LessonReply']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  lesson?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  curateSession?: Resolver<ResolversTypes['CuratedSession'], ParentType, ContextType, RequireFields<MutationCurateSessionArgs, 'mode' | 'session'>>;
  deleteSession?: Resolver<ResolversTypes['DeletedSession'], ParentType, ContextType, RequireFields<MutationDeleteSessionArgs, 'id'>>;
  ingestTranscript?: Resolver<ResolversTypes['IngestedTranscript'], ParentType, ContextType, RequireFields<MutationIngestTranscriptArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'Initiative' | 'Lesson' | 'Organisation' | 'Person' | 'Place' | 'Process' | 'Session' | 'StakeholderGroup' | 'Topic' | 'Turn', ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CiteConnection'], ParentType, ContextType, RequireFields<OrganisationCitedByArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  lessonsAbout?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<OrganisationLessonsAboutArgs, 'first' | 'orderBy'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganisationMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  stakeholderGroup?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  addressedIn?: Resolver<ResolversTypes['TurnRelationConnection'], ParentType, ContextType, RequireFields<PersonAddressedInArgs, 'first' | 'minConfidence'>>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CiteConnection'], ParentType, ContextType, RequireFields<PersonCitedByArgs, 'first' | 'orderBy'>>;
  cites?: Resolver<ResolversTypes['CiteConnection'], ParentType, ContextType, RequireFields<PersonCitesArgs, 'first' | 'kinds' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<PersonLessonsArgs, 'first' | 'orderBy'>>;
  lessonsAbout?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<PersonLessonsAboutArgs, 'first' | 'orderBy'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  represents?: Resolver<ReadonlyArray<ResolversTypes['Representation']>, ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['TurnConnection'], ParentType, ContextType, RequireFields<PersonTurnsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CiteConnection'], ParentType, ContextType, RequireFields<PlaceCitedByArgs, 'first' | 'orderBy'>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  lessonsAbout?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<PlaceLessonsAboutArgs, 'first' | 'orderBy'>>;
  located?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlaceMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CiteConnection'], ParentType, ContextType, RequireFields<ProcessCitedByArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  ledBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  lessonsAbout?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<ProcessLessonsAboutArgs, 'first' | 'orderBy'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProcessMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  processKind?: Resolver<Maybe<ResolversTypes['ProcessKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProcessConnection'] = ResolversParentTypes['ProcessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProcessEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProcessEdge'] = ResolversParentTypes['ProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  citationMatrix?: Resolver<ReadonlyArray<ResolversTypes['CitationCell']>, ParentType, ContextType, RequireFields<QueryCitationMatrixArgs, 'kinds' | 'minConfidence'>>;
  commonGround?: Resolver<ReadonlyArray<ResolversTypes['LessonPair']>, ParentType, ContextType, RequireFields<QueryCommonGroundArgs, 'first' | 'minConfidence'>>;
  connections?: Resolver<ReadonlyArray<ResolversTypes['Way']>, ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageCell']>, ParentType, ContextType, Partial<QueryCoverageArgs>>;
  curation?: Resolver<Maybe<ResolversTypes['Curation']>, ParentType, ContextType, RequireFields<QueryCurationArgs, 'session'>>;
  divergences?: Resolver<ReadonlyArray<ResolversTypes['LessonPair']>, ParentType, ContextType, RequireFields<QueryDivergencesArgs, 'first' | 'minConfidence'>>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType, Partial<QueryDuplicatesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first' | 'orderBy'>>;
  lesson?: Resolver<Maybe<ResolversTypes['Lesson']>, ParentType, ContextType, RequireFields<QueryLessonArgs, 'id'>>;
  lessons?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<QueryLessonsArgs, 'first' | 'orderBy'>>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchesArgs, 'minConfidence' | 'offers' | 'requests'>>;
  namedByOneGroup?: Resolver<ReadonlyArray<ResolversTypes['CitationCell']>, ParentType, ContextType, RequireFields<QueryNamedByOneGroupArgs, 'kinds' | 'minConfidence'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType, RequireFields<QueryProcessArgs, 'id'>>;
  processes?: Resolver<ResolversTypes['ProcessConnection'], ParentType, ContextType, RequireFields<QueryProcessesArgs, 'first' | 'orderBy'>>;
  reportDraft?: Resolver<ResolversTypes['ReportDraft'], ParentType, ContextType, RequireFields<QueryReportDraftArgs, 'format' | 'language'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerySessionsArgs, 'first' | 'orderBy'>>;
  sharedTopics?: Resolver<ReadonlyArray<ResolversTypes['SharedTopic']>, ParentType, ContextType, RequireFields<QuerySharedTopicsArgs, 'kinds' | 'minConfidence' | 'minGroups'>>;
  speakingTime?: Resolver<ReadonlyArray<ResolversTypes['SpeakingShare']>, ParentType, ContextType, RequireFields<QuerySpeakingTimeArgs, 'by'>>;
  stakeholderGroup?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType, RequireFields<QueryStakeholderGroupArgs, 'id'>>;
  stakeholderGroups?: Resolver<ResolversTypes['StakeholderGroupConnection'], ParentType, ContextType, RequireFields<QueryStakeholderGroupsArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'orderBy'>>;
  trends?: Resolver<ReadonlyArray<ResolversTypes['Trend']>, ParentType, ContextType, RequireFields<QueryTrendsArgs, 'first' | 'kinds' | 'minConfidence' | 'per'>>;
  turn?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType, RequireFields<QueryTurnArgs, 'id'>>;
  whoAnsweredWhom?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<QueryWhoAnsweredWhomArgs, 'kinds' | 'minConfidence'>>;
  whoCites?: Resolver<ReadonlyArray<ResolversTypes['CitationCell']>, ParentType, ContextType, RequireFields<QueryWhoCitesArgs, 'entity' | 'minConfidence'>>;
};

export type QuoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ReportDraftResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportDraft'] = ResolversParentTypes['ReportDraft']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ReportFormat'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  basis?: Resolver<ResolversTypes['RepresentationBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  stakeholderGroup?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  misspelt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType, RequireFields<SearchEdgeHighlightsArgs, 'first'>>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'Lesson' | 'Organisation' | 'Person' | 'Place' | 'Process' | 'Topic' | 'Turn', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disclaimer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['SourceFormat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SessionKind']>, ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<SessionLessonsArgs, 'first' | 'orderBy'>>;
  page?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<SessionPeopleArgs, 'first' | 'orderBy'>>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType, RequireFields<SessionTurnArgs, 'number'>>;
  turns?: Resolver<ResolversTypes['TurnConnection'], ParentType, ContextType, RequireFields<SessionTurnsArgs, 'first' | 'orderBy'>>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SharedTopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedTopic'] = ResolversParentTypes['SharedTopic']> = {
  lessonCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType, RequireFields<SharedTopicLessonsArgs, 'first'>>;
  stakeholderGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type SpeakingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Speaking'] = ResolversParentTypes['Speaking']> = {
  basis?: Resolver<ResolversTypes['SpeakerBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type SpeakingShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SpeakingShare'] = ResolversParentTypes['SpeakingShare']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StakeholderGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeholderGroup'] = ResolversParentTypes['StakeholderGroup']> = {
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<StakeholderGroupLessonsArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<StakeholderGroupOrganisationsArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<StakeholderGroupPeopleArgs, 'first' | 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StakeholderGroupConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeholderGroupConnection'] = ResolversParentTypes['StakeholderGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StakeholderGroupEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeholderGroupEdge'] = ResolversParentTypes['StakeholderGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CiteConnection'], ParentType, ContextType, RequireFields<TopicCitedByArgs, 'first' | 'orderBy'>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  lessonsAbout?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<TopicLessonsAboutArgs, 'first' | 'orderBy'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<TopicMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TranscriptProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TranscriptProblem'] = ResolversParentTypes['TranscriptProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrendResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  mentions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  perThousandWords?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TurnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Turn'] = ResolversParentTypes['Turn']> = {
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  endSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['LessonConnection'], ParentType, ContextType, RequireFields<TurnLessonsArgs, 'first' | 'orderBy'>>;
  line?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<TurnMentionsArgs, 'first' | 'orderBy'>>;
  next?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Turn']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['TurnRelation']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  speaking?: Resolver<Maybe<ResolversTypes['Speaking']>, ParentType, ContextType>;
  stakeholderGroups?: Resolver<ReadonlyArray<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  startSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textStart?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurnConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnConnection'] = ResolversParentTypes['TurnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TurnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Turn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TurnEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnEdge'] = ResolversParentTypes['TurnEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type TurnRelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnRelation'] = ResolversParentTypes['TurnRelation']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TurnRelationKind'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
};

export type TurnRelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnRelationConnection'] = ResolversParentTypes['TurnRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TurnRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TurnRelation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TurnRelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TurnRelationEdge'] = ResolversParentTypes['TurnRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TurnRelation'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WayResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Way'] = ResolversParentTypes['Way']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WayStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WayStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WayStep'] = ResolversParentTypes['WayStep']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Affiliation?: AffiliationResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CitationCell?: CitationCellResolvers<ContextType>;
  CitationEvidence?: CitationEvidenceResolvers<ContextType>;
  Cite?: CiteResolvers<ContextType>;
  CiteConnection?: CiteConnectionResolvers<ContextType>;
  CiteEdge?: CiteEdgeResolvers<ContextType>;
  Confidence?: GraphQLScalarType;
  CoverageActor?: CoverageActorResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CuratedSession?: CuratedSessionResolvers<ContextType>;
  Curation?: CurationResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletedSession?: DeletedSessionResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeWords?: ExchangeWordsResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightPart?: HighlightPartResolvers<ContextType>;
  IngestedTranscript?: IngestedTranscriptResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LessonConnection?: LessonConnectionResolvers<ContextType>;
  LessonEdge?: LessonEdgeResolvers<ContextType>;
  LessonPair?: LessonPairResolvers<ContextType>;
  LessonReply?: LessonReplyResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  Match?: MatchResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  ProcessConnection?: ProcessConnectionResolvers<ContextType>;
  ProcessEdge?: ProcessEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  ReportDraft?: ReportDraftResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SharedTopic?: SharedTopicResolvers<ContextType>;
  Speaking?: SpeakingResolvers<ContextType>;
  SpeakingShare?: SpeakingShareResolvers<ContextType>;
  StakeholderGroup?: StakeholderGroupResolvers<ContextType>;
  StakeholderGroupConnection?: StakeholderGroupConnectionResolvers<ContextType>;
  StakeholderGroupEdge?: StakeholderGroupEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TranscriptProblem?: TranscriptProblemResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  Turn?: TurnResolvers<ContextType>;
  TurnConnection?: TurnConnectionResolvers<ContextType>;
  TurnEdge?: TurnEdgeResolvers<ContextType>;
  TurnRelation?: TurnRelationResolvers<ContextType>;
  TurnRelationConnection?: TurnRelationConnectionResolvers<ContextType>;
  TurnRelationEdge?: TurnRelationEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Way?: WayResolvers<ContextType>;
  WayStep?: WayStepResolvers<ContextType>;
};

