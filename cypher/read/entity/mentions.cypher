// Where things are named; by session, then in the order of the words. Each with its turn.
// Parameters: keys (entity ids), sessions, speakers, stakeholderGroups (ids), methods, minConfidence, text (of the name as captioned; each null for any),
// order (CONFIDENCE for the surest first), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {id: key})<-[m:MENTIONS]-(t:Turn)
  WHERE ($sessions IS NULL OR t.session IN $sessions)
    AND ($methods IS NULL OR m.method IN $methods)
    AND ($minConfidence IS NULL OR m.confidence >= $minConfidence)
    AND ($text IS NULL OR toLower(m.surface) CONTAINS toLower($text))
    AND ($speakers IS NULL OR EXISTS { (t)<-[:SPOKE]-(p:Person) WHERE p.id IN $speakers })
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (t)<-[:SPOKE]-(:Person)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = t.session AND g.id IN $stakeholderGroups })
  WITH m, t, e, 
       CASE $order WHEN 'CONFIDENCE' THEN [-m.confidence, t.session, m.start, m.end] ELSE [t.session, m.start, m.end] END AS place ORDER BY place
  WITH collect({m: m, place: place, t: t, e: e}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.m AS m, x.t AS t, x.e AS e
    WITH place, m {.*, entity: e {.*, labels: labels(e)},
            turn: t {.*, speaking: head([(p:Person)-[s:SPOKE]->(t) | s {.*, person: p {.*, labels: labels(p)}}])}} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
