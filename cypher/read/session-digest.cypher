// Is this session in the graph, and from which rows was it loaded?
// Parameters: session. Returns: digest, sha256; no row when it is not there.
MATCH (s:Session {id: $session})
RETURN s.digest AS digest, s.sha256 AS sha256
