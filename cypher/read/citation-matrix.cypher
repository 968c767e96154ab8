// Which stakeholder groups cite which processes, initiatives and organisations, and who said it.
// A citation is a mention in a turn whose speaker represents the group in that session. Its confidence is the product of
// three: the group of the speaker (the surest of several reasons) times what CITES keeps, the speaker of the turn times the thing meant by the name.
// Parameters: sessions (ids, or null for all), kinds (labels, null for Process, Initiative, Organisation), minConfidence (null for 0).
// Returns: groupId, group, entityId, entity, kinds, citations, speakers [{id, name, citations}]; by group, then citations descending, then entity.
CALL () {
  UNWIND CASE WHEN $sessions IS NULL THEN [true] ELSE [] END AS all
  MATCH (s:Session)
  RETURN s
  UNION
  UNWIND $sessions AS id
  MATCH (s:Session {id: id})
  RETURN s
}
MATCH (s)<-[:IN]-(t:Turn)<-[k:SPOKE]-(p:Person)
WITH s.id AS session, p, collect({turn: t, confidence: k.confidence}) AS spoken
MATCH (p)-[r:REPRESENTS {session: session}]->(g:StakeholderGroup)
WITH p, g, spoken, max(r.confidence) AS represents
UNWIND spoken AS one
WITH p, g, represents, one.turn AS t, one.confidence AS speaks
MATCH (t)-[m:MENTIONS]->(e:Entity)
WHERE any(label IN labels(e) WHERE label IN coalesce($kinds, ['Process', 'Initiative', 'Organisation']))
  AND represents * (speaks * m.confidence) >= coalesce($minConfidence, 0)
WITH g, e, p, count(m) AS citations ORDER BY citations DESC, p.name, p.id
WITH g, e, sum(citations) AS citations, collect({id: p.id, name: p.name, citations: citations}) AS speakers
RETURN g.id AS groupId, g.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations, speakers
ORDER BY group, groupId, citations DESC, entity, entityId
