// What was decided about a session through the API, and what the session was read from.
// Parameters: session. Returns: one row: session (its id, null where the graph does not hold it), sourceFile (its name), content (null where
//   it was imported, or loaded by an older program), yaml (the curation file, null where nothing was decided).
OPTIONAL MATCH (s:Session {id: $session})
OPTIONAL MATCH (f:Source {session: $session})
OPTIONAL MATCH (c:Curation {session: $session})
RETURN s.id AS session, s.sourceFile AS sourceFile, f.content AS content, c.yaml AS yaml
