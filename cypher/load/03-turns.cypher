// The turns of one session, in their order.
// Parameters: session, rows [{id, number, label, text, textStart, start, end, line, wordCount,
// startSeconds, endSeconds}]. Returns: nothing.
MATCH (s:Session {id: $session})
UNWIND $rows AS row
CREATE (t:Turn {id: row.id})
SET t.session = $session, t.number = toInteger(row.number), t.name = 'Turn ' + toInteger(row.number), t.label = row.label, t.text = row.text,
    t.textStart = toInteger(row.textStart), t.start = toInteger(row.start), t.end = toInteger(row.end), t.line = toInteger(row.line), t.wordCount = toInteger(row.wordCount),
    t.startSeconds = toFloat(row.startSeconds), t.endSeconds = toFloat(row.endSeconds)
CREATE (t)-[:IN]->(s)
