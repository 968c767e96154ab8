// People to the lessons they stated.
// Parameters: rows [{person, lesson}]. Returns: nothing.
UNWIND $rows AS row
MATCH (p:Person:Entity {id: row.person})
MATCH (l:Lesson {id: row.lesson})
CREATE (p)-[:STATED]->(l)
