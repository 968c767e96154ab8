// Every edge between nodes that count, in whatever order the server gives them.
// Parameters: none. Returns: type, from and to (ids), fromLabels, toLabels, properties, types [text] (key and type of each value that plain
// JSON does not tell).
MATCH (a)-[r]->(b)
WHERE NOT a:Change AND NOT b:Change
RETURN type(r) AS type, a.id AS from, b.id AS to, labels(a) AS fromLabels, labels(b) AS toLabels, properties(r) AS properties,
       [key IN keys(r) WHERE NOT r[key] IS :: STRING | key + ' ' + valueType(r[key])] AS types
