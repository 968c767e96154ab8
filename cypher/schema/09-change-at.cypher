// The log of changes is read from its end.
// Parameters: none. Returns: nothing.
CREATE INDEX change_at IF NOT EXISTS FOR (c:Change) ON (c.at)
