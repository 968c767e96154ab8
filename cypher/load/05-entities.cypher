// Whatever the session names or needs: organisations, initiatives, processes, places, topics and people. One node a thing,
// several labels where it is several kinds. NAMES says which sessions hold it in the graph: the last one takes it along.
// A thing of the knowledge becomes exactly what its row says; its links go, for the next two statements to write them anew.
// What a session says of people, and of things found in its text alone (source 'transcript'), stays on NAMES; those nodes are
// derived from all sessions that name them (derive/01-found-things).
// Parameters: session, rows [{id, labels, properties, links}] (links {partOf, locatedIn, group, leads} of things found in the text).
// Returns: nothing.
MATCH (s:Session {id: $session})
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
WITH s, e, row, row.properties AS facts, coalesce(row.links, {}) AS links, 'Person' IN row.labels AS isPerson
WITH *, NOT isPerson AND coalesce(facts.source, '') <> 'transcript' AS known
CREATE (s)-[names:NAMES]->(e)
SET names = CASE WHEN known THEN {known: true} ELSE facts{.*, labels: row.labels} END
SET names += links
FOREACH (_ IN CASE WHEN isPerson THEN [1] ELSE [] END | SET e:Person)
WITH e, row, facts, known
WHERE known
REMOVE e:Organisation:Initiative:Process:Place:Topic
SET e = facts{.*, id: row.id}, e:$(row.labels)
WITH e
CALL (e) {
  MATCH (e)-[old:PART_OF|LOCATED_IN|BELONGS_TO]->()
  DELETE old
}
CALL (e) {
  MATCH (e)<-[old:LEADS]-()
  DELETE old
}
