import type { StakeholderGroupId } from '../../src/knowledge/knowledge.ts';
import type { LessonKind } from '../../src/lessons/lesson.ts';

/** Words that name something, or the words between. */
export interface Phrase {
  readonly text: string;
  /** What is named; null where nothing is. */
  readonly link: Link | null;
  /** A name that every captioner knows. */
  readonly plain?: true;
  /** Printed otherwise than it was said, so that who reads only this cannot tell what was meant. */
  readonly misheard?: true;
}

/** An id of the knowledge, or what only this session knows. */
export type Link =
  | { readonly known: string }
  | { readonly person: Participant }
  /** Not in the knowledge: an employer that was invented. */
  | { readonly thing: Body };

/** Whom somebody works for. */
export interface Body {
  /** Id of the knowledge; null for one that was invented. */
  readonly known: string | null;
  readonly name: string;
  readonly group: StakeholderGroupId;
  /** What it is, for those who never heard of it ("a mobile company"); null for what everybody knows. */
  readonly kind: string | null;
  /** ISO 3166-1 alpha-2, lower case; null where it belongs to no country. */
  readonly country: string | null;
}

/** Somebody who may come to several sessions. Nobody of that name is meant. */
export interface Person {
  /** Of the corpus, not of the program: two people of one name have two. */
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly body: Body;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  /** Id of somebody else whose name is the same; null for all others. */
  readonly namesake: string | null;
}

/** A person in one session. */
export interface Participant {
  readonly person: Person;
  readonly role: 'moderator' | 'panellist' | 'floor';
  /** Of the gold file. */
  readonly key: string;
}

/** One or two sentences; a lesson is one passage. */
export interface Passage {
  readonly phrases: readonly Phrase[];
  readonly lesson: LessonOfPassage | null;
  /** True where somebody begins to speak of another matter. */
  readonly opens?: boolean;
}

export interface LessonOfPassage {
  /** Any of them is right. */
  readonly kinds: readonly LessonKind[];
  readonly optional: boolean;
  /** The passage of somebody else that it echoes or challenges; null for what stands alone. */
  readonly answers: { readonly kind: 'ECHOES' | 'CHALLENGES'; readonly passage: Passage } | null;
}

/** What somebody said until somebody else spoke. */
export interface SpokenTurn {
  readonly speaker: Participant;
  readonly passages: readonly Passage[];
  /** How a reader knows who speaks where no label says it: by the speaker's own words, or by those before; null where nothing tells. */
  readonly told: 'self' | 'called' | null;
}

export interface Session {
  /** Also the name of its file, without the ending. */
  readonly id: string;
  readonly year: number;
  readonly kind: string;
  readonly title: string;
  readonly topic: string;
  readonly people: readonly Participant[];
  readonly turns: readonly SpokenTurn[];
}

export function wordsOf(phrases: readonly Phrase[]): number {
  return phrases.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

export function textOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}
