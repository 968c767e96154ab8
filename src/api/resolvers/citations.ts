import { quoteAround } from '../../text/quote-around.ts';
import type { Quote } from '../../text/span.ts';
import { firstArgument, WORDS_CAP } from '../arguments/first-argument.ts';
import { QUOTED } from '../arguments/words-asked.ts';
import { asksOnly, mayAsk } from '../asks-only.ts';
import { citationWords } from '../citation-words.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Reads } from '../reads.ts';
import type { CitationEvidenceRow, EntityRow, StakeholderGroupRow } from '../rows.ts';
import { needed } from './needed.ts';
import { turnOf } from './turn-of.ts';

/** Ids and names stand in the matrix itself: only a question for more goes back to the graph. */
export const citations: Resolvers = {
  CitationCell: {
    // There are thousands of cells: what is at hand is given without a promise.
    stakeholderGroup: ({ groupId, group }, _, { reads }, info) =>
      asksOnly(info, ['id', 'name']) ? { id: groupId, name: group } : groupOf(reads, groupId),
    entity: ({ entityId, entity, kinds }, _, { reads }, info) =>
      asksOnly(info, ['id', 'name', 'kinds'])
        ? { id: entityId, name: entity, labels: kinds }
        : entityOf(reads, entityId),
    speakers: ({ speakers }, _, { reads }, info) =>
      asksOnly(info, ['id', 'name'])
        ? speakers.map(({ id, name }) => ({ id, name, labels: ['Person'] }))
        : Promise.all(speakers.map(({ id }) => entityOf(reads, id))),
    evidence: (cell, args, { reads }, info) => {
      const first = firstArgument(args.first, WORDS_CAP);
      return (
        cell.words?.slice(0, first) ??
        citationWords(cell, { first, quotes: QUOTED.some((field) => mayAsk(info, field)) }, reads)
      );
    },
  },

  CitationEvidence: {
    turn: ({ turn }, _, { reads }) => turnOf(reads, turn),
    speaker: ({ speaker: { id, name } }, _, { reads }, info) =>
      asksOnly(info, ['id', 'name']) ? { id, name, labels: ['Person'] } : entityOf(reads, id),
    quote: (row, _, { reads }) => row.quote?.quote ?? quoteOf(row, reads).then(({ quote }) => quote),
    quoteStart: (row, _, { reads }) => row.quote?.start ?? quoteOf(row, reads).then(({ start }) => start),
    quoteEnd: (row, _, { reads }) => row.quote?.end ?? quoteOf(row, reads).then(({ end }) => end),
  },
};

async function quoteOf({ turn, start, end }: CitationEvidenceRow, reads: Reads): Promise<Quote> {
  return quoteAround(await turnOf(reads, turn), start, end);
}

async function groupOf(reads: Reads, id: string): Promise<StakeholderGroupRow> {
  return needed(await reads.node<StakeholderGroupRow>('read/by-id/stakeholder-group', id));
}

async function entityOf(reads: Reads, id: string): Promise<EntityRow> {
  return needed(await reads.node<EntityRow>('read/by-id/entity', id));
}
