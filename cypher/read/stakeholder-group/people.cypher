// The people who speak for stakeholder groups, by name.
// Parameters: keys (group ids), sessions (ids, or null for all), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (p:Person)-[r:REPRESENTS]->(:StakeholderGroup {id: key})
  WHERE $sessions IS NULL OR r.session IN $sessions
  WITH DISTINCT p
  WITH p, [p.name, p.id] AS place ORDER BY place
  WITH collect({p: p, place: place}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.p AS p
    WITH place, p {.*, labels: labels(p)} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
