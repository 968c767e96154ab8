// What the session cites, counted.
// Parameters: session. Returns: nothing.
MATCH (t:Tally {session: $session})
DELETE t
