// Is this session in the graph, and from which rows was it loaded?
// Parameters: session. Returns: digest, sha256, sourceFile; no row when it is not there.
MATCH (s:Session {id: $session})
RETURN s.digest AS digest, s.sha256 AS sha256, s.sourceFile AS sourceFile
