// A page of the meetings, in the order of their ids, each with all that leads out of it.
// Parameters: after (id behind which the page begins, '' for the first), session (id, or null for all), limit.
// Returns: labels, properties, edges [{type, to (id), toLabels, properties}].
MATCH (n:Event)
WHERE n.id > $after AND ($session IS NULL OR EXISTS { (:Session {id: $session})-[:PART_OF]->(n) })
WITH n ORDER BY n.id LIMIT toInteger($limit)
RETURN labels(n) AS labels, properties(n) AS properties, [] AS edges
ORDER BY n.id
