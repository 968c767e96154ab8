// Turns by id, each with who speaks it.
// Parameters: keys (ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (t:Turn {id: key})
RETURN key, t {.*, speaking: head([(p:Person)-[s:SPOKE]->(t) | s {.*, person: p {.*, labels: labels(p)}}])} AS node
