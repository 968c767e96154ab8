// Lessons by id, each with its turn and who stated it.
// Parameters: keys (ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (l:Lesson {id: key})
RETURN key, l {.*, turn: head([(l)-[:STATED_IN]->(t:Turn) | t.id]),
          speaker: head([(p:Person)-[:STATED]->(l) | p {.*, labels: labels(p)}])} AS node
