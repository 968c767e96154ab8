// One Lesson an id: loading twice finds the node instead of making a second one.
// Parameters: none. Returns: nothing.
CREATE CONSTRAINT lesson_id IF NOT EXISTS FOR (n:Lesson) REQUIRE n.id IS UNIQUE
