// Derived: what sessions cite, counted by thing, a text a session and kind of thing, so that a question over all sessions need not read each CITES.
// It stands apart from what they say.
// Parameters: sessions [{session, rows [{processes, initiatives, organisations}]}] (one each; JSON as src/graph/tally.ts tells, left out where nothing
// of the kind is cited). Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
CREATE (t:Tally {session: said.session})
SET t += row
