// The meeting that the session belongs to.
// Parameters: rows [{id, title, year, venue, country, startsOn, endsOn}] (none or one). Returns: nothing.
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e.name = row.title, e.title = row.title, e.year = toInteger(row.year), e.venue = row.venue, e.country = row.country,
    e.startsOn = date(row.startsOn), e.endsOn = date(row.endsOn)
