// Every node but what stands apart from what the sessions say: the log of changes, who is at work on what, what sessions were read from, what
// they cite in the short form of a tally, and what was decided through the API; in whatever order the server gives them.
// Parameters: none. Returns: labels, properties, types [text] (key and type of each value that plain JSON does not tell).
MATCH (n)
WHERE NOT n:(Change|Claim|Source|Tally|Curation)
RETURN labels(n) AS labels, properties(n) AS properties,
       [key IN keys(n) WHERE NOT n[key] IS :: STRING | key + ' ' + valueType(n[key])] AS types
