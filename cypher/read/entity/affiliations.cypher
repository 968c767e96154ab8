// Who speaks for organisations, in whose words; by session, then in the order of the words.
// Parameters: keys (entity ids). Returns: key, items [{person, role, session, turn, quote, start, end, method, confidence}]; no row for a key without any.
UNWIND $keys AS key
MATCH (p:Person)-[r:AFFILIATED_WITH]->(o:Entity {id: key})
WITH key, r {.*, person: p {.*, labels: labels(p)}} AS item, [r.session, r.start, p.id] AS place ORDER BY place
RETURN key, collect(item) AS items
