/** Set what a key stands for; null once it was set to several: what two things share tells of none. */
export function setOnly<Key, Value>(map: Map<Key, Value | null>, key: Key, value: Value | null): void {
  const other = map.get(key);
  map.set(key, other === undefined || other === value ? value : null);
}
