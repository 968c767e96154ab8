// Who does what where: which organisations and initiatives are named together with a topic and a place?
// Together means in one turn, with at most `within` characters from the first of the three names to the last.
// Parameters: sessions (ids, or null for all), within (characters).
// Returns: topicId, topic, placeId, place, actorId, actor, times, best {session, turn, start, end, speaker,
//   speakerConfidence} (the narrowest place, from the first name to the last); by topic, place, actor.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
CALL (s) {
  MATCH (s)<-[:IN]-(t:Turn)-[a:MENTIONS]->(topic:Topic)
  RETURN t, a, topic
}
MATCH (t)-[b:MENTIONS]->(place:Place)
WHERE abs(a.start - b.start) <= $within
MATCH (t)-[c:MENTIONS]->(actor:Organisation|Initiative)
WHERE abs(a.start - c.start) <= $within AND abs(b.start - c.start) <= $within AND NOT actor.id = place.id
WITH t, topic, place, actor, [a.start, b.start, c.start] AS starts, [a.end, b.end, c.end] AS ends
WITH t, topic, place, actor, reduce(x = starts[0], y IN starts | CASE WHEN y < x THEN y ELSE x END) AS start,
     reduce(x = ends[0], y IN ends | CASE WHEN y > x THEN y ELSE x END) AS end
WHERE end - start <= $within
WITH t, topic, place, actor, start, end ORDER BY end - start, t.session, start
WITH topic, place, actor, count(DISTINCT t) AS times, collect({turn: t, start: start, end: end})[0] AS best
OPTIONAL MATCH (p:Person)-[k:SPOKE]->(u:Turn {id: best.turn.id})
RETURN topic.id AS topicId, topic.name AS topic, place.id AS placeId, place.name AS place, actor.id AS actorId, actor.name AS actor, times,
       {session: best.turn.session, turn: best.turn.number, start: best.start,
        end: best.end, speaker: p.name, speakerConfidence: k.confidence} AS best
ORDER BY topic, place, actor, actorId
