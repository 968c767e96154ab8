// What a session cites, counted, is found by the session.
// Parameters: none. Returns: nothing.
CREATE INDEX tally_session IF NOT EXISTS FOR (t:Tally) ON (t.session)
