// The words in which stakeholder groups cite things: see citation-matrix.cypher for what a citation is.
// Parameters: keys [[group id, entity id]], sessions (ids, or null for all), minConfidence (null for 0), first (how many for each key).
// Returns: key, items [{surface, start, end, method, confidence, turn (id), speaker}]; the surest first, then by session and place.
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {id: key[1]})<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
  WHERE $sessions IS NULL OR t.session IN $sessions
  MATCH (p)-[r:REPRESENTS {session: t.session}]->(:StakeholderGroup {id: key[0]})
  WITH m, t, s, p, max(r.confidence) * s.confidence * m.confidence AS confidence
  WHERE confidence >= coalesce($minConfidence, 0)
  WITH m, t, p, confidence ORDER BY confidence DESC, t.session, m.start LIMIT toInteger($first)
  RETURN collect(m {.*, confidence: round(confidence, 3), speaker: p {.*, labels: labels(p)}, turn: t.id}) AS items
}
RETURN key, items
