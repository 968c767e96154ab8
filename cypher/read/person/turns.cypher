// The turns of people, by session, then in the order in which they were spoken.
// Parameters: keys (person ids), sessions (ids, or null for all), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Person:Entity {id: key})-[:SPOKE]->(t:Turn)
  WHERE $sessions IS NULL OR t.session IN $sessions
  WITH t, [t.session, t.number] AS place ORDER BY place
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
