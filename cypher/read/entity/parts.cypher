// What is part of things; for a place what lies in it; by name.
// Parameters: keys (entity ids). Returns: key, items [entity]; no row for a key without any.
UNWIND $keys AS key
MATCH (whole:Entity {id: key})<-[r:PART_OF|LOCATED_IN]-(e:Entity)
WHERE type(r) = 'PART_OF' OR (whole:Place AND e:Place)
WITH DISTINCT key, e
WITH key, e {.*, labels: labels(e)} AS item, [e.name, e.id] AS place ORDER BY place
RETURN key, collect(item) AS items
