// Meetings: what the headers of all their sessions say, so that a header that says less takes nothing away. The longest title and
// venue, the first and the last day, the smallest of other facts that differ.
// Parameters: events (ids of the meetings of the session loaded or removed). Returns: nothing.
UNWIND $events AS id
MATCH (e:Event {id: id})<-[said:PART_OF]-(:Session)
WITH e, collect(said.title) AS titles, collect(said.venue) AS venues,
     {year: min(said.year), country: min(said.country), startsOn: min(said.startsOn), endsOn: max(said.endsOn)} AS facts
WITH e, facts,
     head(COLLECT { UNWIND titles AS title RETURN title ORDER BY size(title) DESC, title LIMIT 1 }) AS title,
     head(COLLECT { UNWIND venues AS venue RETURN venue ORDER BY size(venue) DESC, venue LIMIT 1 }) AS venue
SET e = facts{.*, id: e.id, name: title, title: title, venue: venue}
