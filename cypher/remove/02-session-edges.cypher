// What one session said of people: the first to go when it is replaced or removed.
// Parameters: session. Returns: nothing.
MATCH (:Session {id: $session})-[:NAMES]->(:Person)-[r:AFFILIATED_WITH|REPRESENTS|CITES {session: $session}]->()
DELETE r
