// Which stakeholder groups name the same barriers: about which topics, said by whom?
// A lesson counts for the groups that its speaker represents in that session.
// :param kinds => ["BARRIER"]
// :param sessions => null
// :param minGroups => 2
// :param minConfidence => 0
// Parameters: kinds (of lessons), sessions (ids, or null for all), minGroups, minConfidence (of lessons).
// Returns: topicId, topic, groups (names), groupIds, lessons (how many), speakers (names), lessonIds (the surest first); by groups, then lessons descending, then topic.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
CALL (s) {
  MATCH (s)<-[:IN]-(:Turn)<-[:STATED_IN]-(l:Lesson)-[:ABOUT]->(e:Topic)
  RETURN l, e
}
MATCH (l)<-[:STATED]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE r.session = l.session AND l.kind IN [kind IN coalesce($kinds, ['BARRIER']) | toUpper(trim(kind))]
  AND l.confidence >= coalesce($minConfidence, 0)
WITH DISTINCT e, l, p, g ORDER BY l.confidence DESC, l.session, l.start, l.id, g.name
WITH e, collect(DISTINCT g) AS groups, collect(DISTINCT l.id) AS lessonIds, collect(DISTINCT p.name) AS speakers
WHERE size(groups) >= coalesce($minGroups, 2)
CALL (groups) {
  UNWIND groups AS g
  WITH g ORDER BY g.name, g.id
  RETURN collect(g.name) AS names, collect(g.id) AS ids
}
RETURN e.id AS topicId, e.name AS topic, names AS groups, ids AS groupIds, size(lessonIds) AS lessons, speakers, lessonIds
ORDER BY size(groups) DESC, lessons DESC, topic, topicId
