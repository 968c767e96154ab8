// Where do stakeholder groups agree: which lessons of one group say again what another group said before, in which words of both?
// A lesson counts for the groups that its speaker represents in that session. Two speakers who represent one and the same group are
// not apart, whatever else they represent; where the text does not tell for whom one of them speaks, nothing is said.
// :param sessions => null
// :param groups => null
// :param about => null
// :param minConfidence => 0
// :param first => 100
// Parameters: sessions (ids), groups (ids: both lessons come from these), about (ids of things: one of the lessons is about one), each null for any; minConfidence (null for 0), first.
// Returns: earlierGroups, earlier (words), laterGroups, later (words), evidence (words of the later speaker that show it), confidence,
// about (names of what both are about), session, earlierId, earlierGroupIds, laterId, laterGroupIds, evidenceStart, evidenceEnd,
// aboutIds; the surest first.
MATCH (q:Person)-[:STATED]->(b:Lesson)-[r:ECHOES]->(a:Lesson)<-[:STATED]-(p:Person)
WHERE ($sessions IS NULL OR b.session IN $sessions) AND r.confidence >= coalesce($minConfidence, 0)
  AND ($about IS NULL OR EXISTS { (b)-[:ABOUT]->(e:Entity) WHERE e.id IN $about }
       OR EXISTS { (a)-[:ABOUT]->(e:Entity) WHERE e.id IN $about })
WITH a, b, r,
     COLLECT { MATCH (p)-[x:REPRESENTS]->(g:StakeholderGroup) WHERE x.session = a.session
               WITH DISTINCT g ORDER BY g.name, g.id RETURN g } AS before,
     COLLECT { MATCH (q)-[x:REPRESENTS]->(g:StakeholderGroup) WHERE x.session = b.session
               WITH DISTINCT g ORDER BY g.name, g.id RETURN g } AS after
WHERE size(before) > 0 AND size(after) > 0 AND none(g IN before WHERE g IN after)
  AND ($groups IS NULL OR (any(g IN before WHERE g.id IN $groups) AND any(g IN after WHERE g.id IN $groups)))
WITH a, b, r, before, after, COLLECT { MATCH (b)-[:ABOUT]->(e:Entity)<-[:ABOUT]-(a) WITH DISTINCT e ORDER BY e.name, e.id RETURN e } AS shared
RETURN [g IN before | g.name] AS earlierGroups, a.quote AS earlier, [g IN after | g.name] AS laterGroups, b.quote AS later,
       r.evidence AS evidence, r.confidence AS confidence, [e IN shared | e.name] AS about, b.session AS session,
       a.id AS earlierId, [g IN before | g.id] AS earlierGroupIds, b.id AS laterId, [g IN after | g.id] AS laterGroupIds,
       r.evidenceStart AS evidenceStart, r.evidenceEnd AS evidenceEnd, [e IN shared | e.id] AS aboutIds
ORDER BY confidence DESC, session, b.start, a.start, laterId, earlierId
LIMIT toInteger(coalesce($first, 100))
