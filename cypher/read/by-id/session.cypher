// Sessions by id.
// Parameters: keys (ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (s:Session {id: key})
RETURN key, s {.*, date: toString(s.date), event: head([(s)-[:PART_OF]->(v:Event) | v.id])} AS node
