// Which requests and offers fit, by what they are about: who asks for what, and who offers it?
// Both are lessons, of different speakers, about at least one thing in common. The rarer the things that they share, the better they
// fit: the score is the sum of 1 / (lessons about the thing).
// Not all pairs are looked at. One whose rarest common thing has d lessons scores from 1/d to k/d, where no request is about more than k things.
// Once the things of up to d lessons join enough pairs, one that has only things of more than k * d lessons in common cannot be among the best.
// :param sessions => null
// :param requests => ["REQUEST"]
// :param offers => ["OFFER", "COMMITMENT"]
// :param minConfidence => 0
// :param first => 100
// Parameters: sessions (ids, or null for all), requests, offers (kinds of lessons), minConfidence (of both), first (how many).
// Returns: score, about (names), aboutIds, asker, request (words), offerer, offer (words), requestId, offerId; the best first.
WITH [kind IN coalesce($requests, ['REQUEST']) | toUpper(trim(kind))] AS requests,
     [kind IN coalesce($offers, ['OFFER', 'COMMITMENT']) | toUpper(trim(kind))] AS offers
CALL (requests, offers) {
  WITH * WHERE $sessions IS NULL
  UNWIND requests + [kind IN offers WHERE NOT kind IN requests] AS kind
  MATCH (l:Lesson {kind: kind})
  // Only then is the index of kinds used.
  WHERE l.session IS NOT NULL AND l.start IS NOT NULL AND l.id IS NOT NULL
  RETURN l
  UNION ALL
  UNWIND $sessions AS session
  UNWIND requests + [kind IN offers WHERE NOT kind IN requests] AS kind
  MATCH (l:Lesson {session: session, kind: kind})
  RETURN l
}
WITH DISTINCT requests, offers, l WHERE l.confidence >= coalesce($minConfidence, 0)
OPTIONAL MATCH (p:Person)-[:STATED]->(l)
MATCH (l)-[:ABOUT]->(e:Entity)
WITH e, COUNT { (l)-[:ABOUT]->() } AS things, {lesson: l, speaker: p} AS said, l.kind IN requests AS asks, l.kind IN offers AS gives
WITH e, COUNT { (e)<-[:ABOUT]-() } AS lessons, max(CASE WHEN asks THEN things END) AS things,
     collect(CASE WHEN asks THEN said END) AS asked, collect(CASE WHEN gives THEN said END) AS offered
WHERE size(asked) > 0 AND size(offered) > 0
WITH e, lessons, things, asked, offered,
     size([a IN asked WHERE any(b IN offered WHERE a.lesson <> b.lesson AND coalesce(a.speaker <> b.speaker, true))]) AS pairs
ORDER BY lessons, e.id
WITH collect({thing: e, lessons: lessons, asked: asked, offered: offered, pairs: pairs}) AS shared, max(things) AS k
// A pair may be joined by each of k things.
WITH k, shared, reduce(to = {pairs: 0, lessons: 0}, x IN shared |
       CASE WHEN to.pairs >= k * coalesce($first, 100) THEN to ELSE {pairs: to.pairs + x.pairs, lessons: x.lessons} END).lessons AS d
UNWIND [x IN shared WHERE x.lessons <= k * d] AS x
UNWIND x.asked AS a
UNWIND x.offered AS b
WITH a, b WHERE a.lesson <> b.lesson AND coalesce(a.speaker <> b.speaker, true)
// By an aggregation, as after one the rows no longer hold all that is shared: Neo4j counts that as memory of each row.
WITH a.lesson AS a, a.speaker AS p, b.lesson AS b, b.speaker AS q, count(*) AS rareThings
MATCH (a)-[:ABOUT]->(e:Entity)<-[:ABOUT]-(b)
WITH a, b, p, q, e, 1.0 / COUNT { (e)<-[:ABOUT]-() } AS weight ORDER BY weight DESC, e.name, e.id
WITH a, b, p, q, sum(weight) AS score, collect(e) AS about ORDER BY score DESC, a.id, b.id LIMIT toInteger(coalesce($first, 100))
RETURN round(score, 4) AS score, [e IN about | e.name] AS about, [e IN about | e.id] AS aboutIds, coalesce(p.name, 'unknown') AS asker,
       a.quote AS request, coalesce(q.name, 'unknown') AS offerer, b.quote AS offer, a.id AS requestId, b.id AS offerId
