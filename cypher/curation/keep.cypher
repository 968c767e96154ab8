// Keep what is decided about a session through the API.
// Parameters: session, yaml (the whole curation file). Returns: nothing.
MERGE (c:Curation {session: $session})
SET c.yaml = $yaml
