// The turns before turns.
// Parameters: keys (turn ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (t:Turn)-[:NEXT]->(:Turn {id: key})
RETURN key, t {.*, speaking: head([(p:Person)-[s:SPOKE]->(t) | s {.*, person: p {.*, labels: labels(p)}}])} AS node
