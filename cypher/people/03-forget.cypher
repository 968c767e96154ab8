// People of whom no session says anything any more.
// Parameters: people (ids). Returns: nothing.
UNWIND $people AS id
MATCH (p:Person:Entity {id: id})
WHERE NOT EXISTS { (:Session)-[:NAMES]->(p) }
DETACH DELETE p
