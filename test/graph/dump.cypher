// The whole graph but what sessions were read from and the tallies of what they cite, which are no part of what they say: every node with its labels and
// properties, every edge with its ends and properties.
// Parameters: none. Returns: what (labels or type), start, end (kinds and ids of an edge's ends), properties.
MATCH (n)
WHERE NOT n:(Source|Tally)
RETURN labels(n) AS what, null AS start, null AS end, properties(n) AS properties
UNION ALL
MATCH (a)-[r]->(b)
RETURN [type(r)] AS what, labels(a) + a.id AS start, labels(b) + b.id AS end, properties(r) AS properties
