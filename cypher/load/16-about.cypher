// Lessons to what they are about.
// Parameters: rows [{lesson, entity}]. Returns: nothing.
UNWIND $rows AS row
MATCH (l:Lesson {id: row.lesson})
MATCH (e:Entity {id: row.entity})
CREATE (l)-[:ABOUT]->(e)
