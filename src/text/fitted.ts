/** The same list without room for more: one that was filled bit by bit keeps room for sixteen, of which a name of two words needs none. */
export function fitted<Item>(list: readonly Item[]): readonly Item[] {
  return list.slice();
}
