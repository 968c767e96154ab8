// What was learned, each with the turn it was stated in.
// Parameters: session, rows [{id, turn, kind, summary, quote, start, end, confidence, method}]. Returns: nothing.
UNWIND $rows AS row
MATCH (t:Turn {id: row.turn})
CREATE (l:Lesson {id: row.id})
SET l.session = $session, l.name = row.summary, l.kind = row.kind, l.summary = row.summary, l.quote = row.quote,
    l.start = toInteger(row.start), l.end = toInteger(row.end), l.confidence = row.confidence, l.method = row.method
CREATE (l)-[:STATED_IN]->(t)
