import neo4j from 'neo4j-driver';

/**
 * A value of the driver as plain JSON: nodes and relationships become their properties, dates and times ISO 8601 strings, integers
 * beyond 2^53 (which the driver keeps as bigint or its own class) numbers.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plainValue);
  // Maps are most of what statements give, and need not be held against each of the driver's classes.
  if (Object.getPrototypeOf(value) === Object.prototype) return plainObject(value);
  if (neo4j.isInt(value)) return value.toNumber();
  if (isTemporal(value) || neo4j.isDuration(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plainObject(value.properties);
  return plainObject(value);
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

function plainObject(value: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(value)) plain[key] = plainValue((value as Record<string, unknown>)[key]);
  return plain;
}
