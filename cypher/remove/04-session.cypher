// The session itself and every thing that no other session names.
// Parameters: session. Returns: nothing.
MATCH (s:Session {id: $session})
OPTIONAL MATCH (s)-[:NAMES]->(e:Entity)
WHERE NOT EXISTS { (other:Session)-[:NAMES]->(e) WHERE other <> s }
DETACH DELETE s, e
