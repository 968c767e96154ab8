// Who gives the floor to whom, and who takes it unasked?
// `called` counts the hand-overs to somebody, `turns` the turns taken: many turns on few calls is the chair, or a lively debate.
// Shows: table (person, role, turns, called, calledBy).
MATCH (p:Person)-[:SPOKE]->(t:Turn)
WITH p, count(DISTINCT t) AS turns
OPTIONAL MATCH (by:Person)-[:SPOKE]->(:Turn)-[r:HANDS_OVER_TO]->(p)
WITH p, turns, count(DISTINCT r) AS called, collect(DISTINCT by.name) AS calledBy
RETURN p.name AS person, COLLECT { MATCH (p)-[part:TOOK_PART]->() WHERE part.role IS NOT NULL RETURN DISTINCT part.role ORDER BY part.role } AS roles,
       turns, called, calledBy
ORDER BY turns DESC, person
LIMIT 100
