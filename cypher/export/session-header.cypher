// A session and its meeting: what the header of an annotated transcript says.
// Parameters: session (id). Returns: session (all properties), event (all properties, or null); no row when it is not there.
MATCH (s:Session {id: $session})
RETURN properties(s) AS session, head(COLLECT { MATCH (s)-[:PART_OF]->(v:Event) RETURN properties(v) }) AS event
