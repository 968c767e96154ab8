// The countries that things belong to.
// Parameters: keys (entity ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (:Entity {id: key})-[:LOCATED_IN]->(e:Place)
WITH key, e ORDER BY e.id
WITH key, head(collect(e)) AS e
RETURN key, e {.*, labels: labels(e)} AS node
