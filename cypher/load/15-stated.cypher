// People to the lessons they stated.
// Parameters: sessions [{session, rows [{person, lesson}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (p:Entity {id: row.person})
MATCH (l:Lesson {id: row.lesson})
CREATE (p)-[:STATED]->(l)
