// Which acronyms were used, and what do they stand for?
// Parameters: sessions (ids, or null for all).
// Returns: acronym, entityId, entity, times, best {session, turn, start, end, speaker, speakerConfidence} (the surest
//   place); by acronym, then the most frequent meaning first.
MATCH (s:Session)
WHERE $sessions IS NULL OR s.id IN $sessions
MATCH (s)<-[:IN]-(t:Turn)-[m:MENTIONS]->(e:Entity)
WHERE NOT e:Person AND m.surface =~ '\\p{Lu}[\\p{Lu}0-9-]{1,11}' AND m.surface <> e.name
  AND m.surface IN e.aliases
WITH t, m, e ORDER BY m.confidence DESC, t.session, m.start
WITH m.surface AS acronym, e, count(m) AS times, collect({turn: t, start: m.start, end: m.end})[0] AS best
OPTIONAL MATCH (p:Person)-[k:SPOKE]->(u:Turn {id: best.turn.id})
RETURN acronym, e.id AS entityId, e.name AS entity, times,
       {session: best.turn.session, turn: best.turn.number, start: best.start,
        end: best.end, speaker: p.name, speakerConfidence: k.confidence} AS best
ORDER BY acronym, times DESC, entityId
