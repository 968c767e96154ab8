// Who names things in their own turns, those who do it most often first; one row a session and person.
// Parameters: keys (entity ids), sessions, stakeholderGroups, organisations (ids), minConfidence (each null for any), order (NAME for the people by name), first,
// after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {id: key})
  // CITES counts what is cited: whatever some session takes for a person, a place or a topic is counted here.
  WITH e, $minConfidence IS NULL AND none(label IN labels(e) WHERE label IN ['Person', 'Place', 'Topic']) AS isCounted
  CALL (e, isCounted) {
    WITH e WHERE isCounted
    MATCH (p:Person)-[c:CITES]->(e)
    WHERE $sessions IS NULL OR c.session IN $sessions
    RETURN p, c.session AS session, c.count AS count
    UNION ALL
    WITH e WHERE NOT isCounted
    MATCH (t)-[m:MENTIONS]->(e)
    WHERE ($minConfidence IS NULL OR m.confidence >= $minConfidence) AND ($sessions IS NULL OR t.session IN $sessions)
    WITH t, count(*) AS times
    MATCH (p)-[:SPOKE]->(t)
    RETURN p, t.session AS session, sum(times) AS count
  }
  WITH p, session, count
  WHERE ($stakeholderGroups IS NULL OR EXISTS {
      (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = session AND g.id IN $stakeholderGroups })
    AND ($organisations IS NULL OR EXISTS {
      (p)-[r:AFFILIATED_WITH]->(o:Entity) WHERE r.session = session AND o.id IN $organisations })
  WITH p, session, count ORDER BY count DESC
  WITH collect([p, session, -count]) AS found
  // In the order of counts what comes before the page, or after as many as it has rows, need not be put in order by names.
  WITH found, [x IN found WHERE $after IS NULL OR x[2] > $after[0]][toInteger($first)] AS last
  WITH size(found) AS total, CASE $order WHEN 'NAME' THEN found
    ELSE [x IN found WHERE ($after IS NULL OR x[2] >= $after[0]) AND (last IS NULL OR x[2] <= last[2])] END AS near
  CALL (near) {
    UNWIND near AS x
    WITH x[0] AS p, x[1] AS session, -x[2] AS count
    WITH p, session, count, CASE $order WHEN 'NAME' THEN [p.name, p.id, session] ELSE [-count, p.name, p.id, session] END AS place
    WHERE $after IS NULL OR place > $after
    WITH p, session, count, place ORDER BY place LIMIT toInteger($first) + 1
    RETURN collect({place: place, node: {person: p {.*, labels: labels(p)}, session: session, count: count}}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
