// Who cites given things in all sessions, from what was counted when they were loaded.
// Parameters: things (ids), minConfidence (0 for any, never null).
// Returns: for each thing its entityId, and cells [[groupId, speakers [{id, name, citations}], those who do it most often first]]; neither in an order.
UNWIND $things AS id
MATCH (e:Entity {id: id})
CALL (e) {
  // As in citation-matrix-of-things.
  WITH e WHERE none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[c:CITES]-(p)
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH p, c.groups[at] AS groupId, c.groupConfidences[at] AS represents, c.confidences AS sure
  RETURN p, groupId, size([one IN sure WHERE represents * one >= $minConfidence]) AS count
  UNION ALL
  WITH e WHERE any(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
  MATCH (p)-[r:REPRESENTS]->(g:StakeholderGroup)
  WHERE r.session = t.session
  WITH m, s, p, g.id AS groupId, max(r.confidence) AS represents
  WHERE represents * (s.confidence * m.confidence) >= $minConfidence
  RETURN p, groupId, 1 AS count
}
WITH e, groupId, p, sum(count) AS citations
WHERE citations > 0
WITH e, groupId, p.id AS id, p.name AS name, citations ORDER BY citations DESC, name, id
WITH e, groupId, collect({id: id, name: name, citations: citations}) AS speakers
RETURN e.id AS entityId, collect([groupId, speakers]) AS cells
