// Which sessions does the report draw on, how much was said there, and how much of it by people the text does not tell?
// Parameters: sessions (ids, or null for all).
// Returns: id, title, kind, event, date, startsAt, room, venue, disclaimer, sourceFile, sha256, wordCount, turns, unknownTurns; by date, then id.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
OPTIONAL MATCH (s)-[:PART_OF]->(e:Event)
CALL (s) {
  OPTIONAL MATCH (t:Turn)-[:IN]->(s)
  RETURN count(t) AS turns, sum(CASE WHEN t IS NULL OR EXISTS { (:Person)-[:SPOKE]->(t) } THEN 0 ELSE 1 END) AS unknownTurns
}
RETURN s.id AS id, s.title AS title, s.kind AS kind, e.title AS event, toString(s.date) AS date, s.startsAt AS startsAt,
       s.room AS room, s.venue AS venue, s.disclaimer AS disclaimer, s.sourceFile AS sourceFile, s.sha256 AS sha256,
       s.wordCount AS wordCount, turns, unknownTurns
ORDER BY date, id
