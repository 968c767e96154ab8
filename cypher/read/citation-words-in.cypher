// The same as citation-words for some sessions: from their turns, as of what is named in thousands of sessions few mentions are theirs.
// Parameters: keys [[group id, entity id]], sessions (ids), minConfidence (null for 0), first (how many for each key).
// Returns: as citation-words, without the sentences.
UNWIND $sessions AS session
MATCH (:Session {id: session})<-[:IN]-(t:Turn)<-[s:SPOKE]-(p:Person)
WITH session, p, collect({turn: t, confidence: s.confidence}) AS spoken
MATCH (p)-[r:REPRESENTS {session: session}]->(g)
WITH session, p, g, spoken, max(r.confidence) AS represents
UNWIND spoken AS one
WITH session, p, g, represents, one.turn AS t, one.confidence AS speaks
MATCH (t)-[m:MENTIONS]->(e:Entity)
WITH session, [g.id, e.id] AS key, m, t, p, represents * (speaks * m.confidence) AS confidence
WHERE key IN $keys AND confidence >= coalesce($minConfidence, 0)
WITH key, m, t, p, confidence ORDER BY confidence DESC, session, m.start
WITH key, collect({mention: m, turn: t, person: p, confidence: confidence})[0..toInteger($first)] AS chosen
RETURN key, [one IN chosen | [one.turn.id, one.person.id, one.person.name, one.mention.surface, one.mention.start, one.mention.end, one.mention.method,
                              round(one.confidence, 3)]] AS items
