// Which stakeholder groups cite which processes, initiatives and organisations, and who said it.
// A citation is a mention in a turn whose speaker represents the group in that session. Its confidence is the product of
// three: the speaker of the turn, the group of the speaker (the surest of several reasons), the thing meant by the name.
// Parameters: sessions (ids, or null for all), kinds (labels, null for Process, Initiative, Organisation), minConfidence (null for 0).
// Returns: groupId, group, entityId, entity, kinds, citations, speakers [{id, name, citations}]; by group, then citations descending, then entity.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:TOOK_PART]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE r.session = s.id
WITH p, g, s.id AS session, max(r.confidence) AS represents
MATCH (p)-[s:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e:Entity)
WHERE any(label IN labels(e) WHERE label IN coalesce($kinds, ['Process', 'Initiative', 'Organisation']))
  AND represents * s.confidence * m.confidence >= coalesce($minConfidence, 0)
WITH g, e, p, count(m) AS citations ORDER BY citations DESC, p.name, p.id
WITH g, e, sum(citations) AS citations, collect({id: p.id, name: p.name, citations: citations}) AS speakers
RETURN g.id AS groupId, g.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations, speakers
ORDER BY group, groupId, citations DESC, entity, entityId
