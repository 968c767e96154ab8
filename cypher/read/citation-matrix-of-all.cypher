// The same as citation-matrix over all sessions, from what was counted when they were loaded: a mention is not read, so that the question takes
// as long as there are pairs of people and things.
// Parameters: processes, initiatives, organisations (true for each that is meant: Neo4j would plan anew for a longer list), minConfidence (0 for any, never
// null), speakers (true to say who; else the lists are empty),
// first (of how many words of each cell to tell the place; 0 for none), part, parts (the things are dealt out to so many statements, of which this is one,
// from 0 on).
// Returns: for each thing its entityId, entity (its name), kinds, and cells [[groupId, group (its name), citations, speakers [{id, name, citations}],
// places [[person id, their name, session id, number of the turn, start of the name, start of the sentence around it, its end (both null where they were not
// noted), confidence]], the surest first, then by session and place]]; neither in an order.
CALL () {
  MATCH (e:Process) WHERE $processes
  RETURN e
  UNION
  MATCH (e:Initiative) WHERE $initiatives
  RETURN e
  UNION
  MATCH (e:Organisation) WHERE $organisations
  RETURN e
}
WITH e ORDER BY e.id
WITH collect(e) AS things
UNWIND range(toInteger($part), size(things) - 1, toInteger($parts)) AS nth
WITH things[nth] AS e
CALL (e) {
  // CITES counts what is cited: whatever some session takes for a person, a place or a topic is counted here.
  WITH e WHERE none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[c:CITES]-(p)
  UNWIND range(0, size(c.groups) - 1) AS at
  WITH p, c, at, c.groupConfidences[at] AS represents, c.confidences AS sure
  // The surest mention comes first and the least sure last: mostly these two tell.
  WITH p, c, at, represents, sure, represents * sure[0] AS surest
  WHERE surest >= $minConfidence
  RETURN p, c.groups[at] AS groupId, c AS cites, represents, surest,
         CASE WHEN represents * sure[-1] >= $minConfidence THEN size(sure)
              ELSE size([one IN sure WHERE represents * one >= $minConfidence]) END AS count
  UNION ALL
  WITH e WHERE any(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic'])
  MATCH (e)<-[m:MENTIONS]-(t:Turn)<-[s:SPOKE]-(p:Person)
  MATCH (p)-[r:REPRESENTS]->(g:StakeholderGroup)
  WHERE r.session = t.session
  WITH t, m, s, p, g.id AS groupId, max(r.confidence) AS represents
  WITH t, m, p, groupId, represents, s.confidence * m.confidence AS sure
  WHERE represents * sure >= $minConfidence
  // As if it were counted: one mention, of which the sentence was not noted.
  RETURN p, groupId, {session: t.session, confidences: [sure], turns: [t.number], starts: [m.start], quoteStarts: [], quoteEnds: []} AS cites,
         represents, represents * sure AS surest, 1 AS count
}
WITH e, groupId, sum(count) AS citations, max(surest) AS best,
     collect(CASE WHEN $first > 0 OR $speakers THEN [surest, p, cites, represents, count] END) AS said
// Who is less sure than so many others has none of the words asked for.
WITH e, groupId, citations, said,
     CASE WHEN $first = 1 THEN best
          ELSE COLLECT { UNWIND said AS one RETURN one[0] AS surest ORDER BY surest DESC LIMIT toInteger($first) }[-1] END AS least
WITH e, groupId, citations,
     COLLECT {
       UNWIND CASE WHEN $speakers THEN said ELSE [] END AS one
       WITH one[1] AS p, sum(one[4]) AS times
       RETURN {id: p.id, name: p.name, citations: times} AS speaker ORDER BY times DESC, p.name, p.id
     } AS speakers,
     [one IN said WHERE one[0] >= least] AS likely
// Grouped by all of it, so that the others, which are most, are let go of: Neo4j would take them along and measure them with every row.
WITH e, groupId, citations, speakers, likely, count(*) AS rows
MATCH (g:StakeholderGroup {id: groupId})
WITH e, [g.id, g.name, citations, speakers,
         COLLECT {
           UNWIND likely AS one
           WITH one[1] AS p, one[2] AS c, one[3] AS represents
           UNWIND range(0, size(c.confidences) - 1) AS nth
           WITH p, c, nth, represents * c.confidences[nth] AS confidence
           WHERE confidence >= $minConfidence
           WITH p, c, nth, confidence, c.session AS session, c.starts[nth] AS start ORDER BY confidence DESC, session, start LIMIT toInteger($first)
           RETURN [p.id, p.name, session, c.turns[nth], start, c.quoteStarts[nth], c.quoteEnds[nth], round(confidence, 3)] AS place
           ORDER BY confidence DESC, session, start
         }] AS cell
RETURN e.id AS entityId, e.name AS entity, [label IN labels(e) WHERE label <> 'Entity'] AS kinds, collect(cell) AS cells
