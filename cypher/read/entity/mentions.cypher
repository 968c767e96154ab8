// Where things are named; by session, then in the order of the words. Each with its turn.
// Parameters: keys (entity ids), sessions (ids, or null for all), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {id: key})<-[m:MENTIONS]-(t:Turn)
  WHERE $sessions IS NULL OR t.session IN $sessions
  WITH m, t, e, [t.session, m.start, m.end] AS place ORDER BY place
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
