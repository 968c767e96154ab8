// Everything named in turns, in the order of the words.
// Parameters: keys (turn ids), kinds (labels), sessions, speakers, stakeholderGroups, organisations (ids), methods, minConfidence, text (of the name as captioned;
// each null for any), order (CONFIDENCE for the surest first), whole (all that is told of the things? else id, name and labels), first, after (a place, or null for the start).
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
    AND ($organisations IS NULL OR EXISTS {
      (t)<-[:SPOKE]-(:Person)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = t.session AND o.id IN $organisations })
  WITH collect([m, e]) AS found
  CALL (found, key) {
    UNWIND found AS x
    WITH x[0] AS m, x[1] AS e
    WITH m, e, CASE $order WHEN 'CONFIDENCE' THEN [-m.confidence, m.start, m.end, e.id] ELSE [m.start, m.end, e.id] END AS place
    WHERE $after IS NULL OR place > $after
    WITH m, e, place ORDER BY place LIMIT toInteger($first) + 1
    WITH m, place, CASE WHEN $whole THEN e {.*, labels: labels(e)} ELSE e {.id, .name, labels: labels(e)} END AS entity
    RETURN collect({place: place, node: m {.*, turn: key, entity: entity}}) AS page
  }
  RETURN size(found) AS total, page
}
RETURN key, total, page
