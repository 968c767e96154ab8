// Who took part, for which organisations and stakeholder groups, and how much did each say?
// :param sessions => null
MATCH (p:Person)-[part:TOOK_PART]->(s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
OPTIONAL MATCH (p)-[a:AFFILIATED_WITH {session: s.id}]->(o)
WITH s, p, part, a, o ORDER BY a.confidence DESC
WITH s, p, part, collect(o.name) AS organisations
OPTIONAL MATCH (p)-[:SPOKE]->(t:Turn {session: s.id})
RETURN p.name AS person, part.role AS role, part.stakeholderGroup AS stakeholderGroup, organisations,
       count(t) AS turns, sum(t.wordCount) AS words, s.id AS session
ORDER BY session, words DESC, person
