// What was decided about a session through the API, and what the session was read from.
// Parameters: session. Returns: one row: session (its id, null where the graph does not hold it), content (null where an older program loaded
//   it), yaml (the curation file, null where nothing was decided).
OPTIONAL MATCH (s:Session {id: $session})
OPTIONAL MATCH (f:Source {session: $session})
OPTIONAL MATCH (c:Curation {session: $session})
RETURN s.id AS session, f.content AS content, c.yaml AS yaml
