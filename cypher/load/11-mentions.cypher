// Every place where something is named, turn by turn.
// Parameters: sessions [{session, rows [{turn, mentions [{entity, surface, start, end, confidence, method}]}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (t:Turn {id: row.turn})
UNWIND row.mentions AS mention
MATCH (e:Entity {id: mention.entity})
CREATE (t)-[:MENTIONS {surface: mention.surface, start: toInteger(mention.start), end: toInteger(mention.end),
                       confidence: mention.confidence, method: mention.method}]->(e)
