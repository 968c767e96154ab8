import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Where the generated types stand. */
export const GENERATED_FILE = pathOf('generated/schema.ts');

/** Types of the client among the examples of the documentation. */
const CLIENT_FILE = pathOf('../../docs/examples/barriers-types.ts');

// Scalars as JSON has them.
const scalars = {
  ID: 'string',
  Date: 'string',
  LocalTime: 'string',
  NonNegativeInt: 'number',
  URL: 'string',
  Confidence: 'number',
  Cursor: 'string',
  DateTime: 'string',
};

/**
 * How the types of the resolvers are made from the SDL: `graphql-codegen --config src/api/codegen.ts`. Node strips types,
 * so enums become unions and imports carry `import type` and `.ts`.
 */
const config: CodegenConfig = {
  schema: [pathOf('../../schema/*.graphql'), pathOf('../../schema/writing/*.graphql')],
  documents: pathOf('../../docs/examples/*.graphql'),
  generates: {
    [CLIENT_FILE]: {
      plugins: ['typescript-operations'],
      config: { useTypeImports: true, enumsAsTypes: true, immutableTypes: true, skipTypename: true, scalars },
    },
    [GENERATED_FILE]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        immutableTypes: true,
        skipTypename: true,
        contextType: '../api-context.ts#ApiContext',
        // `graphql-scalars` gives a Date of what comes in, and takes text.
        scalars: { ...scalars, Date: { input: 'Date', output: 'string' } },
        mappers: {
          Event: '../rows.ts#EventRow',
          Session: '../rows.ts#SessionRow',
          Turn: '../rows.ts#TurnRow',
          Speaking: '../rows.ts#SpeakingRow',
          TurnRelation: '../rows.ts#TurnRelationRow',
          Lesson: '../rows.ts#LessonRow',
          LessonReply: '../rows.ts#LessonReplyRow',
          Mention: '../rows.ts#MentionRow',
          Cite: '../rows.ts#CiteRow',
          Entity: '../rows.ts#EntityRow',
          Person: '../rows.ts#EntityRow',
          Organisation: '../rows.ts#EntityRow',
          Initiative: '../rows.ts#EntityRow',
          Process: '../rows.ts#EntityRow',
          Place: '../rows.ts#EntityRow',
          Topic: '../rows.ts#EntityRow',
          Affiliation: '../rows.ts#AffiliationRow',
          Representation: '../rows.ts#RepresentationRow',
          Participation: '../rows.ts#ParticipationRow',
          StakeholderGroup: '../rows.ts#StakeholderGroupRow',
          CitationCell: '../rows.ts#CitationCellRow',
          CitationEvidence: '../rows.ts#CitationEvidenceRow',
          Passage: '../question-rows.ts#PassageRow',
          SharedTopic: '../question-rows.ts#SharedTopicRow',
          LessonPair: '../question-rows.ts#LessonPairRow',
          CoverageCell: '../question-rows.ts#CoverageRow',
          CoverageActor: '../question-rows.ts#CoverageActorRow',
          DuplicateCandidate: '../question-rows.ts#DuplicateRow',
          Match: '../question-rows.ts#MatchRow',
          SpeakingShare: '../question-rows.ts#SpeakingShareRow',
          Exchange: '../question-rows.ts#ExchangeRow',
          ExchangeWords: '../question-rows.ts#ExchangeWordsRow',
          Trend: '../question-rows.ts#TrendRow',
          Way: '../question-rows.ts#WayRow',
          WayStep: '../question-rows.ts#WayStepRow',
          IngestedTranscript: '../writing/writer.ts#IngestedRow',
          Curation: '../writing/writer.ts#CurationRow',
          CuratedSession: '../writing/writer.ts#CuratedRow',
          Change: '../rows.ts#ChangeRow',
          ReportDraft: '../resolvers/report.ts#ReportRow',
          SearchEdge: '../rows.ts#SearchEdgeRow',
          Highlight: '../search/highlights.ts#FoundWords',
          SearchResult: '../rows.ts#SearchRow',
          Node: '../rows.ts#NodeRow',
        },
      },
    },
  },
};

export default config;
