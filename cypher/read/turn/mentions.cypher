// Everything named in turns, in the order of the words.
// Parameters: keys (turn ids), kinds (labels), sessions, speakers, stakeholderGroups (ids), methods, minConfidence, text (of the name as captioned;
// each null for any), order (CONFIDENCE for the surest first), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Turn {id: key})-[m:MENTIONS]->(e:Entity)
  WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
    AND ($sessions IS NULL OR t.session IN $sessions)
    AND ($methods IS NULL OR m.method IN $methods)
    AND ($minConfidence IS NULL OR m.confidence >= $minConfidence)
    AND ($text IS NULL OR toLower(m.surface) CONTAINS toLower($text))
    AND ($speakers IS NULL OR EXISTS { (t)<-[:SPOKE]-(p:Person) WHERE p.id IN $speakers })
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (t)<-[:SPOKE]-(:Person)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = t.session AND g.id IN $stakeholderGroups })
  WITH m, e, CASE $order WHEN 'CONFIDENCE' THEN [-m.confidence, m.start, m.end, e.id] ELSE [m.start, m.end, e.id] END AS place ORDER BY place
  WITH collect({m: m, place: place, e: e}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen, key) {
    UNWIND chosen AS x
    WITH x.place AS place, x.m AS m, x.e AS e
    WITH place, m {.*, turn: key, entity: e {.*, labels: labels(e)}} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
