import { quoteAround } from '../../text/quote-around.ts';
import type { Quote } from '../../text/span.ts';
import { firstArgument } from '../arguments/first-argument.ts';
import { asksOnly } from '../asks-only.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Reads } from '../reads.ts';
import type { CitationEvidenceRow, EntityRow, StakeholderGroupRow } from '../rows.ts';
import { needed } from './needed.ts';
import { turnOf } from './turn-of.ts';

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
      const key = [groupId, entityId];
      const parameters = { minConfidence, first: firstArgument(args.first, EVIDENCE_CAP) };
      return sessions === null
        ? reads.items<CitationEvidenceRow>('read/citation-evidence', key, parameters)
        : reads.items<CitationEvidenceRow>('read/citation-evidence-in', key, { ...parameters, sessions });
    },
  },

  CitationEvidence: {
    turn: ({ turn }, _, { reads }) => turnOf(reads, turn),
    quote: async (row, _, { reads }) => (await quoteOf(row, reads)).quote,
    quoteStart: async (row, _, { reads }) => (await quoteOf(row, reads)).start,
    quoteEnd: async (row, _, { reads }) => (await quoteOf(row, reads)).end,
  },
};

async function quoteOf({ turn, start, end }: CitationEvidenceRow, reads: Reads): Promise<Quote> {
  return quoteAround(await turnOf(reads, turn), start, end);
}
