// Where things are named; by session, then in the order of the words. Each with its turn.
// Parameters: keys (entity ids), sessions, speakers, stakeholderGroups, organisations (ids), methods, minConfidence, text (of the name as captioned; each null for any),
// order (CONFIDENCE for the surest first), whole (with the words of the turns?), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})<-[m:MENTIONS]-(t:Turn)
  WHERE ($sessions IS NULL OR t.session IN $sessions)
    AND ($methods IS NULL OR m.method IN $methods)
    AND ($minConfidence IS NULL OR m.confidence >= $minConfidence)
    AND ($text IS NULL OR toLower(m.surface) CONTAINS toLower($text))
    AND ($speakers IS NULL OR EXISTS { (t)<-[:SPOKE]-(p:Person) WHERE p.id IN $speakers })
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (t)<-[:SPOKE]-(:Person)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = t.session AND g.id IN $stakeholderGroups })
    AND ($organisations IS NULL OR EXISTS {
      (t)<-[:SPOKE]-(:Person)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = t.session AND o.id IN $organisations })
  WITH t.session AS session, collect([m, t]) AS named ORDER BY session
  WITH collect({session: session, named: named}) AS found, sum(size(named)) AS total
  // A page in the order of places lies within as many sessions as it has rows, and the one that it begins in: of the others nothing is read.
  WITH total, CASE $order WHEN 'CONFIDENCE' THEN found
    ELSE [s IN found WHERE $after IS NULL OR s.session >= $after[0]][0..toInteger($first) + 2] END AS near
  CALL (near) {
    UNWIND near AS s
    UNWIND s.named AS x
    WITH x[0] AS m, x[1] AS t
    WITH m, t, CASE $order WHEN 'CONFIDENCE' THEN [-m.confidence, t.session, m.start, m.end] ELSE [t.session, m.start, m.end] END AS place
    WHERE $after IS NULL OR place > $after
    WITH m, t, place ORDER BY place LIMIT toInteger($first) + 1
    WITH m, t, place, head([(p:Person)-[s:SPOKE]->(t) | s {.*, person: p {.*, labels: labels(p)}}]) AS speaking
    WITH m, place, CASE WHEN $whole THEN t {.*, speaking: speaking}
      ELSE t {.id, .session, .number, .label, .start, .end, .textStart, .line, .wordCount, .startSeconds, .endSeconds, speaking: speaking} END AS turn
    RETURN collect({place: place, node: m {.*, turn: turn}}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
