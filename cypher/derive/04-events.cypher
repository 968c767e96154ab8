// Meetings: what the headers of all their sessions say, so that a header that says less takes nothing away. The longest title and
// venue (the first in order of equally long ones), the first and the last day, the smallest of other facts that differ.
// Parameters: events (ids of the meetings of the session loaded, and of the one it replaces). Returns: nothing.
UNWIND $events AS id
MATCH (e:Event {id: id})<-[said:PART_OF]-(:Session)
WITH e, said ORDER BY said.title, said.venue
WITH e, collect(said.title) AS titles, collect(said.venue) AS venues,
     {year: min(said.year), country: min(said.country), startsOn: min(said.startsOn), endsOn: max(said.endsOn)} AS facts
WITH e, facts, reduce(best = head(titles), title IN titles | CASE WHEN size(title) > size(best) THEN title ELSE best END) AS title,
     reduce(best = head(venues), venue IN venues |
            CASE WHEN size(venue) > size(best) OR (size(venue) = size(best) AND venue < best) THEN venue ELSE best END) AS venue
SET e = facts{.*, id: e.id, name: title, title: title, venue: venue}
