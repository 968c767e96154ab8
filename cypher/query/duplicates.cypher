// Which initiatives of different leaders are about the same topic in the same place?
// An initiative is about a topic where a lesson is about both, or both are named within `within` characters of one turn; it works in a
// place where the knowledge says so, or where both are named that near. Two of which one is a part of the other, or which share a
// leader, are no duplicates; where a leader is not known, nothing is said. These are candidates: the words decide.
// :param topic => null
// :param place => null
// :param sessions => null
// :param within => 250
// Parameters: topic, place (ids; null for any), sessions (ids, or null for all), within (characters).
// Returns: topicId, topic, placeId, place, firstId, first, firstLeaders, firstTurn, firstStart, firstEnd (where it stands with the topic), the same
// of the second; by topic, place, first.
MATCH (e:Topic)
WHERE $topic IS NULL OR e.id = $topic
CALL (e) {
  MATCH (e)<-[:ABOUT]-(l:Lesson)-[:ABOUT]->(i:Initiative)
  WHERE $sessions IS NULL OR l.session IN $sessions
  MATCH (l)-[:STATED_IN]->(t:Turn)
  RETURN i, t.id AS turn, l.start AS start, l.end AS end
  UNION
  MATCH (e)<-[a:MENTIONS]-(t:Turn)-[b:MENTIONS]->(i:Initiative)
  WHERE ($sessions IS NULL OR t.session IN $sessions) AND abs(a.start - b.start) <= coalesce($within, 250)
  RETURN i, t.id AS turn, CASE WHEN a.start < b.start THEN a.start ELSE b.start END AS start, CASE WHEN a.end > b.end THEN a.end ELSE b.end END AS end
}
WITH e, i, turn, start, end ORDER BY end - start, turn, start
WITH e, i, collect({turn: turn, start: start, end: end})[0] AS said
WHERE EXISTS { (i)<-[:LEADS]-() }
WITH i, collect({topic: e, said: said}) AS topics, COLLECT { MATCH (i)<-[:LEADS]-(o) RETURN o.id } AS leaders
CALL (i) {
  MATCH (i)-[:LOCATED_IN]->(p:Place)
  WHERE NOT i:Organisation
  RETURN p
  UNION
  MATCH (i)<-[a:MENTIONS]-(t:Turn)-[b:MENTIONS]->(p:Place)
  WHERE ($sessions IS NULL OR t.session IN $sessions) AND abs(a.start - b.start) <= coalesce($within, 250)
  RETURN p
}
WITH i, topics, leaders, p
WHERE $place IS NULL OR EXISTS { (p)-[:PART_OF*0..3]->(:Place {id: $place}) }
UNWIND topics AS about
WITH about.topic AS e, p, collect({node: i, said: about.said, leaders: leaders}) AS initiatives
WHERE size(initiatives) > 1
UNWIND initiatives AS one
UNWIND initiatives AS other
WITH e, p, one, other, one.node AS a, one.said AS here, other.node AS b, other.said AS there
WHERE a.id < b.id AND none(leader IN one.leaders WHERE leader IN other.leaders OR leader = b.id) AND NOT a.id IN other.leaders
  AND NOT EXISTS { (a)-[:PART_OF*1..3]-(b) }
RETURN e.id AS topicId, e.name AS topic, p.id AS placeId, p.name AS place,
       a.id AS firstId, a.name AS first, COLLECT { MATCH (a)<-[:LEADS]-(o) RETURN o.name ORDER BY o.name } AS firstLeaders,
       here.turn AS firstTurn, here.start AS firstStart, here.end AS firstEnd,
       b.id AS secondId, b.name AS second, COLLECT { MATCH (b)<-[:LEADS]-(o) RETURN o.name ORDER BY o.name } AS secondLeaders,
       there.turn AS secondTurn, there.start AS secondStart, there.end AS secondEnd
ORDER BY topic, place, first, second, firstId, secondId
