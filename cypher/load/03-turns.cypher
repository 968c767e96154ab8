// The turns of sessions, each with the one before it.
// Parameters: sessions [{session, rows [{id, previous (id; left out of the first), number, label, text, textStart, start, end, line, wordCount,
// startSeconds, endSeconds}]}]. Returns: nothing.
UNWIND $sessions AS said
MATCH (s:Session {id: said.session})
UNWIND said.rows AS row
CREATE (t:Turn {id: row.id, session: said.session, number: toInteger(row.number), name: 'Turn ' + toInteger(row.number), label: row.label,
                text: row.text, textStart: toInteger(row.textStart), start: toInteger(row.start), end: toInteger(row.end),
                line: toInteger(row.line), wordCount: toInteger(row.wordCount), startSeconds: toFloat(row.startSeconds),
                endSeconds: toFloat(row.endSeconds)})-[:IN]->(s)
WITH t, row
MATCH (before:Turn {id: row.previous})
CREATE (before)-[:NEXT]->(t)
