// Who cites one thing (its id, such as "gfce"), for which stakeholder group, under which name, in which words?
// :param entity => "igf"
// :param sessions => null
MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(t:Turn)
WHERE $sessions IS NULL OR t.session IN $sessions
OPTIONAL MATCH (p:Person)-[s:SPOKE]->(t)
OPTIONAL MATCH (p)-[r:REPRESENTS {session: t.session}]->(g:StakeholderGroup)
WITH t, m, p, s, g, r, m.start - t.textStart AS at ORDER BY r.confidence DESC
WITH t, m, p, s, collect(g.name) AS stakeholderGroups, at
RETURN coalesce(p.name, 'unknown') AS speaker, stakeholderGroups, m.surface AS surface, t.number AS turn,
       trim(substring(t.text, CASE WHEN at > 60 THEN at - 60 ELSE 0 END, 140)) AS words,
       round(m.confidence * coalesce(s.confidence, 0), 2) AS confidence, t.session AS session
ORDER BY session, turn, at
