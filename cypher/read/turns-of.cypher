// The turns of sessions or people that fit a filter; by session, then in the order in which they were spoken.
// Parameters: of (Session or Person), keys (ids of such), sessions, speakers, stakeholderGroups, organisations (for which the speaker speaks in that session),
// mentions (ids of things named), minConfidence (of the speaker), text (each null for any), order (LENGTH for the longest first), first,
// after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE $of = 'Session'
    MATCH (t:Turn {session: key})
    WHERE t.number >= 1
    RETURN t
    UNION ALL
    WITH key WHERE $of = 'Person'
    MATCH (:Person:Entity {id: key})-[:SPOKE]->(t:Turn)
    RETURN t
  }
  WITH t
  WHERE ($sessions IS NULL OR t.session IN $sessions)
    AND ($text IS NULL OR toLower(t.text) CONTAINS toLower($text))
    AND ($mentions IS NULL OR EXISTS { (t)-[:MENTIONS]->(e:Entity) WHERE e.id IN $mentions })
    AND (($speakers IS NULL AND $minConfidence IS NULL) OR EXISTS {
      (t)<-[s:SPOKE]-(p:Person)
      WHERE ($speakers IS NULL OR p.id IN $speakers) AND ($minConfidence IS NULL OR s.confidence >= $minConfidence) })
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (t)<-[:SPOKE]-(:Person)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = t.session AND g.id IN $stakeholderGroups })
    AND ($organisations IS NULL OR EXISTS {
      (t)<-[:SPOKE]-(:Person)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = t.session AND o.id IN $organisations })
  WITH t, CASE $order WHEN 'LENGTH' THEN [-t.wordCount, t.session, t.number] ELSE [t.session, t.number] END AS place ORDER BY place
  WITH collect({t: t, place: place}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.t AS t
    WITH place, t {.*, speaking: head([(p:Person)-[s:SPOKE]->(t) | s {.*, person: p {.*, labels: labels(p)}}])} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
