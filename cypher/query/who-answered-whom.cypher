// Who answered whom, how often, in which words?
// :param sessions => null
// :param kinds => ["RESPONDS_TO"]
// :param minConfidence => 0
// Parameters: sessions (ids, or null for all), kinds (RESPONDS_TO, THANKS, HANDS_OVER_TO), minConfidence (null for 0).
// Returns: from, fromId, fromGroups, to, toId, toGroups (groups of both in these sessions, names), times, words (of each time, in their order),
// turnIds, starts, ends, kinds, confidences (one of each for each time); the most frequent first, then by from and to.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
CALL (s) {
  MATCH (s)<-[:IN]-(t:Turn)-[r:RESPONDS_TO|THANKS|HANDS_OVER_TO]->(q:Person)
  RETURN t, r, q
}
MATCH (p:Person)-[:SPOKE]->(t)
WHERE type(r) IN [kind IN coalesce($kinds, ['RESPONDS_TO']) | toUpper(trim(kind))] AND p <> q
  AND coalesce(r.confidence, 1.0) >= coalesce($minConfidence, 0)
WITH p, q, t, r ORDER BY t.session, r.start
WITH p, q, collect(t.session) AS sessions, collect({turn: t.id, r: r}) AS times
RETURN p.name AS from, p.id AS fromId,
       COLLECT { MATCH (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session IN sessions RETURN DISTINCT g.name ORDER BY g.name } AS fromGroups,
       q.name AS to, q.id AS toId,
       COLLECT { MATCH (q)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session IN sessions RETURN DISTINCT g.name ORDER BY g.name } AS toGroups,
       size(times) AS times, [x IN times | x.r.quote] AS words, [x IN times | x.turn] AS turnIds, [x IN times | x.r.start] AS starts,
       [x IN times | x.r.end] AS ends, [x IN times | type(x.r)] AS kinds, [x IN times | x.r.confidence] AS confidences
ORDER BY times DESC, from, to, fromId, toId
