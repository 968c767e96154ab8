// What was learned, said by whom, about what?
// Parameters: sessions (ids, or null for all), near (characters).
// Returns: id, session, kind, summary, quote, start, end, confidence, turn, person, speaker, speakerConfidence,
//   about [{id, name, kinds}], nearestTopic {id, name} (the topic that the same turn names nearest to the passage, before or behind it; null when none is so near);
//   in the order of the source.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:IN]-(t:Turn)<-[:STATED_IN]-(l:Lesson)
OPTIONAL MATCH (p:Person)-[:STATED]->(l)
OPTIONAL MATCH (p)-[k:SPOKE]->(t)
CALL (l) {
  OPTIONAL MATCH (l)-[:ABOUT]->(e:Entity)
  WITH DISTINCT e ORDER BY e.name, e.id
  RETURN collect(CASE WHEN e IS NULL THEN null ELSE {id: e.id, name: e.name, kinds: [label IN labels(e) WHERE label <> 'Entity']} END) AS about
}
CALL (l, t) {
  OPTIONAL MATCH (t)-[m:MENTIONS]->(e:Topic)
  WHERE m.start - l.end <= $near AND l.start - m.end <= $near
  WITH e, min(CASE WHEN m.start > l.start THEN m.start - l.end ELSE l.start - m.end END) AS distance
  ORDER BY distance, e.id LIMIT 1
  RETURN CASE WHEN e IS NULL THEN null ELSE {id: e.id, name: e.name} END AS nearestTopic
}
RETURN l.id AS id, l.session AS session, l.kind AS kind, l.summary AS summary, l.quote AS quote, l.start AS start, l.end AS end,
       l.confidence AS confidence, t.number AS turn, p.id AS person, p.name AS speaker, k.confidence AS speakerConfidence,
       about, nearestTopic
ORDER BY session, start, id
