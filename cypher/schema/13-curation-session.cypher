// One curation file a session is kept in the graph.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT curation_session IF NOT EXISTS FOR (c:Curation) REQUIRE c.session IS UNIQUE
