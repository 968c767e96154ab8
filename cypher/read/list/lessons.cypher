// The lessons that fit a filter; by session, then in the order in which they were said.
// Parameters: sessions, stakeholderGroups, about (ids), kinds, minConfidence, text (each null for any), first, after (a place, or null for the start).
// Returns: total, page [{place, node}]; one more than `first` when the list goes on.
MATCH (l:Lesson)
WHERE ($sessions IS NULL OR l.session IN $sessions)
  AND ($kinds IS NULL OR l.kind IN $kinds)
  AND ($minConfidence IS NULL OR l.confidence >= $minConfidence)
  AND ($text IS NULL OR toLower(l.quote) CONTAINS toLower($text))
  AND ($about IS NULL OR EXISTS { (l)-[:ABOUT]->(e:Entity) WHERE e.id IN $about })
  AND ($stakeholderGroups IS NULL OR EXISTS {
    (l)<-[:STATED]-(:Person)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = l.session AND g.id IN $stakeholderGroups
  })
WITH l, [l.session, l.start, l.id] AS place ORDER BY place
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
