// The organisations that people speak for, in whose words; by session, then in the order of the words.
// Parameters: keys (person ids). Returns: key, items [{organisation, role, session, turn, quote, start, end, method, confidence}]; no row for a key without any.
UNWIND $keys AS key
MATCH (p:Person:Entity {id: key})-[r:AFFILIATED_WITH]->(o:Entity)
WITH key, r {.*, organisation: o {.*, labels: labels(o)}} AS item, [r.session, r.start, o.id] AS place ORDER BY place
RETURN key, collect(item) AS items
