// What is part of things; for a place what lies in it; by name.
// Parameters: keys (entity ids). Returns: key, items [entity]; no row for a key without any.
UNWIND $keys AS key
MATCH (:Entity {id: key})<-[:PART_OF]-(e:Entity)
WITH key, e {.*, labels: labels(e)} AS item, [e.name, e.id] AS place ORDER BY place
RETURN key, collect(item) AS items
