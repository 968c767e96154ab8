// The lessons that fit a filter; by session, then in the order in which they were said.
// Parameters: sessions, speakers, stakeholderGroups, organisations, about (ids), kinds, methods, minConfidence, text (each null for any),
// order (CONFIDENCE for the surest first), first, after (a place, or null for the start).
// Returns: total, page [{place, node}]; one more than `first` when the list goes on.
CALL () {
  // By what is most telling of what is asked for: the things, else the sessions, else the kinds.
  // What is filtered out after the UNWIND is read before.
  UNWIND [kind IN CASE WHEN $sessions IS NULL AND $about IS NULL THEN ['LESSON', 'RECOMMENDATION', 'GOOD_PRACTICE', 'DOOR_OPENER', 'BARRIER', 'OPEN_QUESTION',
    'COMMITMENT', 'REQUEST', 'OFFER'] ELSE [] END WHERE $kinds IS NULL OR kind IN $kinds] AS kind
  MATCH (l:Lesson {kind: kind})
  WHERE l.session IS NOT NULL AND l.start IS NOT NULL AND l.id IS NOT NULL
  RETURN l, [l.session, l.start, l.id] AS place
  UNION ALL
  MATCH (s:Session)
  WHERE $about IS NULL AND s.id IN $sessions
  MATCH (l:Lesson {session: s.id})
  WHERE l.kind IS NOT NULL AND ($kinds IS NULL OR l.kind IN $kinds)
  RETURN l, [l.session, l.start, l.id] AS place
  UNION ALL
  MATCH (e:Entity)
  WHERE e.id IN $about
  MATCH (l:Lesson)-[:ABOUT]->(e)
  WHERE ($sessions IS NULL OR l.session IN $sessions) AND ($kinds IS NULL OR l.kind IN $kinds)
  WITH DISTINCT l
  RETURN l, [l.session, l.start, l.id] AS place
}
WITH l, CASE $order WHEN 'CONFIDENCE' THEN [-l.confidence] + place ELSE place END AS place
WHERE ($minConfidence IS NULL OR l.confidence >= $minConfidence)
  AND ($methods IS NULL OR any(method IN $methods WHERE l.method STARTS WITH method))
  AND ($speakers IS NULL OR EXISTS { (l)<-[:STATED]-(p:Person) WHERE p.id IN $speakers })
  AND ($organisations IS NULL OR EXISTS {
    (l)<-[:STATED]-(:Person)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = l.session AND o.id IN $organisations
  })
  AND ($text IS NULL OR toLower(l.quote) CONTAINS toLower($text))
  AND ($stakeholderGroups IS NULL OR EXISTS {
    (l)<-[:STATED]-(:Person)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = l.session AND g.id IN $stakeholderGroups
  })
WITH collect({l: l, place: place}) AS found
WITH size(found) AS total, found
CALL (found) {
  UNWIND found AS x
  WITH x WHERE $after IS NULL OR x.place > $after
  WITH x ORDER BY x.place LIMIT toInteger($first) + 1
  WITH x.place AS place, x.l AS l
  WITH place, l {.*, turn: head([(l)-[:STATED_IN]->(t:Turn) | t.id]),
          speaker: head([(p:Person)-[:STATED]->(l) | p {.*, labels: labels(p)}])} AS node
  RETURN collect({place: place, node: node}) AS page
}
RETURN total, page
