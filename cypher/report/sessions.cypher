// Which sessions does the report draw on, how much was said there, and how much of it by people the text does not tell?
// Parameters: sessions (ids, or null for all).
// Returns: id, title, kind, event, date, startsAt, room, venue, disclaimer, sourceFile, sha256, wordCount, turns, unknownTurns,
//   uncertainTurns (confidence of the speaker below `sure`), curatedTurns (a person said who speaks); by date, then id.
// Parameters also: sure (the confidence from which a speaker counts as certain).
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
OPTIONAL MATCH (s)-[:PART_OF]->(e:Event)
CALL (s) {
  OPTIONAL MATCH (t:Turn)-[:IN]->(s)
  OPTIONAL MATCH (t)<-[k:SPOKE]-(:Person)
  RETURN count(t) AS turns, sum(CASE WHEN t IS NOT NULL AND k IS NULL THEN 1 ELSE 0 END) AS unknownTurns,
         sum(CASE WHEN k.confidence < $sure THEN 1 ELSE 0 END) AS uncertainTurns,
         sum(CASE WHEN k.basis = 'curated' THEN 1 ELSE 0 END) AS curatedTurns
}
RETURN s.id AS id, s.title AS title, s.kind AS kind, e.title AS event, toString(s.date) AS date, s.startsAt AS startsAt,
       s.room AS room, s.venue AS venue, s.disclaimer AS disclaimer, s.sourceFile AS sourceFile, s.sha256 AS sha256,
       s.wordCount AS wordCount, turns, unknownTurns, uncertainTurns, curatedTurns
ORDER BY date, id
