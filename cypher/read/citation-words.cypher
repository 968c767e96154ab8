// The words in which stakeholder groups cite things: see citation-matrix.cypher for what a citation is.
// Parameters: keys [[group id, entity id]], minConfidence (0 for any, never null), first (how many for each key), quotes (true to give the sentences).
// Returns: key, items [[turn id, person id, their name, surface, start, end, method, confidence, start of the sentence around it, its end, the sentence]], the
// last three null where it was not noted at loading; the surest first, then by session and place. Neo4j counts characters, and offsets count UTF-16 code
// units: in a turn with others than those of one unit the sentence may be cut elsewhere.
UNWIND $keys AS key
// Whoever asks for one group's words asks for those of others: what cites the thing is looked at once.
WITH key[1] AS entity, collect(DISTINCT key[0]) AS groups
MATCH (e:Entity {id: entity})
CALL (e, groups) {
  // CITES tells how sure the citations of one person in one session are and where they stand, of what counts as cited there.
  WITH e, groups WHERE none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[c:CITES]-(p)
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH p, c, groups, c.groups[at] AS group, c.groupConfidences[at] AS represents
  WHERE group IN groups
  RETURN p, group, c AS cites, represents, represents * c.confidences[0] AS surest
  UNION ALL
  WITH e, groups WHERE any(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
  MATCH (p)-[r:REPRESENTS]->(g)
  WHERE r.session = t.session AND g.id IN groups
  WITH t, m, s.confidence * m.confidence AS sure, p, g.id AS group, max(r.confidence) AS represents
  // As if it were counted: one mention, of which the sentence was not noted.
  RETURN p, group, {session: t.session, confidences: [sure], turns: [t.number], starts: [m.start], quoteStarts: [], quoteEnds: []} AS cites,
         represents, represents * sure AS surest
}
WITH e, group, p, cites, represents, surest
WHERE surest >= $minConfidence
WITH e, group, collect([surest, p, cites, represents]) AS said
// Who is less sure than so many others has none of the words asked for.
WITH e, group, said, COLLECT { UNWIND said AS one RETURN one[0] AS surest ORDER BY surest DESC LIMIT toInteger($first) }[-1] AS least
RETURN [group, e.id] AS key,
       COLLECT {
         UNWIND [one IN said WHERE one[0] >= least] AS one
         WITH one[1] AS p, one[2] AS c, one[3] AS represents
         UNWIND range(0, size(c.confidences) - 1) AS nth
         WITH p, c, nth, represents * c.confidences[nth] AS confidence
         WHERE confidence >= $minConfidence
         WITH p, c, nth, confidence, c.session AS session, c.starts[nth] AS start ORDER BY confidence DESC, session, start LIMIT toInteger($first)
         WITH p, confidence, session, start, c.turns[nth] AS turn, c.quoteStarts[nth] AS quoteStart, c.quoteEnds[nth] AS quoteEnd
         MATCH (t:Turn {session: session, number: turn})-[m:MENTIONS {start: start}]->(e)
         RETURN [t.id, p.id, p.name, m.surface, start, m.end, m.method, round(confidence, 3), quoteStart, quoteEnd,
                 CASE WHEN $quotes AND quoteStart IS NOT NULL THEN substring(t.text, quoteStart - t.textStart, quoteEnd - quoteStart) END] AS word
         ORDER BY confidence DESC, session, start
       } AS items
