// What happened in a session: its turns in their order, who spoke them, what they name?
// Change: the session's id in the first line (MATCH (s:Session) RETURN s.id lists them).
// Shows: picture (the session's people, their groups, and what they cite most).
MATCH (s:Session) WITH s ORDER BY s.id LIMIT 1
MATCH path = (:StakeholderGroup)<-[r:REPRESENTS {session: s.id}]-(p:Person)-[:TOOK_PART]->(s)
OPTIONAL MATCH cited = (p)-[c:CITES {session: s.id}]->(:Initiative|Process)
RETURN path, cited
LIMIT 200
