// Every place where something is named.
// Parameters: sessions [{session, rows [{turn, entity, surface, start, end, confidence, method}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (t:Turn {id: row.turn})
MATCH (e:Entity {id: row.entity})
CREATE (t)-[:MENTIONS {surface: row.surface, start: toInteger(row.start), end: toInteger(row.end), confidence: row.confidence, method: row.method}]->(e)
