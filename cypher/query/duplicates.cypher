// Which initiatives of different leaders are about the same topic in the same place?
// An initiative is about a topic where a lesson is about both, or both are named within `within` characters of one turn; it works in a
// place where the knowledge says so, or where both are named that near. Two of which one is a part of the other, or which share a
// leader, are no duplicates; where a leader is not known, nothing is said. These are candidates: the words decide.
// How often is the least of four: in how many turns each of the two is found with the topic, and with the place (where the knowledge says so,
// that is not counted). Pairs are made of those that are found most often, as far down as is needed for the first.
// :param topic => null
// :param place => null
// :param sessions => null
// :param within => 250
// :param first => 100
// Parameters: topic, place (ids; null for any), sessions (ids, or null for all), within (characters), first (how many).
// Returns: topicId, topic, placeId, place, firstId, first, firstLeaders, firstTurn, firstStart, firstEnd (where it stands with the topic), the same
// of the second, times (how often); the most frequent first, then by topic, place, first.
CALL () {
  CALL () {
    UNWIND CASE WHEN $sessions IS NULL AND $topic IS NULL THEN [true] ELSE [] END AS all
    MATCH (i:Initiative)
    RETURN i
    UNION
    UNWIND CASE WHEN $sessions IS NULL THEN [$topic] ELSE [] END AS topic
    MATCH (:Entity {id: topic})<-[:MENTIONS|ABOUT]-()-[:MENTIONS|ABOUT]->(i:Initiative)
    RETURN i
  }
  WITH i WHERE EXISTS { (i)<-[:LEADS]-() }
  CALL (i) {
    MATCH (i)<-[m:MENTIONS]-(t:Turn)
    RETURN t, m.start AS start, m.end AS end, null AS lesson
    UNION ALL
    MATCH (i)<-[:ABOUT]-(l:Lesson)-[:STATED_IN]->(t:Turn)
    RETURN t, l.start AS start, l.end AS end, l AS lesson
  }
  RETURN i, t, start, end, lesson
  UNION ALL
  UNWIND $sessions AS session
  CALL (session) {
    MATCH (:Session {id: session})<-[:IN]-(t:Turn)-[m:MENTIONS]->(i:Initiative)
    RETURN i, t, m.start AS start, m.end AS end, null AS lesson
    UNION ALL
    MATCH (:Session {id: session})<-[:IN]-(t:Turn)<-[:STATED_IN]-(l:Lesson)-[:ABOUT]->(i:Initiative)
    RETURN i, t, l.start AS start, l.end AS end, l AS lesson
  }
  WITH * WHERE EXISTS { (i)<-[:LEADS]-() }
  RETURN i, t, start, end, lesson
}
// By turns, so that each is looked at once, however many initiatives it names.
WITH t, collect({node: i, start: start, end: end, lesson: lesson}) AS found
CALL (t, found) {
  MATCH (t)-[m:MENTIONS]->(x:Topic|Place)
  WITH found, x, m.start AS start, m.end AS end
  UNWIND found AS one
  WITH x, start, end, one WHERE one.lesson IS NULL AND abs(start - one.start) <= coalesce($within, 250)
  RETURN one.node AS i, x, CASE WHEN start < one.start THEN start ELSE one.start END AS first,
         CASE WHEN end > one.end THEN end ELSE one.end END AS last
  UNION ALL
  UNWIND found AS one
  WITH one, one.lesson AS l
  MATCH (l)-[:ABOUT]->(x:Topic)
  RETURN one.node AS i, x, one.start AS first, one.end AS last
}
WITH i, x, count(DISTINCT t) AS times, min([last - first, t.id, first, last]) AS said
WHERE (x:Topic AND ($topic IS NULL OR x.id = $topic)) OR x:Place
WITH i, collect(CASE WHEN x:Topic THEN {topic: x, times: times, said: said} END) AS topics,
     collect(CASE WHEN x:Place THEN {place: x, times: times} END) AS named
WITH i, topics, named + [(i)-[:LOCATED_IN]->(p:Place) WHERE NOT i:Organisation | {place: p, times: null}] AS places,
     COLLECT { MATCH (i)<-[:LEADS]-(o) RETURN o.id } AS leaders
UNWIND places AS at
WITH i, leaders, topics, at
WHERE $place IS NULL OR EXISTS { WITH at.place AS p MATCH (p)-[:PART_OF*0..3]->(:Place {id: $place}) }
UNWIND topics AS about
WITH i, leaders, about.topic AS e, about.said AS said, at.place AS p,
     max(CASE WHEN at.times < about.times THEN at.times ELSE about.times END) AS times ORDER BY times DESC
WITH e, p, collect({node: i, leaders: leaders, said: said, times: times}) AS initiatives
WHERE size(initiatives) > 1
WITH collect({topic: e, place: p, initiatives: initiatives}) AS cells
CALL (cells) {
  // Of a topic and a place, the first makes no pair, the second one with the first, the third two…
  UNWIND cells AS cell
  UNWIND range(1, size(cell.initiatives) - 1) AS before
  WITH cell.initiatives[before].times AS times, sum(before) AS pairs ORDER BY times DESC
  WITH collect({times: times, pairs: pairs}) AS found
  // Some of these pairs are no duplicates: twenty times as many as are asked for leave enough.
  RETURN reduce(to = {times: 0, pairs: 0}, x IN found | CASE WHEN to.pairs >= 20 * coalesce($first, 100) THEN to
                ELSE {times: x.times, pairs: to.pairs + x.pairs} END).times AS least
}
UNWIND cells AS cell
UNWIND [x IN cell.initiatives WHERE x.times >= least] AS initiative
// By an aggregation, as after one the rows no longer hold all cells: Neo4j counts those as memory of each row.
WITH cell.topic AS e, cell.place AS p, collect(initiative) AS initiatives
UNWIND initiatives AS one
UNWIND initiatives AS other
WITH e, p, one, other, one.node AS a, other.node AS b
WHERE a.id < b.id AND none(leader IN one.leaders WHERE leader IN other.leaders OR leader = b.id) AND NOT a.id IN other.leaders
  AND NOT EXISTS { (a)-[:PART_OF*1..3]-(b) }
WITH e, p, a, b, one.said AS here, other.said AS there, CASE WHEN one.times < other.times THEN one.times ELSE other.times END AS times
ORDER BY times DESC, e.name, p.name, a.name, b.name, a.id, b.id, e.id, p.id LIMIT toInteger(coalesce($first, 100))
RETURN e.id AS topicId, e.name AS topic, p.id AS placeId, p.name AS place,
       a.id AS firstId, a.name AS first, COLLECT { MATCH (a)<-[:LEADS]-(o) RETURN o.name ORDER BY o.name } AS firstLeaders,
       here[1] AS firstTurn, here[2] AS firstStart, here[3] AS firstEnd,
       b.id AS secondId, b.name AS second, COLLECT { MATCH (b)<-[:LEADS]-(o) RETURN o.name ORDER BY o.name } AS secondLeaders,
       there[1] AS secondTurn, there[2] AS secondStart, there[3] AS secondEnd, times
ORDER BY times DESC, topic, place, first, second, firstId, secondId, topicId, placeId
