import { asksOnly } from '../asks-only.ts';
import { LESSON_KIND } from '../enum-values.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { EntityRow, LessonReplyRow, SessionRow, StakeholderGroupRow } from '../rows.ts';
import { needed } from './needed.ts';
import { turnOf } from './turn-of.ts';

export const lessons: Resolvers = {
  Lesson: {
    kind: ({ kind }) => LESSON_KIND[kind],
    stakeholderGroups: ({ id }, _, { reads }) => reads.items<StakeholderGroupRow>('read/lesson/stakeholder-groups', id),
    turn: ({ turn }, _, { reads }) => turnOf(reads, turn),
    session: async (lesson, _, { reads }) => needed(await reads.node<SessionRow>('read/by-id/session', lesson.session)),
    about: ({ id }, _, { reads }, info) =>
      reads.items<EntityRow>('read/lesson/about', id, { whole: !asksOnly(info, ['id', 'name', 'kinds']) }),
    echoes: ({ id }, _, { reads }) => reads.items<LessonReplyRow>('read/lesson/answers', id, { type: 'ECHOES' }),
    echoedBy: ({ id }, _, { reads }) => reads.items<LessonReplyRow>('read/lesson/answered-by', id, { type: 'ECHOES' }),
    challenges: ({ id }, _, { reads }) =>
      reads.items<LessonReplyRow>('read/lesson/answers', id, { type: 'CHALLENGES' }),
    challengedBy: ({ id }, _, { reads }) =>
      reads.items<LessonReplyRow>('read/lesson/answered-by', id, { type: 'CHALLENGES' }),
  },
};
