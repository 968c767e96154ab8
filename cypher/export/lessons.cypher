// A page of the lessons, in the order of their ids, each with all that leads out of it.
// Parameters: after (id behind which the page begins, '' for the first), session (id, or null for all), limit.
// Returns: labels, properties, edges [{type, to (id), toLabels, properties}] of the same session.
MATCH (n:Lesson)
WHERE n.id > $after AND ($session IS NULL OR n.session = $session)
WITH n ORDER BY n.id LIMIT toInteger($limit)
RETURN labels(n) AS labels, properties(n) AS properties, COLLECT {
  MATCH (n)-[r]->(m)
  WHERE $session IS NULL OR (coalesce(r.session, $session) = $session AND (coalesce(m.session, $session) = $session)
    AND (NOT m:Session OR m.id = $session) AND (NOT m:Entity OR EXISTS { (:Session {id: $session})-[:NAMES]->(m) }))
  RETURN {type: type(r), to: m.id, toLabels: labels(m), properties: properties(r)}
} AS edges
ORDER BY n.id
