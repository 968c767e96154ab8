// What people name in their own turns, the most often named first; one row a session and thing.
// Parameters: keys (person ids), kinds (labels), sessions, stakeholderGroups, organisations (ids), minConfidence (each null for any), order (NAME for the things by name), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (p:Person:Entity {id: key})-[:SPOKE]->(t:Turn)-[m:MENTIONS]->(e:Entity)
  WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
    AND ($minConfidence IS NULL OR m.confidence >= $minConfidence) AND ($sessions IS NULL OR t.session IN $sessions)
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = t.session AND g.id IN $stakeholderGroups })
    AND ($organisations IS NULL OR EXISTS {
      (p)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = t.session AND o.id IN $organisations })
  WITH p, e, t.session AS session, count(m) AS count
  WITH e, session, count, CASE $order WHEN 'NAME' THEN [e.name, e.id, session] ELSE [-count, e.name, e.id, session] END AS place ORDER BY place
  WITH collect({e: e, place: place, session: session, count: count}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.e AS e, x.session AS session, x.count AS count
    WITH place, {entity: e {.*, labels: labels(e)}, session: session, count: count} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
