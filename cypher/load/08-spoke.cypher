// Who spoke which turn, with the words it rests on.
// Parameters: sessions [{session, rows [{person, turn, basis, confidence, evidence, evidenceStart, evidenceEnd}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (p:Entity {id: row.person})
MATCH (t:Turn {id: row.turn})
CREATE (p)-[:SPOKE {basis: row.basis, confidence: row.confidence, evidence: row.evidence,
                    evidenceStart: toInteger(row.evidenceStart), evidenceEnd: toInteger(row.evidenceEnd)}]->(t)
