// Derived for analytics: who cites what, how often, and for which stakeholder groups that counts. Their own turns' mentions, counted.
// Parameters: sessions [{session, rows [{person, entity, count, groups (ids, in their alphabet)}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (p:Person:Entity {id: row.person})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[:CITES {session: said.session, count: toInteger(row.count), groups: row.groups}]->(e)
