import type {
  CiteFilter,
  EntityFilter,
  LessonFilter,
  MentionFilter,
  PersonFilter,
  SessionFilter,
  TurnFilter,
} from '../generated/schema.ts';
import type { Reads } from '../reads.ts';
import { confidenceArgument } from './confidence-argument.ts';

type Given<T> = T | null | undefined;
type Ids = readonly string[] | null;

/** Filters as the statements take them: null for any. */
export const sessionFilter = (filter: Given<SessionFilter>) => ({
  events: filter?.events ?? null,
  kinds: filter?.kinds ?? null,
  year: filter?.year ?? null,
  text: filter?.text ?? null,
});

/** @param kinds of the argument beside the filter: both must fit */
export const lessonFilter = async (
  filter: Given<LessonFilter>,
  reads: Reads,
  kinds?: Given<LessonFilter['kinds']>,
) => ({
  sessions: await sessionsOf(filter, reads),
  speakers: filter?.speakers ?? null,
  stakeholderGroups: filter?.stakeholderGroups ?? null,
  organisations: filter?.organisations ?? null,
  about: filter?.about ?? null,
  kinds: inBoth(kinds ?? null, filter?.kinds ?? null),
  methods: filter?.methods ?? null,
  minConfidence: confidenceArgument('filter.minConfidence', filter?.minConfidence),
  text: filter?.text ?? null,
});

/** @param sessions of the argument beside the filter: both must fit */
export const turnFilter = async (filter: Given<TurnFilter>, reads: Reads, sessions?: Given<Ids>) => ({
  sessions: inBoth(sessions ?? null, await sessionsOf(filter, reads)),
  speakers: filter?.speakers ?? null,
  stakeholderGroups: filter?.stakeholderGroups ?? null,
  organisations: filter?.organisations ?? null,
  mentions: filter?.mentions ?? null,
  minConfidence: confidenceArgument('filter.minConfidence', filter?.minConfidence),
  text: filter?.text ?? null,
});

/** @param sessions of the argument beside the filter: both must fit */
export const mentionFilter = async (filter: Given<MentionFilter>, reads: Reads, sessions?: Given<Ids>) => ({
  sessions: inBoth(sessions ?? null, await sessionsOf(filter, reads)),
  speakers: filter?.speakers ?? null,
  stakeholderGroups: filter?.stakeholderGroups ?? null,
  organisations: filter?.organisations ?? null,
  methods: filter?.methods ?? null,
  minConfidence: confidenceArgument('filter.minConfidence', filter?.minConfidence),
  text: filter?.text ?? null,
});

export const citeFilter = async (filter: Given<CiteFilter>, reads: Reads) => ({
  sessions: await sessionsOf(filter, reads),
  stakeholderGroups: filter?.stakeholderGroups ?? null,
  organisations: filter?.organisations ?? null,
  minConfidence: confidenceArgument('filter.minConfidence', filter?.minConfidence),
});

export const personFilter = async (filter: Given<PersonFilter>, reads: Reads) => ({
  sessions: await sessionsOf(filter, reads),
  stakeholderGroups: filter?.stakeholderGroups ?? null,
  organisations: filter?.organisations ?? null,
  text: filter?.text ?? null,
});

export const entityFilter = async (filter: Given<EntityFilter>, reads: Reads) => ({
  sessions: await sessionsOf(filter, reads),
  text: filter?.text ?? null,
});

interface OfSessions {
  readonly sessions?: Given<Ids>;
  readonly session?: Given<SessionFilter>;
}

/** The ids of the sessions that fit a filter: those it names and that are as it says. */
async function sessionsOf(filter: Given<OfSessions>, reads: Reads): Promise<Ids> {
  const named = filter?.sessions ?? null;
  if (filter?.session == null) return named;
  const { events, kinds, year, text } = sessionFilter(filter.session);
  return inBoth(named, await reads.items<string>('read/session-ids', [events, kinds, year, text]));
}

/** What two filters both let through; null for any. */
export function inBoth<T>(one: readonly T[] | null, other: readonly T[] | null): readonly T[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((item) => other.includes(item));
}
