// The words in which stakeholder groups cite things: see citation-matrix.cypher for what a citation is.
// Parameters: keys [[group id, entity id]], minConfidence (null for 0), first (how many for each key), reach (how much of the turn's text around each
// name to give, in characters to each side; 0 for none).
// Returns: key, items [{surface, start, end, method, confidence, turn (id), speaker, near: {text, start (offset in the source), opens, closes (whether the
// turn begins and ends there)} or null}]; the surest first, then by session and place. Neo4j counts characters, and offsets count UTF-16 code units:
// in a turn with others than those of one unit `near` may lie beside the name.
UNWIND $keys AS key
// Whoever asks for one group's words asks for those of others: what cites the thing is looked at once.
WITH key[1] AS entity, collect(DISTINCT key[0]) AS groups
MATCH (e:Entity {id: entity})
CALL (e, groups) {
  // CITES tells how sure the citations of one person in one session are, of what counts as cited there.
  WITH e, groups WHERE $first > 1 AND none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[c:CITES]-()
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH c, at, c.groups[at] AS group, c.groupConfidences[at] * c.confidences[0] AS surest
  WHERE group IN groups AND surest >= coalesce($minConfidence, 0)
  WITH c, at, group, surest, c.session AS session ORDER BY surest DESC, session
  WITH group, collect({cites: c, at: at, surest: surest, session: session}) AS said
  // The words asked for are among those of as many people and sessions as words are asked for, and of who is as sure there as the last of these.
  WITH group, said, coalesce(said[toInteger($first) - 1], said[-1]) AS last
  UNWIND [one IN said WHERE one.surest > last.surest OR one.surest = last.surest AND one.session <= last.session] AS one
  WITH group, one.cites AS c, one.at AS at, one.session AS session
  RETURN group, startNode(c) AS p, session, c.groupConfidences[at] AS represents
  UNION ALL
  // One is among the surest: the others need not be put in order.
  WITH e, groups WHERE $first = 1 AND none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[c:CITES]-()
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH c, c.groups[at] AS group, c.groupConfidences[at] AS represents, c.confidences[0] AS sure
  WITH c, group, represents, represents * sure AS surest
  WHERE group IN groups AND surest >= coalesce($minConfidence, 0)
  WITH group, max(surest) AS best, collect([surest, c, represents]) AS cited
  UNWIND [one IN cited WHERE one[0] = best] AS one
  RETURN group, startNode(one[1]) AS p, one[1].session AS session, one[2] AS represents
  UNION ALL
  WITH e, groups WHERE any(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[:MENTIONS]-(t:Turn)<-[:SPOKE]-(p:Person)
  WITH DISTINCT groups, p, t.session AS session
  MATCH (p)-[r:REPRESENTS {session: session}]->(g)
  WHERE g.id IN groups
  RETURN g.id AS group, p, session, max(r.confidence) AS represents
}
MATCH (p)-[s:SPOKE]->(t:Turn {session: session})-[m:MENTIONS]->(e)
WITH e, group, p, t, m, session, represents * (s.confidence * m.confidence) AS confidence
WHERE confidence >= coalesce($minConfidence, 0)
WITH e, group, p, t, m, confidence ORDER BY confidence DESC, session, m.start
WITH e, group, collect({mention: m, turn: t, person: p, confidence: confidence})[0..toInteger($first)] AS chosen
RETURN [group, e.id] AS key, COLLECT {
         UNWIND chosen AS one
         WITH one.mention AS m, one.turn AS t, one.person AS p, one.confidence AS sure
         WITH m, t, p, sure, CASE WHEN m.start - t.textStart > $reach THEN m.start - t.textStart - $reach ELSE 0 END AS from
         RETURN m {.*, confidence: round(sure, 3), speaker: p {.*, labels: labels(p)}, turn: t.id,
                   near: CASE WHEN $reach > 0 THEN {text: substring(t.text, from, 2 * $reach), start: t.textStart + from, opens: from = 0,
                                                    closes: from + 2 * $reach >= size(t.text)} END}
       } AS items
