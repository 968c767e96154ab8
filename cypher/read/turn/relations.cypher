// Whom turns hand over to, thank or respond to, in the order of the words.
// Parameters: keys (turn ids). Returns: key, items [{kind, turn, person, quote, start, end, confidence}]; no row for a key without any.
UNWIND $keys AS key
MATCH (:Turn {id: key})-[r:HANDS_OVER_TO|THANKS|RESPONDS_TO]->(p:Person)
WITH key, r {.*, kind: type(r), turn: key, person: p {.*, labels: labels(p)}} AS item, [r.start, r.end, p.id] AS place ORDER BY place
RETURN key, collect(item) AS items
