// The turns that a report's notes lead to, with who speaks.
// Parameters: places [{session, number}]. Returns: as report/turns, each turn once; in the order of the source.
UNWIND $places AS place
WITH DISTINCT place.session AS session, place.number AS number
MATCH (t:Turn {session: session, number: toInteger(number)})
OPTIONAL MATCH (p:Person)-[k:SPOKE]->(t)
RETURN t.session AS session, t.number AS number, t.label AS label, t.text AS text, p.name AS speaker, k.confidence AS speakerConfidence
ORDER BY session, number
