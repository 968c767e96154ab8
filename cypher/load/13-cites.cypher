// Derived for analytics: who cites what, how often. Their own turns' mentions, counted.
// Parameters: session, rows [{person, entity, count}]. Returns: nothing.
UNWIND $rows AS row
MATCH (p:Person:Entity {id: row.person})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[:CITES {session: $session, count: toInteger(row.count)}]->(e)
