// Who names things in their own turns, those who do it most often first; one row a session and person.
// Parameters: keys (entity ids), sessions, stakeholderGroups (ids), minConfidence (each null for any), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (t)-[m:MENTIONS]->(e:Entity {id: key})
  WHERE ($minConfidence IS NULL OR m.confidence >= $minConfidence) AND ($sessions IS NULL OR t.session IN $sessions)
  WITH e, t, count(*) AS times
  MATCH (p)-[:SPOKE]->(t)
  WHERE $stakeholderGroups IS NULL OR EXISTS {
    (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE r.session = t.session AND g.id IN $stakeholderGroups }
  WITH p, e, t.session AS session, sum(times) AS count
  WITH e, p, session, count, [-count, p.name, p.id, session] AS place ORDER BY place
  WITH collect({e: e, place: place, p: p, session: session, count: count}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.e AS e, x.p AS p, x.session AS session, x.count AS count
    WITH place, {person: p {.*, labels: labels(p)}, entity: e {.*, labels: labels(e)}, session: session, count: count} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
