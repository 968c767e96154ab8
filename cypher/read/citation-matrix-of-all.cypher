// The same as citation-matrix over all sessions, from what was counted when they were loaded: a mention is not read, so that the question takes
// as long as there are pairs of people and things.
// Parameters: kinds (labels of Process, Initiative, Organisation), minConfidence (0 for any, never null), speakers (true to say who; else the lists are empty).
// Returns: as citation-matrix.
CALL () {
  MATCH (e:Process) WHERE 'Process' IN $kinds
  RETURN e
  UNION
  MATCH (e:Initiative) WHERE 'Initiative' IN $kinds
  RETURN e
  UNION
  MATCH (e:Organisation) WHERE 'Organisation' IN $kinds
  RETURN e
}
CALL (e) {
  // CITES counts what is cited: whatever some session takes for a person, a place or a topic is counted here.
  WITH e WHERE none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[c:CITES]-()
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH c, at, c.groupConfidences[at] AS represents, c.confidences AS sure
  // The surest mention comes first and the least sure last: mostly these two tell.
  WHERE represents * sure[0] >= $minConfidence
  RETURN CASE WHEN $speakers THEN startNode(c) END AS p, c.groups[at] AS groupId,
         CASE WHEN represents * sure[-1] >= $minConfidence THEN size(sure)
              ELSE size([one IN sure WHERE represents * one >= $minConfidence]) END AS count
  UNION ALL
  WITH e WHERE any(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
  MATCH (p)-[r:REPRESENTS]->(g:StakeholderGroup)
  WHERE r.session = t.session
  WITH m, s, p, g.id AS groupId, max(r.confidence) AS represents
  WHERE represents * (s.confidence * m.confidence) >= $minConfidence
  RETURN p, groupId, count(m) AS count
}
WITH e, groupId, CASE WHEN $speakers THEN p END AS p, sum(count) AS times
WITH e, groupId, sum(times) AS citations, collect({person: p, times: times}) AS said
MATCH (g:StakeholderGroup {id: groupId})
RETURN g.id AS groupId, g.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations,
       COLLECT {
         UNWIND said AS one
         WITH one.person AS p, one.times AS times
         WHERE p IS NOT NULL
         RETURN {id: p.id, name: p.name, citations: times} AS speaker ORDER BY times DESC, p.name, p.id
       } AS speakers
ORDER BY group, groupId, citations DESC, entity, entityId
