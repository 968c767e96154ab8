// Which requests and offers fit, by what they are about: who asks for what, and who offers it?
// Both are lessons, of different speakers, about at least one thing in common. The rarer the things that they share, the better they
// fit: the score is the sum of 1 / (lessons about the thing).
// :param sessions => null
// :param requests => ["REQUEST"]
// :param offers => ["OFFER", "COMMITMENT"]
// :param minConfidence => 0
// :param first => 100
// Parameters: sessions (ids, or null for all), requests, offers (kinds of lessons), minConfidence (of both), first (how many).
// Returns: score, about (names), aboutIds, asker, request (words), offerer, offer (words), requestId, offerId; the best first.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:IN]-(:Turn)<-[:STATED_IN]-(a:Lesson)-[:ABOUT]->(e:Entity)<-[:ABOUT]-(b:Lesson)
WHERE a.kind IN [kind IN coalesce($requests, ['REQUEST']) | toUpper(trim(kind))]
  AND b.kind IN [kind IN coalesce($offers, ['OFFER', 'COMMITMENT']) | toUpper(trim(kind))] AND a <> b
  AND ($sessions IS NULL OR b.session IN $sessions)
  AND a.confidence >= coalesce($minConfidence, 0) AND b.confidence >= coalesce($minConfidence, 0)
OPTIONAL MATCH (p:Person)-[:STATED]->(a)
OPTIONAL MATCH (q:Person)-[:STATED]->(b)
WITH a, b, e, p, q
WHERE p IS NULL OR q IS NULL OR p <> q
WITH a, b, e, p, q, 1.0 / COUNT { (e)<-[:ABOUT]-(:Lesson) } AS weight ORDER BY weight DESC, e.name, e.id
WITH a, b, p, q, round(sum(weight), 4) AS score, collect(e.name) AS about, collect(e.id) AS aboutIds
RETURN score, about, aboutIds, coalesce(p.name, 'unknown') AS asker, a.quote AS request, coalesce(q.name, 'unknown') AS offerer,
       b.quote AS offer, a.id AS requestId, b.id AS offerId
ORDER BY score DESC, requestId, offerId
LIMIT toInteger(coalesce($first, 100))
