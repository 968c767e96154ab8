// Which turns have no speaker, or one that is not sure?
// Shows: table (session, turn, label, speaker, confidence, begins), the longest turns first.
MATCH (t:Turn)
OPTIONAL MATCH (p:Person)-[r:SPOKE]->(t)
WITH t, p, r WHERE r IS NULL OR r.confidence < 0.8
RETURN t.session AS session, t.number AS turn, t.label AS label, p.name AS speaker, round(r.confidence, 2) AS confidence,
       left(replace(t.text, '\n', ' '), 120) AS begins, t.wordCount AS words
ORDER BY words DESC, session, turn
LIMIT 100
