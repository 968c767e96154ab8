// What is said at given places: by whom, the names by which things are cited, and the sentences around them.
// Parameters: places [[entity id, session id, number of the turn, start of the name, start of the sentence around it, its end]], quotes (true to give
// the sentences).
// Returns: nth (of the places, from 0), turn (id), person (id), name (theirs), surface, end, method, quote (null where it was not noted). Neo4j counts
// characters, and offsets count UTF-16 code units: in a turn with others than those of one unit the sentence may be cut elsewhere.
UNWIND range(0, size($places) - 1) AS nth
WITH nth, $places[nth] AS place
MATCH (e:Entity {id: place[0]})
MATCH (t:Turn {session: place[1], number: toInteger(place[2])})-[m:MENTIONS {start: toInteger(place[3])}]->(e)
MATCH (t)<-[:SPOKE]-(p:Person)
WITH nth, t, m, p, toInteger(place[4]) AS quoteStart, toInteger(place[5]) AS quoteEnd
RETURN nth, t.id AS turn, p.id AS person, p.name AS name, m.surface AS surface, m.end AS end, m.method AS method,
       CASE WHEN $quotes AND quoteStart IS NOT NULL THEN substring(t.text, quoteStart - t.textStart, quoteEnd - quoteStart) END AS quote
