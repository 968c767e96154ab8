// Who takes part in a session and what is named in it.
// Parameters: session (id). Returns: id, name, aliases, labels, website, country, role (in the session, null for who is only named), groups (ids),
// affiliations [{organisation (id), role}]; by id.
MATCH (s:Session {id: $session})-[:NAMES]->(e:Entity)
OPTIONAL MATCH (e)-[part:TOOK_PART]->(s)
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, labels(e) AS labels, e.website AS website, e.country AS country,
       part.role AS role, part IS NOT NULL AS present,
       COLLECT { MATCH (e)-[:REPRESENTS {session: $session}]->(g:StakeholderGroup) RETURN g.id ORDER BY g.id } AS groups,
       COLLECT { MATCH (e)-[a:AFFILIATED_WITH {session: $session}]->(o) RETURN {organisation: o.id, role: a.role} ORDER BY o.id } AS affiliations
ORDER BY id
