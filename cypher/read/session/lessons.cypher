// What was learned in sessions, in the order in which it was said.
// Parameters: keys (session ids), kinds (or null for all), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (l:Lesson {session: key})
  WHERE l.kind IS NOT NULL AND ($kinds IS NULL OR l.kind IN $kinds)
  WITH l, [l.start, l.id] AS place ORDER BY place
  WITH collect({l: l, place: place}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.l AS l
    WITH place, l {.*, turn: head([(l)-[:STATED_IN]->(t:Turn) | t.id]),
            speaker: head([(p:Person)-[:STATED]->(l) | p {.*, labels: labels(p)}])} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
