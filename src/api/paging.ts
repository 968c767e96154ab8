import { firstArgument } from './arguments/first-argument.ts';
import { badUserInput } from './bad-user-input.ts';

/** As many items as one page of a list may have. */
export const PAGE_CAP = 200;

/** What a place in a list is made of: the values that the list is ordered by. */
export type Place = readonly (string | number)[];

/** Which page of a list, as the statements take it. */
export interface PageWish {
  readonly first: number;
  readonly after: Place | null;
}

/** A page as the statements give it: one item more than asked for when the list goes on. */
export interface PageRows<T, E = unknown> {
  readonly total: number;
  readonly page: readonly (E & { readonly place: Place; readonly node: T })[];
}

/** A page as the schema gives it. */
export interface Connection<T, E = unknown> {
  readonly edges: (E & { readonly node: T; readonly cursor: string })[];
  readonly nodes: T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Check the arguments `first` and `after`. */
export function pageWish(args: {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}): PageWish {
  return { first: firstArgument(args.first, PAGE_CAP), after: args.after ? placeOf(args.after) : null };
}

/** A page of rows as a Relay connection; whatever stands beside a node in its row stays on its edge. */
export function connectionOf<T, E>(rows: PageRows<T, E>, wish: PageWish): Connection<T, E> {
  const edges = rows.page.slice(0, wish.first).map(({ place, ...edge }) => ({ ...edge, cursor: cursorOf(place) }));
  return {
    edges: edges as unknown as Connection<T, E>['edges'],
    nodes: rows.page.slice(0, wish.first).map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.page.length > wish.first,
      hasPreviousPage: wish.after !== null && rows.total > rows.page.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.total,
  };
}

/** The nodes of a page with what all of them have, as it was at hand: the thing whose list it is. */
export function withEach<T extends object, Common extends object, E>(
  { page, ...rows }: PageRows<T, E>,
  common: Common,
): PageRows<T & Common, E> {
  return { ...rows, page: page.map((row) => ({ ...row, node: { ...row.node, ...common } })) };
}

function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function placeOf(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.every((part) => typeof part === 'string' || typeof part === 'number'))
      return place;
  } catch {
    // Not a cursor: told below.
  }
  throw badUserInput('after', 'a cursor of the same list', cursor.slice(0, 50));
}
