// Lessons that echo or challenge one that somebody else stated before, with the words that show it.
// Parameters: sessions [{session, rows [{from, type, to, evidence, evidenceStart, evidenceEnd, method, confidence}]}] (lesson ids; type ECHOES or CHALLENGES).
// Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (later:Lesson {id: row.from})
MATCH (earlier:Lesson {id: row.to})
CREATE (later)-[r:$(row.type)]->(earlier)
SET r.evidence = row.evidence, r.evidenceStart = toInteger(row.evidenceStart), r.evidenceEnd = toInteger(row.evidenceEnd),
    r.method = row.method, r.confidence = row.confidence
