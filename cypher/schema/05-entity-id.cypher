// One Entity an id: loading twice finds the node instead of making a second one.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
