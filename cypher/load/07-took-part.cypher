// People to the session they took part in, with their role there.
// Parameters: sessions [{session, rows [{person, role, stakeholderGroup, aliases}]}]. Returns: nothing.
UNWIND $sessions AS said
MATCH (s:Session {id: said.session})
UNWIND said.rows AS row
MATCH (p:Entity {id: row.person})
CREATE (p)-[:TOOK_PART {role: row.role, stakeholderGroup: row.stakeholderGroup, aliases: row.aliases}]->(s)
