/**
 * Index of the first item of which something holds, by halving; the length where it holds of none.
 * @param holds must hold of every item behind one of which it holds
 */
export function firstIndex<Item>(items: ArrayLike<Item>, holds: (item: Item, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
