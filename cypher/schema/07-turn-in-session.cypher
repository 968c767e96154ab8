// Turns are looked up by their session and number.
// Parameters: none. Returns: nothing.
CREATE INDEX turn_session_number IF NOT EXISTS FOR (t:Turn) ON (t.session, t.number)
