// What people name in their own turns, the most often named first; one row a session and thing.
// Parameters: keys (person ids), kinds (labels), sessions, stakeholderGroups, organisations (ids), minConfidence (each null for any), order (NAME for the things by name), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (p:Person:Entity {id: key})-[:SPOKE]->(t:Turn)
  WHERE ($sessions IS NULL OR t.session IN $sessions)
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = t.session AND g.id IN $stakeholderGroups })
    AND ($organisations IS NULL OR EXISTS {
      (p)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = t.session AND o.id IN $organisations })
  // Of a turn once, not of each name in it.
  WITH t, t.session AS session
  MATCH (t)-[m:MENTIONS]->(e:Entity)
  WHERE $minConfidence IS NULL OR m.confidence >= $minConfidence
  WITH e, session, count(m) AS count
  WHERE $kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds)
  WITH e, session, count ORDER BY count DESC
  WITH collect([e, session, -count]) AS found
  // In the order of counts what comes before the page, or after as many as it has rows, need not be put in order by names.
  WITH found, [x IN found WHERE $after IS NULL OR x[2] > $after[0]][toInteger($first)] AS last
  WITH size(found) AS total, CASE $order WHEN 'NAME' THEN found
    ELSE [x IN found WHERE ($after IS NULL OR x[2] >= $after[0]) AND (last IS NULL OR x[2] <= last[2])] END AS near
  CALL (near) {
    UNWIND near AS x
    WITH x[0] AS e, x[1] AS session, -x[2] AS count
    WITH e, session, count, CASE $order WHEN 'NAME' THEN [e.name, e.id, session] ELSE [-count, e.name, e.id, session] END AS place
    WHERE $after IS NULL OR place > $after
    WITH e, session, count, place ORDER BY place LIMIT toInteger($first) + 1
    RETURN collect({place: place, node: {entity: e {.*, labels: labels(e)}, session: session, count: count}}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
