import { mentionFilter } from '../arguments/filters.ts';
import { asksOnly } from '../asks-only.ts';
import { labelsOf } from '../entity-kinds.ts';
import { SPEAKER_BASIS, TURN_RELATION_KIND } from '../enum-values.ts';
import type { Resolvers } from '../generated/schema.ts';
import { turnPath } from '../pages.ts';
import { connectionOf, pageWish, withEach } from '../paging.ts';
import type { MentionRow, SessionRow, StakeholderGroupRow, TurnRelationRow, TurnRow } from '../rows.ts';
import { lessonsOf } from './lesson-page.ts';
import { needed } from './needed.ts';
import { turnOf } from './turn-of.ts';

export const turn: Resolvers = {
  Turn: {
    session: async (turn, _, { reads }) => needed(await reads.node<SessionRow>('read/by-id/session', turn.session)),
    speaker: (turn) => turn.speaking?.person ?? null,
    stakeholderGroups: ({ id }, _, { reads }) => reads.items<StakeholderGroupRow>('read/turn/stakeholder-groups', id),
    mentions: async (turn, { kinds, filter, orderBy, ...page }, { reads }, info) => {
      const wish = pageWish(page, orderBy ?? 'PLACE');
      const places = [['nodes'], ['edges', 'node']];
      const whole = !places.every((path) => asksOnly(info, ['id', 'name', 'kinds'], [...path, 'entity']));
      const parameters = { kinds: labelsOf(kinds), whole, ...(await mentionFilter(filter, reads)) };
      const rows = await reads.page<Omit<MentionRow, 'turn'>>('read/turn/mentions', turn.id, wish, parameters);
      return connectionOf(withEach(rows, { turn }), wish);
    },
    lessons: lessonsOf('Turn'),
    previous: ({ id }, _, { reads }) => reads.node<TurnRow>('read/turn/previous', id),
    next: ({ id }, _, { reads }) => reads.node<TurnRow>('read/turn/next', id),
    relations: ({ id }, _, { reads }) => reads.items<TurnRelationRow>('read/turn/relations', id),
    page: (turn, _, { baseUrl }) => `${baseUrl}${turnPath(turn.session, turn.number)}`,
  },

  Speaking: {
    basis: ({ basis }) => SPEAKER_BASIS[basis],
    evidence: ({ evidence, evidenceStart, evidenceEnd }) =>
      evidence == null || evidenceStart == null || evidenceEnd == null
        ? null
        : { quote: evidence, start: evidenceStart, end: evidenceEnd },
  },

  TurnRelation: {
    kind: ({ kind }) => TURN_RELATION_KIND[kind],
    turn: (relation, _, { reads }) => turnOf(reads, relation.turn),
  },
};
