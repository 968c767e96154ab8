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
CALL () {
  UNWIND $sessions AS id
  MATCH (:Session {id: id})<-[:IN]-(t:Turn)
  RETURN collect(DISTINCT t) AS turns
}
CALL (turns) {
  UNWIND CASE WHEN $sessions IS NULL THEN [true] ELSE [] END AS all
  MATCH (e:Topic)
  WHERE ($topic IS NULL OR e.id = $topic) AND EXISTS { (e)<-[:MENTIONS]-() }
  RETURN e
  UNION
  UNWIND turns AS t
  MATCH (t)-[:MENTIONS]->(e:Topic)
  WHERE $topic IS NULL OR e.id = $topic
  RETURN e
}
WITH turns, collect(e) AS topics
CALL (turns) {
  UNWIND CASE WHEN $sessions IS NULL THEN [true] ELSE [] END AS all
  MATCH (p:Place)
  WHERE EXISTS { (p)<-[:MENTIONS]-() }
  RETURN p
  UNION
  UNWIND turns AS t
  MATCH (t)-[:MENTIONS]->(p:Place)
  RETURN p
}
WITH turns, topics, p
WHERE $place IS NULL OR EXISTS { (p)-[:PART_OF*0..3]->(:Place {id: $place}) }
WITH turns, topics, collect(p) AS places
CALL (turns, topics, places) {
  // A row for each topic and place, so that gaps have one.
  UNWIND topics AS e
  UNWIND places AS p
  RETURN e, p, null AS t, null AS actor, [] AS starts, [] AS ends
  UNION ALL
  CALL (turns, topics, places) {
    // Where a topic is named with a place: from whichever is asked for.
    UNWIND CASE WHEN $sessions IS NULL AND $topic IS NOT NULL THEN topics ELSE [] END AS e
    MATCH (e)<-[a:MENTIONS]-(t:Turn)-[b:MENTIONS]->(p:Place)
    WHERE $place IS NULL OR p IN places
    RETURN e, a, t, p, b
    UNION ALL
    UNWIND CASE WHEN $sessions IS NULL AND $topic IS NULL THEN places ELSE [] END AS p
    MATCH (p)<-[b:MENTIONS]-(t:Turn)-[a:MENTIONS]->(e:Topic)
    RETURN e, a, t, p, b
    UNION ALL
    UNWIND turns AS t
    MATCH (e:Topic)<-[a:MENTIONS]-(t)-[b:MENTIONS]->(p:Place)
    WHERE e IN topics AND p IN places
    RETURN e, a, t, p, b
  }
  WITH e, p, t, a, b WHERE abs(a.start - b.start) <= coalesce($within, 400)
  MATCH (t)-[c:MENTIONS]->(actor:Organisation|Initiative)
  RETURN e, p, t, actor, [a.start, b.start, c.start] AS starts, [a.end, b.end, c.end] AS ends
  UNION ALL
  UNWIND places AS p
  MATCH (p)<-[:LOCATED_IN]-(actor:Initiative)
  WHERE NOT actor:Organisation
  CALL (actor, turns, topics) {
    UNWIND CASE WHEN $sessions IS NULL THEN [true] ELSE [] END AS all
    MATCH (actor)<-[c:MENTIONS]-(t:Turn)-[a:MENTIONS]->(e:Topic)
    WHERE e IN topics
    RETURN e, t, a, c
    UNION ALL
    UNWIND turns AS t
    MATCH (actor)<-[c:MENTIONS]-(t)-[a:MENTIONS]->(e:Topic)
    WHERE e IN topics
    RETURN e, t, a, c
  }
  RETURN e, p, t, actor, [a.start, c.start] AS starts, [a.end, c.end] AS ends
}
WITH e, p, t, actor, reduce(x = starts[0], y IN starts | CASE WHEN y < x THEN y ELSE x END) AS start,
     reduce(x = ends[0], y IN ends | CASE WHEN y > x THEN y ELSE x END) AS end
WHERE actor IS NULL OR end - start <= coalesce($within, 400)
// The narrowest: a list is less than another when the first value that differs is.
WITH e, p, actor, min([end - start, t.session, start, end, t.id]) AS best ORDER BY actor.name, actor.id
WITH e, p, collect(CASE WHEN actor IS NOT NULL THEN {actor: actor, best: best} END) AS found
WHERE $gaps IS NULL OR $gaps = (found = [])
RETURN e.id AS topicId, e.name AS topic, p.id AS placeId, p.name AS place, [x IN found | x.actor.name] AS actors,
       [x IN found | x.actor.id] AS actorIds, [x IN found | x.best[4]] AS turnIds, [x IN found | x.best[2]] AS starts,
       [x IN found | x.best[3]] AS ends
ORDER BY size(found) DESC, place, topic, placeId, topicId
