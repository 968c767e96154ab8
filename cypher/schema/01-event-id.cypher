// One Event an id: loading twice finds the node instead of making a second one.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE
