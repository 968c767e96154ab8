// Who changed what, the latest first.
// Parameters: sessions (ids, or null for all), first, after (a place, or null for the start).
// Returns: total, page [{place, node}]; one more than `first` when the list goes on.
MATCH (c:Change)
WHERE $sessions IS NULL OR c.session IN $sessions
WITH c, [-c.at.epochMillis, c.id] AS place ORDER BY place
WITH collect({c: c, place: place}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
CALL (chosen) {
  UNWIND chosen AS x
  WITH x.place AS place, x.c AS c
  WITH place, c {.*, at: toString(c.at)} AS node
  RETURN collect({place: place, node: node}) AS page
}
RETURN total, page
