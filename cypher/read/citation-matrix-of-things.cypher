// The same as citation-matrix of given things over all sessions, from what was counted when they were loaded: a mention is not read, so that the question
// takes as long as there are pairs of people and things.
// Parameters: things (ids), minConfidence (0 for any, never null), first (of how many words of each cell to tell the place; 0 for none).
// Returns: for each thing its entityId, and cells [[groupId, citations, places [[session id, number of the turn, start of the name, start of the sentence
// around it, its end (both null where they were not noted), confidence]], the surest first, then by session and place]]; neither in an order.
UNWIND $things AS id
MATCH (e:Entity {id: id})
CALL (e) {
  // CITES counts what is cited: whatever some session takes for a person, a place or a topic is counted here.
  WITH e WHERE none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[c:CITES]-()
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH c, at, c.groupConfidences[at] AS represents, c.confidences AS sure
  // The surest mention comes first and the least sure last: mostly these two tell.
  WITH c, at, represents, sure, represents * sure[0] AS surest
  WHERE surest >= $minConfidence
  RETURN c.groups[at] AS groupId, c AS cites, represents, surest,
         CASE WHEN represents * sure[-1] >= $minConfidence THEN size(sure)
              ELSE size([one IN sure WHERE represents * one >= $minConfidence]) END AS count
  UNION ALL
  WITH e WHERE any(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
  MATCH (p)-[r:REPRESENTS]->(g:StakeholderGroup)
  WHERE r.session = t.session
  WITH t, m, s, p, g.id AS groupId, max(r.confidence) AS represents
  WITH t, m, groupId, represents, s.confidence * m.confidence AS sure
  WHERE represents * sure >= $minConfidence
  // As if it were counted: one mention, of which the sentence was not noted.
  RETURN groupId, {session: t.session, confidences: [sure], turns: [t.number], starts: [m.start], quoteStarts: [], quoteEnds: []} AS cites,
         represents, represents * sure AS surest, 1 AS count
}
WITH e, groupId, sum(count) AS citations, max(surest) AS best,
     collect(CASE WHEN $first > 0 THEN [surest, cites, represents] END) AS said
// Who is less sure than so many others has none of the words asked for.
WITH e, groupId, citations, said,
     CASE WHEN $first = 1 THEN best
          ELSE COLLECT { UNWIND said AS one RETURN one[0] AS surest ORDER BY surest DESC LIMIT toInteger($first) }[-1] END AS least
WITH e, groupId, citations, [one IN said WHERE one[0] >= least] AS likely
// Grouped by all of it, so that the others, which are most, are let go of: Neo4j would take them along and measure them with every row.
WITH e, groupId, citations, likely, count(*) AS rows
WITH e, [groupId, citations,
         COLLECT {
           UNWIND likely AS one
           WITH one[1] AS c, one[2] AS represents
           UNWIND range(0, size(c.confidences) - 1) AS nth
           WITH c, nth, represents * c.confidences[nth] AS confidence
           WHERE confidence >= $minConfidence
           WITH c, nth, confidence, c.session AS session, c.starts[nth] AS start ORDER BY confidence DESC, session, start LIMIT toInteger($first)
           RETURN [session, c.turns[nth], start, c.quoteStarts[nth], c.quoteEnds[nth], confidence] AS place
           ORDER BY confidence DESC, session, start
         }] AS cell
RETURN e.id AS entityId, collect(cell) AS cells
