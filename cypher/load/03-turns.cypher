// The turns of one session, in their order.
// Parameters: session, rows [{id, number, label, text, textStart, start, end, line, wordCount}]. Returns: nothing.
MATCH (s:Session {id: $session})
UNWIND $rows AS row
CREATE (t:Turn {id: row.id})
SET t.session = $session, t.number = row.number, t.name = 'Turn ' + row.number, t.label = row.label, t.text = row.text,
    t.textStart = row.textStart, t.start = row.start, t.end = row.end, t.line = row.line, t.wordCount = row.wordCount
CREATE (t)-[:IN]->(s)
