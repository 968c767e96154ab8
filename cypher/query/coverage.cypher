// Who does what where: which organisations and initiatives are named together with a topic and a place, and where is nobody named?
// Together means in one turn, with at most `within` characters from the first to the last of the names; the place need not be named with
// an initiative that the knowledge places there (an organisation's place is its seat, not where it works). A place that is
// asked for stands for what lies in it. Rows without an actor are the gaps: a topic and a place that are spoken of, and nobody with them.
// :param topic => "capacity-building"
// :param place => null
// :param sessions => null
// :param within => 400
// :param gaps => null
// Parameters: topic, place (ids; null for every one that is named), sessions (ids, or null for all), within (characters), gaps (true for the rows without an
// actor alone, false for the others alone, null for both).
// Returns: topicId, topic, placeId, place, actors (names), actorIds, turnIds, starts, ends (one of each for each actor: where it is named,
// from the first to the last of the names); the places with most actors first.
MATCH (e:Topic)
WHERE ($topic IS NULL OR e.id = $topic) AND EXISTS { (e)<-[:MENTIONS]-(t:Turn) WHERE $sessions IS NULL OR t.session IN $sessions }
MATCH (p:Place)
WHERE ($place IS NULL OR EXISTS { (p)-[:PART_OF*0..3]->(:Place {id: $place}) })
  AND EXISTS { (p)<-[:MENTIONS]-(t:Turn) WHERE $sessions IS NULL OR t.session IN $sessions }
CALL (e, p) {
  CALL (e, p) {
    MATCH (e)<-[a:MENTIONS]-(t:Turn)-[b:MENTIONS]->(p)
    WHERE ($sessions IS NULL OR t.session IN $sessions) AND abs(a.start - b.start) <= coalesce($within, 400)
    MATCH (t)-[c:MENTIONS]->(actor:Organisation|Initiative)
    RETURN t, actor, [a.start, b.start, c.start] AS starts, [a.end, b.end, c.end] AS ends
    UNION
    MATCH (e)<-[a:MENTIONS]-(t:Turn)-[c:MENTIONS]->(actor:Initiative)-[:LOCATED_IN]->(p)
    WHERE NOT actor:Organisation AND ($sessions IS NULL OR t.session IN $sessions)
    RETURN t, actor, [a.start, c.start] AS starts, [a.end, c.end] AS ends
  }
  WITH t, actor, reduce(x = starts[0], y IN starts | CASE WHEN y < x THEN y ELSE x END) AS start,
       reduce(x = ends[0], y IN ends | CASE WHEN y > x THEN y ELSE x END) AS end
  WHERE end - start <= coalesce($within, 400)
  WITH t, actor, start, end ORDER BY end - start, t.session, start
  WITH actor, collect({turn: t.id, start: start, end: end})[0] AS best ORDER BY actor.name, actor.id
  RETURN collect({actor: actor, best: best}) AS found
}
WITH e, p, found WHERE $gaps IS NULL OR $gaps = (found = [])
RETURN e.id AS topicId, e.name AS topic, p.id AS placeId, p.name AS place, [x IN found | x.actor.name] AS actors,
       [x IN found | x.actor.id] AS actorIds, [x IN found | x.best.turn] AS turnIds, [x IN found | x.best.start] AS starts,
       [x IN found | x.best.end] AS ends
ORDER BY size(found) DESC, place, topic, placeId, topicId
