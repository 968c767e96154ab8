// People, organisations, initiatives, processes, places and topics by id.
// Parameters: keys (ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (e:Entity {id: key})
RETURN key, e {.*, labels: labels(e)} AS node
