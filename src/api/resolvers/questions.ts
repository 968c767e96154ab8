import { quoteAround } from '../../text/quote-around.ts';
import type { ApiContext } from '../api-context.ts';
import { confidenceArgument } from '../arguments/confidence-argument.ts';
import { firstArgument } from '../arguments/first-argument.ts';
import { wholeNumberArgument } from '../arguments/whole-number-argument.ts';
import { badUserInput } from '../bad-user-input.ts';
import { labelsOf } from '../entity-kinds.ts';
import { TURN_RELATION_KIND } from '../enum-values.ts';
import type { QueryCommonGroundArgs, Resolvers } from '../generated/schema.ts';
import { PAGE_CAP } from '../paging.ts';
import type * as question from '../question-rows.ts';
import type { CitationMatrixRow, EntityRow, LessonRow, StakeholderGroupRow } from '../rows.ts';
import { needed } from './needed.ts';
import { nodeOf } from './node-of.ts';
import { turnOf } from './turn-of.ts';

/** Names within so many characters of one turn count as named together. */
const TOGETHER = 400;
/** The same for initiatives and topics: a pair of initiatives is a bolder claim. */
const CLOSE = 250;
/** As many lessons as one shared topic may show, and as many matches or candidates as are given. */
const CAP = 100;
const DIMENSIONS = { STAKEHOLDER_GROUP: 'group', REGION: 'region', ROLE: 'role' } as const;

const entityOf = async ({ reads }: ApiContext, id: string): Promise<EntityRow> =>
  needed(await reads.node<EntityRow>('read/by-id/entity', id));
const lessonOf = async ({ reads }: ApiContext, id: string): Promise<LessonRow> =>
  needed(await reads.node<LessonRow>('read/by-id/lesson', id));

/** A printed label stands in the turn, but before its text. */
async function quoteOf({ turn: id, start, end, words }: question.PassageRow, context: ApiContext) {
  const turn = await turnOf(context.reads, id);
  return start < turn.textStart && words != null ? { quote: words, start, end } : quoteAround(turn, start, end);
}

/** Lists of one row that belong together, as a list of rows. */
function passages({ turnIds, starts, ends }: Pick<question.CoverageRow, 'turnIds' | 'starts' | 'ends'>) {
  return turnIds.map((turn, i) => ({ turn, start: starts[i] ?? 0, end: ends[i] ?? 0 }));
}

function stepsOf(way: question.WayRow): question.WayStepRow[] {
  const at = (i: number): question.NodeAt => ({ id: way.nodeIds[i] ?? '', labels: way.nodeLabels[i] ?? [] });
  return way.steps.map((kind, i) => {
    const [turn, start, end] = [way.turnIds[i] ?? null, way.starts[i] ?? null, way.ends[i] ?? null];
    const words = way.words[i] ?? null;
    const passage = turn === null || start === null || end === null ? null : { turn, start, end, words };
    return { from: at(i), to: at(i + 1), kind, forward: way.forward[i] ?? true, passage };
  });
}

const groupsOf = ({ reads }: ApiContext, ids: readonly string[]): Promise<StakeholderGroupRow[]> =>
  Promise.all(ids.map(async (id) => needed(await reads.node<StakeholderGroupRow>('read/by-id/stakeholder-group', id))));

/** Lessons of two groups, of which the later answers the earlier. */
function lessonPairs(statement: string) {
  return (
    _: unknown,
    { sessions, stakeholderGroups, about, minConfidence, first }: Partial<QueryCommonGroundArgs>,
    { reads }: ApiContext,
  ) =>
    reads.rows<question.LessonPairRow>(statement, {
      sessions: sessions ?? null,
      groups: stakeholderGroups ?? null,
      about: about ?? null,
      minConfidence: confidenceArgument('minConfidence', minConfidence),
      first: wholeNumberArgument('first', first, { least: 1, most: CAP, fallback: CAP }),
    });
}

/** Points of one thing stand one after the other. */
function trendsOf(points: readonly question.TrendPointRow[]): question.TrendRow[] {
  const byThing = Map.groupBy(points, ({ entityId }) => entityId);
  return [...byThing.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ entityId: first.entityId, total: first.total, points: own }];
  });
}

/** The questions that no list answers: each is one named statement, and the words behind its answer. */
export const questions: Resolvers = {
  Query: {
    whoCites: async (_, { entity, sessions, minConfidence }, { reads }) => {
      const asked = {
        sessions: sessions ?? null,
        minConfidence: confidenceArgument('minConfidence', minConfidence) ?? 0,
      };
      const rows = await reads.rows<CitationMatrixRow>('read/who-cites', { ...asked, entity });
      return rows.map((row) => ({ ...row, ...asked }));
    },
    namedByOneGroup: async (_, { sessions, kinds, minConfidence }, { reads }) => {
      const asked = {
        sessions: sessions ?? null,
        minConfidence: confidenceArgument('minConfidence', minConfidence) ?? 0,
      };
      const parameters = { ...asked, kinds: labelsOf(kinds) };
      const rows = await reads.rows<question.NamedByOneGroupRow>('query/named-by-one-group', parameters);
      return rows.map(({ speakers, speakerIds, ...row }) => ({
        ...row,
        ...asked,
        // How often each of them is not told here, and not shown.
        speakers: speakerIds.map((id, i) => ({ id, name: speakers[i] ?? '', citations: 0 })),
      }));
    },
    sharedTopics: (_, { kinds, sessions, minGroups, minConfidence }, { reads }) =>
      reads.rows<question.SharedTopicRow>('query/shared-topics', {
        kinds: kinds ?? null,
        sessions: sessions ?? null,
        minGroups: wholeNumberArgument('minGroups', minGroups, { least: 1, most: 7, fallback: 2 }),
        minConfidence: confidenceArgument('minConfidence', minConfidence),
      }),
    commonGround: lessonPairs('query/common-ground'),
    divergences: lessonPairs('query/divergences'),
    connections: (_, { from, to, maxLength, first }, { reads }) =>
      reads.rows<question.WayRow>('query/connections', {
        from,
        to,
        maxLength: wholeNumberArgument('maxLength', maxLength, { least: 1, most: 6, fallback: 4 }),
        first: wholeNumberArgument('first', first, { least: 1, most: 20, fallback: 5 }),
      }),
    coverage: (_, { topic, place, sessions, gaps }, { reads }) => {
      if (topic == null && place == null)
        throw badUserInput('topic', 'the id of a topic where "place" is left out', null);
      return reads.rows<question.CoverageRow>('query/coverage', {
        ...{ topic: topic ?? null, place: place ?? null, sessions: sessions ?? null, gaps: gaps ?? null },
        within: TOGETHER,
      });
    },
    duplicates: (_, { topic, place, sessions }, { reads }) =>
      reads.rows<question.DuplicateRow>('query/duplicates', {
        topic: topic ?? null,
        place: place ?? null,
        sessions: sessions ?? null,
        within: CLOSE,
        first: CAP,
      }),
    matches: (_, { sessions, requests, offers, minConfidence }, { reads }) =>
      reads.rows<question.MatchRow>('query/matches', {
        sessions: sessions ?? null,
        requests: requests ?? null,
        offers: offers ?? null,
        minConfidence: confidenceArgument('minConfidence', minConfidence),
        first: CAP,
      }),
    speakingTime: (_, { by, sessions }, { reads }) =>
      reads.rows<question.SpeakingShareRow>('query/speaking-time', {
        by: DIMENSIONS[by ?? 'STAKEHOLDER_GROUP'],
        sessions: sessions ?? null,
      }),
    whoAnsweredWhom: (_, { sessions, kinds, minConfidence }, { reads }) =>
      reads.rows<question.ExchangeRow>('query/who-answered-whom', {
        sessions: sessions ?? null,
        kinds: kinds ?? null,
        minConfidence: confidenceArgument('minConfidence', minConfidence),
      }),
    trends: async (_, { per, kinds, entities, sessions, minConfidence, first }, { reads }) =>
      trendsOf(
        await reads.rows<question.TrendPointRow>('query/trends', {
          per: per === 'SESSION' ? 'session' : 'year',
          kinds: labelsOf(kinds),
          entities: entities ?? null,
          sessions: sessions ?? null,
          minConfidence: confidenceArgument('minConfidence', minConfidence),
          first: wholeNumberArgument('first', first, { least: 1, most: PAGE_CAP, fallback: 20 }),
        }),
      ),
  },

  Passage: {
    quote: async (passage, _, context) => (await quoteOf(passage, context)).quote,
    start: async (passage, _, context) => (await quoteOf(passage, context)).start,
    end: async (passage, _, context) => (await quoteOf(passage, context)).end,
    turn: ({ turn }, _, { reads }) => turnOf(reads, turn),
  },

  SharedTopic: {
    topic: ({ topicId }, _, context) => entityOf(context, topicId),
    stakeholderGroups: ({ groupIds }, _, context) => groupsOf(context, groupIds),
    lessonCount: ({ lessons }) => lessons,
    lessons: ({ lessonIds }, { first }, context) =>
      Promise.all(lessonIds.slice(0, firstArgument(first, CAP)).map((id) => lessonOf(context, id))),
  },

  LessonPair: {
    earlier: ({ earlierId }, _, context) => lessonOf(context, earlierId),
    earlierGroups: ({ earlierGroupIds }, _, context) => groupsOf(context, earlierGroupIds),
    later: ({ laterId }, _, context) => lessonOf(context, laterId),
    laterGroups: ({ laterGroupIds }, _, context) => groupsOf(context, laterGroupIds),
    evidence: ({ evidence, evidenceStart, evidenceEnd }) => ({
      quote: evidence,
      start: evidenceStart,
      end: evidenceEnd,
    }),
    about: ({ aboutIds }, _, context) => Promise.all(aboutIds.map((id) => entityOf(context, id))),
  },

  CoverageCell: {
    topic: ({ topicId }, _, context) => entityOf(context, topicId),
    place: ({ placeId }, _, context) => entityOf(context, placeId),
    actors: (row) => passages(row).map((passage, i) => ({ ...passage, actor: row.actorIds[i] ?? '' })),
  },

  CoverageActor: {
    entity: ({ actor }, _, context) => entityOf(context, actor),
    passage: (row) => row,
  },

  DuplicateCandidate: {
    topic: ({ topicId }, _, context) => entityOf(context, topicId),
    place: ({ placeId }, _, context) => entityOf(context, placeId),
    first: ({ firstId }, _, context) => entityOf(context, firstId),
    firstPassage: (row) => ({ turn: row.firstTurn, start: row.firstStart, end: row.firstEnd }),
    second: ({ secondId }, _, context) => entityOf(context, secondId),
    secondPassage: (row) => ({ turn: row.secondTurn, start: row.secondStart, end: row.secondEnd }),
  },

  Match: {
    about: ({ aboutIds }, _, context) => Promise.all(aboutIds.map((id) => entityOf(context, id))),
    request: ({ requestId }, _, context) => lessonOf(context, requestId),
    offer: ({ offerId }, _, context) => lessonOf(context, offerId),
  },

  SpeakingShare: { name: ({ by }) => by },

  Exchange: {
    from: ({ fromId }, _, context) => entityOf(context, fromId),
    to: ({ toId }, _, context) => entityOf(context, toId),
    words: (row) =>
      passages(row).map((passage, i) => ({
        ...passage,
        kind: row.kinds[i] ?? 'RESPONDS_TO',
        confidence: row.confidences[i] ?? null,
      })),
  },

  ExchangeWords: { kind: ({ kind }) => TURN_RELATION_KIND[kind], passage: (row) => row },

  Trend: { entity: ({ entityId }, _, context) => entityOf(context, entityId) },

  Way: { text: ({ way }) => way, steps: stepsOf },

  WayStep: {
    from: async ({ from }, _, { reads }) => needed(await nodeOf(reads, from.id, from.labels)),
    to: async ({ to }, _, { reads }) => needed(await nodeOf(reads, to.id, to.labels)),
  },
};
