// The words of some turns.
// Parameters: turns [{session, number}]. Returns: session, number, text, textStart (offset in the source); each turn once.
UNWIND $turns AS turn
MATCH (t:Turn {session: turn.session, number: toInteger(turn.number)})
RETURN DISTINCT t.session AS session, t.number AS number, t.text AS text, t.textStart AS textStart
