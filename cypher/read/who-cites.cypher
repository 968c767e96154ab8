// Which stakeholder groups cite one thing, and who said it: the row of citation-matrix for that thing, with what it calls a citation.
// Parameters: entity (id), sessions (ids, or null for all), minConfidence (null for 0).
// Returns: groupId, group, entityId, entity, kinds, citations, speakers [{id, name, citations}]; the group that cites most first.
MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
WHERE $sessions IS NULL OR t.session IN $sessions
MATCH (p)-[r:REPRESENTS {session: t.session}]->(g:StakeholderGroup)
WITH e, m, s, p, g, max(r.confidence) AS represents
WHERE represents * s.confidence * m.confidence >= coalesce($minConfidence, 0)
WITH e, g, p, count(m) AS citations ORDER BY citations DESC, p.name, p.id
WITH e, g, sum(citations) AS citations, collect({id: p.id, name: p.name, citations: citations}) AS speakers
RETURN g.id AS groupId, g.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations, speakers
ORDER BY citations DESC, group, groupId
