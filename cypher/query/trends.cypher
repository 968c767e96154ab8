// How often is what spoken of, from year to year or from session to session (parameter per: year, session)?
// :param per => "year"
// :param kinds => ["Topic"]
// :param entities => null
// :param sessions => null
// :param minConfidence => 0
// :param first => 20
// Parameters: per (year or session), kinds (labels), entities, sessions (ids, or null for all), minConfidence (of mentions), first (how many things).
// Returns: entityId, entity, total (mentions), period (the year or the session's id, null for a session without a year), mentions, sessions
// (how many name it), speakers (how many), perThousandWords; the most spoken of first, then by period. Periods in which it is not named have no row.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
OPTIONAL MATCH (s)-[:PART_OF]->(event:Event)
WITH s, CASE $per WHEN 'session' THEN s.id ELSE toString(coalesce(s.date.year, event.year)) END AS period,
     coalesce(toString(s.date), toString(event.startsOn), toString(event.year), '') AS day
WITH period, min(day) AS day, sum(s.wordCount) AS words, collect(s) AS sessions
UNWIND sessions AS s
MATCH (s)<-[:IN]-(t:Turn)-[m:MENTIONS]->(e:Entity)
WHERE any(label IN labels(e) WHERE toLower(label) IN [kind IN coalesce($kinds, ['Topic']) | toLower(trim(kind))])
  AND ($entities IS NULL OR e.id IN $entities) AND m.confidence >= coalesce($minConfidence, 0)
OPTIONAL MATCH (p:Person)-[:SPOKE]->(t)
WITH e, period, day, words, count(DISTINCT m) AS mentions, count(DISTINCT s) AS sessions, count(DISTINCT p) AS speakers
ORDER BY day, period
WITH e, sum(mentions) AS total, collect({period: period, mentions: mentions, sessions: sessions, speakers: speakers, words: words}) AS points
ORDER BY total DESC, e.name, e.id LIMIT toInteger(coalesce($first, 20))
UNWIND points AS point
RETURN e.id AS entityId, e.name AS entity, total, point.period AS period, point.mentions AS mentions, point.sessions AS sessions,
       point.speakers AS speakers,
       CASE WHEN point.words = 0 THEN 0.0 ELSE round(1000.0 * point.mentions / point.words, 3) END AS perThousandWords
