// The numbered transcript: every turn of the sessions, with who speaks.
// Parameters: sessions (ids).
// Returns: session, number, label, text, speaker, speakerConfidence (null where the text does not tell); in the order of the source.
MATCH (s:Session)<-[:IN]-(t:Turn)
WHERE s.id IN $sessions
OPTIONAL MATCH (p:Person)-[k:SPOKE]->(t)
RETURN t.session AS session, t.number AS number, t.label AS label, t.text AS text, p.name AS speaker, k.confidence AS speakerConfidence
ORDER BY session, number
