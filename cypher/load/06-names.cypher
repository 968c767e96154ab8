// Which sessions name or need a thing: the last one takes it along. What a session says of people, and of things found in its text alone,
// stays on the edge; of a thing of the knowledge it says nothing.
// Parameters: sessions [{session, rows [{id, says}]}] (says: {known: true}, or facts with labels and links). Returns: nothing.
UNWIND $sessions AS said
MATCH (s:Session {id: said.session})
UNWIND said.rows AS row
MATCH (e:Entity {id: row.id})
CREATE (s)-[names:NAMES]->(e)
SET names = row.says
