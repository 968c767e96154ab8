// What the session was read from. What people decided about it through the API stays: read again, it holds again.
// Parameters: session. Returns: nothing.
MATCH (f:Source {session: $session})
DELETE f
