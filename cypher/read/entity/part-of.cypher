// What things are part of; for a place the region that holds it, where no PART_OF is kept.
// Parameters: keys (entity ids). Returns: key, node; no row for a thing that is part of nothing.
UNWIND $keys AS key
MATCH (whole:Entity {id: key})-[r:PART_OF|LOCATED_IN]->(e:Entity)
WHERE type(r) = 'PART_OF' OR whole:Place
WITH key, e, type(r) AS type ORDER BY type DESC, e.id
WITH key, head(collect(e)) AS e
RETURN key, e {.*, labels: labels(e)} AS node
