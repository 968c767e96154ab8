// For which organisations people speak, in whose words.
// Parameters: sessions [{session, rows [{person, organisation, role, turn, quote, start, end, method, confidence}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (p:Entity {id: row.person})
MATCH (o:Entity {id: row.organisation})
CREATE (p)-[:AFFILIATED_WITH {session: said.session, role: row.role, turn: toInteger(row.turn), quote: row.quote, start: toInteger(row.start),
                              end: toInteger(row.end), method: row.method, confidence: row.confidence}]->(o)
