import type { ApiContext } from '../api-context.ts';
import { lessonFilter } from '../arguments/filters.ts';
import type { LessonFilter, LessonKind, LessonOrder } from '../generated/schema.ts';
import { type Connection, connectionOf, pageWish } from '../paging.ts';
import type { LessonRow } from '../rows.ts';

export interface LessonArguments {
  readonly kinds?: readonly LessonKind[] | null;
  readonly filter?: LessonFilter | null;
  readonly orderBy?: LessonOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * The lessons of something.
 * @param of the label of what has the lessons
 */
export function lessonsOf(of: 'Session' | 'Turn' | 'Person' | 'StakeholderGroup' | 'Entity') {
  return async (
    { id }: { readonly id: string },
    { kinds, filter, orderBy, ...page }: LessonArguments,
    { reads }: ApiContext,
  ): Promise<Connection<LessonRow>> => {
    const wish = pageWish(page, orderBy ?? 'PLACE');
    const parameters = { of, ...(await lessonFilter(filter, reads, kinds)) };
    return connectionOf(await reads.page<LessonRow>('read/lessons-of', id, wish, parameters), wish);
  };
}
