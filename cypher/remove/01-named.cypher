// What the session says something of: asked before it is replaced or removed, as that has to be derived anew without it.
// Parameters: session. Returns: one row: entities (ids), events (ids).
MATCH (s:Session {id: $session})
RETURN [(s)-[:NAMES]->(e:Entity) | e.id] AS entities, [(s)-[:PART_OF]->(v:Event) | v.id] AS events
