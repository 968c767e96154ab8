// What a session was read from is found by the session.
// Parameters: none. Returns: nothing.
CREATE INDEX source_session IF NOT EXISTS FOR (f:Source) ON (f.session)
