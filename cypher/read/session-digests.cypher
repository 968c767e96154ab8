// Which of these sessions are in the graph, from which rows were they loaded, and what were they read from?
// Parameters: sessions (ids). Returns: session (id), digest, sha256, fingerprint (or null); no row for one that is not there.
UNWIND $sessions AS id
MATCH (s:Session {id: id})
RETURN s.id AS session, s.digest AS digest, s.sha256 AS sha256, s.fingerprint AS fingerprint
