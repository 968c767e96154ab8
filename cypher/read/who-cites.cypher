// Which stakeholder groups cite one thing, and who said it: the row of citation-matrix for that thing, with what it calls a citation.
// Parameters: entity (id), sessions (ids, or null for all), minConfidence (null for 0).
// Returns: groupId, group, entityId, entity, kinds, citations, speakers [{id, name, citations}]; the group that cites most first.
MATCH (e:Entity {id: $entity})
// CITES counts what is cited: whatever some session takes for a person, a place or a topic is counted here.
WITH e, $sessions IS NULL AND none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic']) AS isCounted
CALL (e, isCounted) {
  WITH e WHERE isCounted
  MATCH (e)<-[c:CITES]-(p:Person)
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH p, c, at WHERE c.groupConfidences[at] * c.confidences[0] >= coalesce($minConfidence, 0)
  RETURN p, c.groups[at] AS groupId,
         sum(size([sure IN c.confidences WHERE c.groupConfidences[at] * sure >= coalesce($minConfidence, 0)])) AS times
  UNION ALL
  WITH e WHERE NOT isCounted
  CALL (e) {
    WITH e WHERE $sessions IS NULL
    MATCH (e)<-[m:MENTIONS]-(t:Turn)
    RETURN m, t
    UNION ALL
    // From the sessions: of what is named in thousands, few mentions are theirs.
    UNWIND $sessions AS session
    CALL (session) {
      MATCH (:Session {id: session})<-[:IN]-(t:Turn)
      RETURN t
    }
    MATCH (t)-[m:MENTIONS]->(e)
    RETURN m, t
  }
  MATCH (t)<-[s:SPOKE]-(p:Person)
  MATCH (p)-[r:REPRESENTS {session: t.session}]->(g:StakeholderGroup)
  WITH m, s, p, g.id AS groupId, max(r.confidence) AS represents
  WHERE represents * (s.confidence * m.confidence) >= coalesce($minConfidence, 0)
  RETURN p, groupId, count(m) AS times
}
WITH e, groupId, p, times ORDER BY times DESC, p.name, p.id
WITH e, groupId, sum(times) AS citations, collect({id: p.id, name: p.name, citations: times}) AS speakers
MATCH (g:StakeholderGroup {id: groupId})
RETURN g.id AS groupId, g.name AS group, e.id AS entityId, e.name AS entity,
       [label IN labels(e) WHERE label <> 'Entity'] AS kinds, citations, speakers
ORDER BY citations DESC, group, groupId
