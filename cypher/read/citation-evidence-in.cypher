// The same as citation-evidence for some sessions: from their turns, as of what is named in thousands of sessions few mentions are theirs.
// Parameters: keys [[group id, entity id]], sessions (ids), minConfidence (null for 0), first (how many for each key).
// Returns: as citation-evidence.
UNWIND $sessions AS session
MATCH (:Session {id: session})<-[:IN]-(t:Turn)
MATCH (p:Person)-[s:SPOKE]->(t)-[m:MENTIONS]->(e:Entity)
MATCH (p)-[r:REPRESENTS {session: t.session}]->(g)
WITH [g.id, e.id] AS key, m, t, s, p, max(r.confidence) * s.confidence * m.confidence AS confidence
WHERE key IN $keys AND confidence >= coalesce($minConfidence, 0)
WITH key, m, t, s, p, confidence ORDER BY confidence DESC, t.session, m.start
WITH key, collect({mention: m, turn: t, spoke: s, person: p, confidence: confidence})[0..toInteger($first)] AS chosen
RETURN key, COLLECT {
         UNWIND chosen AS one
         WITH one.mention AS m, one.turn AS t, one.spoke AS s, one.person AS p, one.confidence AS sure
         WITH m, t, s, p {.*, labels: labels(p)} AS speaker, sure
         RETURN m {.*, confidence: round(sure, 3), speaker: speaker, turn: t {.*, speaking: s {.*, person: speaker}}}
       } AS items
