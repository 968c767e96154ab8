// One Session an id: loading twice finds the node instead of making a second one.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE
