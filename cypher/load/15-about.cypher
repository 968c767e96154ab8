// Lessons to what they are about.
// Parameters: sessions [{session, rows [{lesson, entity}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (l:Lesson {id: row.lesson})
MATCH (e:Entity {id: row.entity})
CREATE (l)-[:ABOUT]->(e)
