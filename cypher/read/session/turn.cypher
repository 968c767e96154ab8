// One turn of a session by its number.
// Parameters: keys ([session id, turn number]). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (t:Turn {session: key[0], number: toInteger(key[1])})
RETURN key, t {.*, speaking: head([(p:Person)-[s:SPOKE]->(t) | s {.*, person: p {.*, labels: labels(p)}}])} AS node
