// The session's lessons and turns with all that hangs on them.
// Parameters: session. Returns: nothing.
MATCH (:Session {id: $session})<-[:IN]-(t:Turn)
OPTIONAL MATCH (t)<-[:STATED_IN]-(l:Lesson)
DETACH DELETE t, l
