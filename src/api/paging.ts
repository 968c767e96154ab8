import { GraphQLError } from 'graphql';
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
  /** Where the list can be had in several: a place in one says nothing in another. */
  readonly order?: string;
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

/**
 * Check the arguments `first` and `after`.
 * @param order in which the list is asked for, where it can be had in several
 */
export function pageWish(
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  order?: string,
): PageWish {
  const first = firstArgument(args.first, PAGE_CAP);
  const after = args.after ? placeOf(args.after, order) : null;
  return { first, after, ...(order === undefined ? {} : { order }) };
}

/** A page of rows as a Relay connection; whatever stands beside a node in its row stays on its edge. */
export function connectionOf<T, E>(rows: PageRows<T, E>, wish: PageWish): Connection<T, E> {
  const edges = rows.page
    .slice(0, wish.first)
    .map(({ place, ...edge }) => ({ ...edge, cursor: cursorOf(place, wish.order) }));
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

/** A cursor is a place behind the order that it is of. */
function cursorOf(place: Place, order = ''): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url');
}

function placeOf(cursor: string, wanted = ''): Place {
  const { order, place } = partsOf(cursor);
  if (order === wanted) return place;
  const of = (one: string): string => (one === '' ? 'a list that has one order alone' : `the order ${one}`);
  throw new GraphQLError(
    `Argument "after" must be a cursor of ${of(wanted)}, not of ${of(order)}. Leave it out for the first page, then go on with its endCursor.`,
    { extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
  );
}

function partsOf(cursor: string): { readonly order: string; readonly place: Place } {
  try {
    const [order, ...place]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof order === 'string' && /^[A-Z]*$/.test(order) && place.length > 0 && place.every(isPlacePart))
      return { order, place };
  } catch {
    // Not a cursor: told below.
  }
  throw badUserInput('after', 'a cursor of the same list', cursor.slice(0, 50));
}

function isPlacePart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}
