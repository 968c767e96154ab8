// Everything named in turns, in the order of the words.
// Parameters: keys (turn ids), kinds (labels, or null for all), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Turn {id: key})-[m:MENTIONS]->(e:Entity)
  WHERE $kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds)
  WITH m, e, [m.start, m.end, e.id] AS place ORDER BY place
  WITH collect({m: m, place: place, e: e}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen, key) {
    UNWIND chosen AS x
    WITH x.place AS place, x.m AS m, x.e AS e
    WITH place, m {.*, turn: key, entity: e {.*, labels: labels(e)}} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
