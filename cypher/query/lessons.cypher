// What was learned, recommended, asked or promised, by whom, in which words?
// :param sessions => null
// :param kinds => null
// :param minConfidence => 0
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:IN]-(t:Turn)<-[:STATED_IN]-(l:Lesson)
WHERE ($kinds IS NULL OR l.kind IN [kind IN $kinds | toUpper(trim(kind))]) AND l.confidence >= coalesce($minConfidence, 0)
OPTIONAL MATCH (p:Person)-[:STATED]->(l)
RETURN l.kind AS kind, l.summary AS summary, coalesce(p.name, 'unknown') AS speaker, t.number AS turn,
       l.confidence AS confidence, l.quote AS quote, l.session AS session
ORDER BY kind, confidence DESC, session, turn, l.start, l.id
