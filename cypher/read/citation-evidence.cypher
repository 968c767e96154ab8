// The words in which stakeholder groups cite things: see citation-matrix.cypher for what a citation is.
// Parameters: keys [[group id, entity id]], sessions (ids, or null for all), minConfidence (null for 0), first (how many for each key).
// Returns: key, items [{surface, start, end, method, confidence, turn (id), speaker}]; the surest first, then by session and place.
UNWIND $keys AS key
// Whoever asks for one group's words asks for those of others: what names the thing is looked at once.
WITH key[1] AS entity, collect(DISTINCT key[0]) AS groups
CALL (entity, groups) {
  MATCH (e:Entity {id: entity})<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
  WHERE $sessions IS NULL OR t.session IN $sessions
  WITH groups, p, t.session AS session, collect({mention: m, turn: t, speaks: s.confidence}) AS said
  MATCH (p)-[r:REPRESENTS {session: session}]->(g)
  WITH groups, g.id AS group, p, session, said, max(r.confidence) AS represents
  WHERE group IN groups
  UNWIND said AS one
  WITH group, p, session, one.turn AS t, one.mention AS m, represents, one.speaks AS speaks
  WITH group, p, session, t, m, represents * speaks * m.confidence AS confidence
  WHERE confidence >= coalesce($minConfidence, 0)
  WITH group, p, t, m, confidence ORDER BY confidence DESC, session, m.start
  WITH group, collect({mention: m, turn: t, person: p, confidence: confidence})[0..toInteger($first)] AS chosen
  RETURN group, chosen
}
RETURN [group, entity] AS key, COLLECT {
         UNWIND chosen AS one
         WITH one.mention AS m, one.turn AS t, one.person AS p, one.confidence AS sure
         RETURN m {.*, confidence: round(sure, 3), speaker: p {.*, labels: labels(p)}, turn: t.id}
       } AS items
