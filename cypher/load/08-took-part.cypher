// People to the session they took part in, with their role there.
// Parameters: session, rows [{person, role, stakeholderGroup, aliases}]. Returns: nothing.
MATCH (s:Session {id: $session})
UNWIND $rows AS row
MATCH (p:Person:Entity {id: row.person})
CREATE (p)-[:TOOK_PART {role: row.role, stakeholderGroup: row.stakeholderGroup, aliases: row.aliases}]->(s)
