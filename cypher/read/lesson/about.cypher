// What lessons are about, by name.
// Parameters: keys (lesson ids). Returns: key, items [entity]; no row for a key without any.
UNWIND $keys AS key
MATCH (:Lesson {id: key})-[:ABOUT]->(e:Entity)
WITH key, e {.*, labels: labels(e)} AS item, [e.name, e.id] AS place ORDER BY place
RETURN key, collect(item) AS items
