// Some sessions that have no tally, as they were imported or loaded before there were any, with what they cite.
// Parameters: limit. Returns: session, citations [{entity, labels, groups, groupConfidences, confidences, turns, starts, quoteStarts, quoteEnds}] (as CITES
// holds them).
MATCH (s:Session)
WHERE NOT EXISTS { (:Tally {session: s.id}) }
WITH s LIMIT toInteger($limit)
RETURN s.id AS session, COLLECT {
  MATCH (s)-[:NAMES]->(p:Person)-[c:CITES {session: s.id}]->(e)
  RETURN c {.groups, .groupConfidences, .confidences, .turns, .starts, .quoteStarts, .quoteEnds, entity: e.id, labels: labels(e)} AS citation
  ORDER BY e.id, p.id
} AS citations
