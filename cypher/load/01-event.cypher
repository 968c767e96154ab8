// The meeting that the session belongs to. What this session's header says of it stays on the edge; the meeting's own facts are
// derived from all its sessions (derive/03-events).
// Parameters: session, rows [{id, title, year, venue, country, startsOn, endsOn}] (none or one). Returns: nothing.
UNWIND $rows AS row
MERGE (s:Session {id: $session})
MERGE (e:Event {id: row.id})
CREATE (s)-[:PART_OF {title: row.title, year: toInteger(row.year), venue: row.venue, country: row.country,
                      startsOn: date(row.startsOn), endsOn: date(row.endsOn)}]->(e)
