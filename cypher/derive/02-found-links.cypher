// Where things found in transcripts alone belong, as the sessions that name them say; one place, one group and one whole each, the
// smallest id where sessions differ. Things that the knowledge holds are left out, and what neither has links nor is to have any.
// Parameters: entities (ids found by the sessions loaded, and all named by the ones they replace).
// Returns: id, partOf, locatedIn, group (ids or null), leads (ids, in their alphabet).
UNWIND $entities AS id
MATCH (e:Entity {id: id})<-[said:NAMES]-()
WITH e, collect(said.known) AS known, collect(said.leads) AS leads,
     min(said.partOf) AS partOf, min(said.locatedIn) AS locatedIn, min(said.group) AS group
WHERE size(known) = 0
  AND (partOf IS NOT NULL OR locatedIn IS NOT NULL OR group IS NOT NULL OR any(list IN leads WHERE size(list) > 0)
       OR EXISTS { (e)-[:PART_OF|LOCATED_IN|BELONGS_TO]->() } OR EXISTS { (e)<-[:LEADS]-() })
RETURN e.id AS id, partOf, locatedIn, group,
       COLLECT { UNWIND leads AS list UNWIND list AS leader RETURN DISTINCT leader ORDER BY leader } AS leads
