// The lessons of sessions, turns, people, stakeholder groups or things, that fit a filter; by session, then in the order in which they were said.
// Of a thing: those about it; of a group: what its people learned in the sessions in which they speak for it.
// Parameters: of (Session, Turn, Person, StakeholderGroup or Entity), keys (ids of such), sessions, speakers, stakeholderGroups, organisations, about (ids),
// kinds, methods, minConfidence, text (each null for any), order (CONFIDENCE for the surest first), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE $of = 'Session'
    MATCH (l:Lesson {session: key})
    WHERE l.kind IS NOT NULL
    RETURN l
    UNION ALL
    WITH key WHERE $of = 'Turn'
    MATCH (:Turn {id: key})<-[:STATED_IN]-(l:Lesson)
    RETURN l
    UNION ALL
    WITH key WHERE $of = 'Person'
    MATCH (:Person:Entity {id: key})-[:STATED]->(l:Lesson)
    RETURN l
    UNION ALL
    WITH key WHERE $of = 'Entity'
    MATCH (l:Lesson)-[:ABOUT]->(:Entity {id: key})
    RETURN l
    UNION ALL
    WITH key WHERE $of = 'StakeholderGroup'
    MATCH (:StakeholderGroup {id: key})<-[r:REPRESENTS]-(:Person)-[:STATED]->(l:Lesson)
    WHERE l.session = r.session
    RETURN DISTINCT l
  }
  WITH l
  WHERE ($sessions IS NULL OR l.session IN $sessions)
    AND ($kinds IS NULL OR l.kind IN $kinds)
    AND ($methods IS NULL OR any(method IN $methods WHERE l.method STARTS WITH method))
    AND ($minConfidence IS NULL OR l.confidence >= $minConfidence)
    AND ($text IS NULL OR toLower(l.quote) CONTAINS toLower($text))
    AND ($about IS NULL OR EXISTS { (l)-[:ABOUT]->(e:Entity) WHERE e.id IN $about })
    AND ($speakers IS NULL OR EXISTS { (l)<-[:STATED]-(p:Person) WHERE p.id IN $speakers })
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (l)<-[:STATED]-(:Person)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = l.session AND g.id IN $stakeholderGroups })
    AND ($organisations IS NULL OR EXISTS {
      (l)<-[:STATED]-(:Person)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = l.session AND o.id IN $organisations })
  WITH l, CASE $order WHEN 'CONFIDENCE' THEN [-l.confidence, l.session, l.start, l.id] ELSE [l.session, l.start, l.id] END AS place ORDER BY place
  WITH collect({l: l, place: place}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.l AS l
    WITH place, l {.*, turn: head([(l)-[:STATED_IN]->(t:Turn) | t.id]),
            speaker: head([(p:Person)-[:STATED]->(l) | p {.*, labels: labels(p)}])} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
