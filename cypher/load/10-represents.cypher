// For which stakeholder groups people speak in this session, and why.
// Parameters: sessions [{session, rows [{person, group, basis, turn, quote, start, end, confidence}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (p:Entity {id: row.person})
MATCH (g:StakeholderGroup {id: row.group})
CREATE (p)-[:REPRESENTS {session: said.session, basis: row.basis, turn: toInteger(row.turn), quote: row.quote, start: toInteger(row.start),
                         end: toInteger(row.end), confidence: row.confidence}]->(g)
