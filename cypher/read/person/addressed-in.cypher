// The turns that hand over to, thank or respond to people, with the words; by session, then in the order of the words.
// Parameters: keys (person ids), kinds (HANDS_OVER_TO, THANKS, RESPONDS_TO, or null for all), sessions (ids), minConfidence (each null for any), first,
// after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Turn)-[r:HANDS_OVER_TO|THANKS|RESPONDS_TO]->(p:Person:Entity {id: key})
  WHERE ($kinds IS NULL OR type(r) IN $kinds) AND ($sessions IS NULL OR t.session IN $sessions)
    AND ($minConfidence IS NULL OR coalesce(r.confidence, 1.0) >= $minConfidence)
  WITH t, r, p, [t.session, r.start, type(r)] AS place ORDER BY place
  WITH collect({t: t, r: r, p: p, place: place}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.t AS t, x.r AS r, x.p AS p
    WITH place, r {.*, kind: type(r), turn: t.id, person: p {.*, labels: labels(p)}} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
