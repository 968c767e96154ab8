import neo4j from 'neo4j-driver';

/**
 * A value of the driver as plain JSON: nodes and relationships become their properties, dates and times ISO 8601 strings, integers
 * beyond 2^53 (which the driver keeps as bigint or its own class) numbers. Lists and maps are made plain where they are, as most are so already:
 * for values that nobody else holds.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = plainValue(value[index]);
    return value;
  }
  // Maps are most of what statements give, and need not be held against each of the driver's classes.
  if (Object.getPrototypeOf(value) === Object.prototype) return madePlain(value);
  if (neo4j.isInt(value)) return value.toNumber();
  if (isTemporal(value) || neo4j.isDuration(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return madePlain(value.properties);
  return madePlain({ ...value });
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  );
}

function madePlain(value: object): object {
  const held = value as Record<string, unknown>;
  for (const key in held) {
    const own = held[key];
    if (typeof own === 'object' || typeof own === 'bigint') held[key] = plainValue(own);
  }
  return held;
}
