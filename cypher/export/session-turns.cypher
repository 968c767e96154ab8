// The turns of a session as they were spoken, with who speaks, what is named where, and what was learned where.
// Parameters: session (id). Returns: id, number, label, text, textStart, startSeconds, endSeconds, speaker {id, basis, confidence} (null where
// the text does not tell), mentions [{entity, start, end, confidence, method}], lessons [{id, kind, summary, start, end, confidence, method}].
MATCH (t:Turn {session: $session})
RETURN t.id AS id, t.number AS number, t.label AS label, t.text AS text, t.textStart AS textStart,
       t.startSeconds AS startSeconds, t.endSeconds AS endSeconds,
       head(COLLECT { MATCH (p:Person)-[k:SPOKE]->(t) RETURN {id: p.id, basis: k.basis, confidence: k.confidence} }) AS speaker,
       COLLECT { MATCH (t)-[m:MENTIONS]->(e:Entity)
                 RETURN {entity: e.id, start: m.start, end: m.end, confidence: m.confidence, method: m.method} ORDER BY m.start, m.end, e.id } AS mentions,
       COLLECT { MATCH (t)<-[:STATED_IN]-(l:Lesson)
                 RETURN {id: l.id, kind: l.kind, summary: l.summary, start: l.start, end: l.end, confidence: l.confidence, method: l.method}
                 ORDER BY l.start, l.id } AS lessons
ORDER BY t.number
