// Who spoke which turn, with the words it rests on.
// Parameters: rows [{person, turn, basis, confidence, evidence, evidenceStart, evidenceEnd}]. Returns: nothing.
UNWIND $rows AS row
MATCH (p:Person:Entity {id: row.person})
MATCH (t:Turn {id: row.turn})
CREATE (p)-[:SPOKE {basis: row.basis, confidence: row.confidence, evidence: row.evidence,
                    evidenceStart: toInteger(row.evidenceStart), evidenceEnd: toInteger(row.evidenceEnd)}]->(t)
