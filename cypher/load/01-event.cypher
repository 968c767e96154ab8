// The meetings that the sessions belong to. What a session's header says of its meeting stays on the edge; the meeting's own facts are
// derived from all its sessions (derive/04-events).
// Parameters: sessions [{session, rows [{id, title, year, venue, country, startsOn, endsOn}] (none or one)}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MERGE (s:Session {id: said.session})
MERGE (e:Event {id: row.id})
CREATE (s)-[:PART_OF {title: row.title, year: toInteger(row.year), venue: row.venue, country: row.country,
                      startsOn: date(row.startsOn), endsOn: date(row.endsOn)}]->(e)
