/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BarriersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BarriersQuery = { readonly lessons: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly speaker: { readonly name: string } | null, readonly stakeholderGroups: ReadonlyArray<{ readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };
