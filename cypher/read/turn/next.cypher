// The turns after turns.
// Parameters: keys (turn ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (:Turn {id: key})-[:NEXT]->(t:Turn)
RETURN key, t {.*, speaking: head([(p:Person)-[s:SPOKE]->(t) | s {.*, person: p {.*, labels: labels(p)}}])} AS node
