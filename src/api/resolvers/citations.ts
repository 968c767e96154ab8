import { quoteAround, quoteIn } from '../../text/quote-around.ts';
import type { Quote } from '../../text/span.ts';
import { firstArgument } from '../arguments/first-argument.ts';
import { asksOnly, mayAsk } from '../asks-only.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Reads } from '../reads.ts';
import type { CitationEvidenceRow, EntityRow, StakeholderGroupRow } from '../rows.ts';
import { needed } from './needed.ts';
import { turnOf } from './turn-of.ts';

/** As many quotes as one cell may show. */
const EVIDENCE_CAP = 100;
// Most sentences are shorter. Citations of all sessions are in as many turns, which may be as long as speeches.
const REACH = 400;
const QUOTED = ['quote', 'quoteStart', 'quoteEnd'] as const;

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
    evidence: ({ groupId, entityId, sessions, minConfidence }, args, { reads }, info) => {
      const key = [groupId, entityId];
      const parameters = { minConfidence, first: firstArgument(args.first, EVIDENCE_CAP) };
      const reach = QUOTED.some((field) => mayAsk(info, field)) ? REACH : 0;
      return sessions === null
        ? reads.items<CitationEvidenceRow>('read/citation-evidence', key, { ...parameters, reach })
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

async function quoteOf({ turn, surface, start, end, near }: CitationEvidenceRow, reads: Reads): Promise<Quote> {
  // Said once in it, the name stands where it should only if both count alike.
  const at = near?.text.indexOf(surface) ?? -1;
  const isThere = near != null && at === start - near.start && near.text.lastIndexOf(surface) === at;
  return (isThere ? quoteIn(near, start, end) : null) ?? quoteAround(await turnOf(reads, turn), start, end);
}
