// Who got in where, and how?
// Examples of doors that opened, with who told them and what they are about: what BPFs ask their participants for.
// Shows: table (speaker, groups, said, about, turn).
MATCH (l:Lesson {kind: 'DOOR_OPENER'})-[:STATED_IN]->(t:Turn)
OPTIONAL MATCH (p:Person)-[:STATED]->(l)
RETURN coalesce(p.name, 'unknown') AS speaker,
       COLLECT { MATCH (p)-[:REPRESENTS {session: l.session}]->(g) RETURN DISTINCT g.name ORDER BY g.name } AS groups,
       l.quote AS said, COLLECT { MATCH (l)-[:ABOUT]->(x) RETURN x.name ORDER BY x.name } AS about, t.id AS turn
ORDER BY turn, said
LIMIT 100
