// Which lessons travel: said again by others, and in later sessions?
// Chains of echoes, each from the later lesson to the earlier one; those that cross from session to session first.
// Shows: table (sessions, steps, speakers, said), the lessons from the first to the last that said it.
MATCH path = (last:Lesson)-[:ECHOES*1..4]->(first:Lesson)
WHERE NOT EXISTS { (first)-[:ECHOES]->(:Lesson) }
WITH path, reverse(nodes(path)) AS lessons
WITH lessons, length(path) AS steps, COUNT { UNWIND lessons AS l RETURN DISTINCT l.session } AS sessions
RETURN sessions, steps, [l IN lessons | COLLECT { MATCH (p:Person)-[:STATED]->(l) RETURN p.name }[0]] AS speakers, [l IN lessons | l.quote] AS said
ORDER BY sessions DESC, steps DESC, lessons[0].id
LIMIT 50
