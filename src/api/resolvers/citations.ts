import { quoteAround } from '../../text/quote-around.ts';
import type { Quote } from '../../text/span.ts';
import { firstArgument } from '../arguments/first-argument.ts';
import { asksOnly } from '../asks-only.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { CitationEvidenceRow, EntityRow, StakeholderGroupRow } from '../rows.ts';
import { needed } from './needed.ts';

/** As many quotes as one cell may show. */
const EVIDENCE_CAP = 100;

/** Ids and names stand in the matrix itself: only a question for more goes back to the graph. */
export const citations: Resolvers = {
  CitationCell: {
    stakeholderGroup: async ({ groupId, group }, _, { reads }, info) =>
      asksOnly(info, ['id', 'name'])
        ? { id: groupId, name: group }
        : needed(await reads.node<StakeholderGroupRow>('read/by-id/stakeholder-group', groupId)),
    entity: async ({ entityId, entity, kinds }, _, { reads }, info) =>
      asksOnly(info, ['id', 'name', 'kinds'])
        ? { id: entityId, name: entity, labels: kinds }
        : needed(await reads.node<EntityRow>('read/by-id/entity', entityId)),
    speakers: ({ speakers }, _, { reads }, info) =>
      asksOnly(info, ['id', 'name'])
        ? speakers.map(({ id, name }) => ({ id, name, labels: ['Person'] }))
        : Promise.all(speakers.map(async ({ id }) => needed(await reads.node<EntityRow>('read/by-id/entity', id)))),
    evidence: ({ groupId, entityId, sessions, minConfidence }, args, { reads }) => {
      const parameters = { sessions, minConfidence, first: firstArgument(args.first, EVIDENCE_CAP) };
      const statement = sessions === null ? 'read/citation-evidence' : 'read/citation-evidence-in';
      return reads.items<CitationEvidenceRow>(statement, [groupId, entityId], parameters);
    },
  },

  CitationEvidence: {
    quote: (row) => quoteOf(row).quote,
    quoteStart: (row) => quoteOf(row).start,
    quoteEnd: (row) => quoteOf(row).end,
  },
};

/** Of a row once, whichever of the three fields are asked for: the sentences of a long turn take their time. */
const quotes = new WeakMap<CitationEvidenceRow, Quote>();

function quoteOf(row: CitationEvidenceRow): Quote {
  const known = quotes.get(row) ?? quoteAround(row.turn, row.start, row.end);
  quotes.set(row, known);
  return known;
}
