/** The same function, which makes its result once for each object, as long as that is held. */
export function onceFor<Key extends object, Result>(
  make: (key: Key) => Exclude<Result, undefined>,
): (key: Key) => Result {
  const made = new WeakMap<Key, Result>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(key);
    made.set(key, result);
    return result;
  };
}
