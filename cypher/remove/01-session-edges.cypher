// What one session said of people: first step of replacing or removing it.
// Parameters: session. Returns: nothing.
MATCH (:Session {id: $session})-[:NAMES]->(:Person)-[r:AFFILIATED_WITH|REPRESENTS|CITES {session: $session}]->()
DELETE r
