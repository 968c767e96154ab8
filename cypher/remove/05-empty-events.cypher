// Events that no session is part of any more.
// Parameters: none. Returns: nothing.
MATCH (e:Event)
WHERE NOT EXISTS { (:Session)-[:PART_OF]->(e) }
DELETE e
