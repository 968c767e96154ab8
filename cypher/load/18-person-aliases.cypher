// The forms of a person's name, gathered from all sessions they took part in, so that removing one session takes its forms along.
// Parameters: session. Returns: nothing.
MATCH (:Session {id: $session})-[:NAMES]->(p:Person)
OPTIONAL MATCH (p)-[part:TOOK_PART]->(:Session)
WITH p, collect(coalesce(part.aliases, [])) AS lists
UNWIND CASE WHEN lists = [] THEN [[]] ELSE lists END AS list
UNWIND CASE WHEN list = [] THEN [null] ELSE list END AS alias
WITH p, alias ORDER BY alias
WITH p, collect(DISTINCT alias) AS aliases
SET p.aliases = aliases
