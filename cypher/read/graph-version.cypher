// What the graph holds of sessions, for whoever wants to know whether it is another than before.
// Parameters: none. Returns: one row: digests ["id digest"], by id.
MATCH (s:Session)
WITH s ORDER BY s.id
RETURN collect(s.id + ' ' + coalesce(s.digest, '')) AS digests
