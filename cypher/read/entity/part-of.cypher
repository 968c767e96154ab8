// What things are part of; for a place the region that holds it.
// Parameters: keys (entity ids). Returns: key, node; no row for a thing that is part of nothing.
UNWIND $keys AS key
MATCH (:Entity {id: key})-[:PART_OF]->(e:Entity)
WITH key, e ORDER BY e.id
WITH key, head(collect(e)) AS e
RETURN key, e {.*, labels: labels(e)} AS node
