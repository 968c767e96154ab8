// Every node but the log of changes and who is at work on what, in whatever order the server gives them.
// Parameters: none. Returns: labels, properties, types [text] (key and type of each value that plain JSON does not tell).
MATCH (n)
WHERE NOT n:(Change|Claim)
RETURN labels(n) AS labels, properties(n) AS properties,
       [key IN keys(n) WHERE NOT n[key] IS :: STRING | key + ' ' + valueType(n[key])] AS types
