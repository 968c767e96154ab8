/** What a map holds under a key, put there first where nothing is. */
export function listed<Key, Value>(map: Map<Key, Value>, key: Key, first: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = first();
  map.set(key, made);
  return made;
}
