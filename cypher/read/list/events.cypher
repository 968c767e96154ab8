// The meetings, by year, then title.
// Parameters: first, after (a place, or null for the start).
// Returns: total, page [{place, node}]; one more than `first` when the list goes on.
MATCH (v:Event)
WITH v, [coalesce(v.year, 0), v.title, v.id] AS place ORDER BY place
WITH collect({v: v, place: place}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
CALL (chosen) {
  UNWIND chosen AS x
  WITH x.place AS place, x.v AS v
  WITH place, v {.*, startsOn: toString(v.startsOn), endsOn: toString(v.endsOn)} AS node
  RETURN collect({place: place, node: node}) AS page
}
RETURN total, page
