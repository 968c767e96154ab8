// Hand-overs, thanks and responses: from a turn to the person it concerns.
// Parameters: sessions [{session, rows [{turn, type, person, quote, start, end, confidence}]}] (type HANDS_OVER_TO, THANKS or RESPONDS_TO). Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (t:Turn {id: row.turn})
MATCH (p:Entity {id: row.person})
CREATE (t)-[r:$(row.type)]->(p)
SET r.quote = row.quote, r.start = toInteger(row.start), r.end = toInteger(row.end), r.confidence = row.confidence
