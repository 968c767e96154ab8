// Which points does somebody else echo or challenge later, in which words?
// Parameters: sessions (ids, or null for all).
// Returns: kind (ECHOES or CHALLENGES), session, earlier, later (ids of lessons), quote, start, end (the words that show it),
//   turn, speaker, speakerConfidence (of the later one), confidence, method (`likeness` where both say nearly the same and the later
//   one does not say that it takes anything up); in the order of the source.
MATCH (later:Lesson)-[r:ECHOES|CHALLENGES]->(earlier:Lesson)
WHERE $sessions IS NULL OR (later.session IN $sessions AND earlier.session IN $sessions)
MATCH (later)-[:STATED_IN]->(t:Turn)
OPTIONAL MATCH (p:Person)-[:STATED]->(later)
OPTIONAL MATCH (p)-[k:SPOKE]->(t)
RETURN type(r) AS kind, later.session AS session, earlier.id AS earlier, later.id AS later, r.evidence AS quote,
       r.evidenceStart AS start, r.evidenceEnd AS end, t.number AS turn, p.name AS speaker, k.confidence AS speakerConfidence,
       r.confidence AS confidence, r.method AS method
ORDER BY session, start, earlier
