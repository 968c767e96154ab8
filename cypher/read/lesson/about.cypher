// What lessons are about, by name.
// Parameters: keys (lesson ids), whole (all that is told of the things? else id, name and labels). Returns: key, items [entity]; no row for a key without any.
UNWIND $keys AS key
MATCH (:Lesson {id: key})-[:ABOUT]->(e:Entity)
WITH key, CASE WHEN $whole THEN e {.*, labels: labels(e)} ELSE e {.id, .name, labels: labels(e)} END AS item, [e.name, e.id] AS place ORDER BY place
RETURN key, collect(item) AS items
