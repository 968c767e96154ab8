// The organisations that lead things, by name.
// Parameters: keys (entity ids). Returns: key, items [entity]; no row for a key without any.
UNWIND $keys AS key
MATCH (e:Entity)-[:LEADS]->(:Entity {id: key})
WITH key, e {.*, labels: labels(e)} AS item, [e.name, e.id] AS place ORDER BY place
RETURN key, collect(item) AS items
