// The sessions that people took part in and their role there, by date.
// Parameters: keys (person ids). Returns: key, items [{session, role}]; no row for a key without any.
UNWIND $keys AS key
MATCH (p:Person:Entity {id: key})-[r:TOOK_PART]->(s:Session)
WITH key, r {.*, session: s.id} AS item, [coalesce(toString(s.date), ''), s.id] AS place ORDER BY place
RETURN key, collect(item) AS items
