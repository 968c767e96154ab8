// Where things found in transcripts alone belong, as the sessions that name them say; one place, one group and one whole each, the
// smallest id where sessions differ. Links of things that the knowledge holds are left alone.
// Parameters: entities (ids named by the session loaded, and by the one it replaces). Returns: nothing.
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[:NAMES {known: true}]-(:Session) }
CALL (e) {
  MATCH (e)-[old:PART_OF|LOCATED_IN|BELONGS_TO]->()
  DELETE old
}
CALL (e) {
  MATCH (e)<-[old:LEADS]-()
  DELETE old
}
WITH e
MATCH (e)<-[said:NAMES]-(:Session)
WITH e, min(said.partOf) AS partOf, min(said.locatedIn) AS locatedIn, min(said.group) AS group, collect(said.leads) AS leads
CALL (e, partOf) {
  MATCH (whole:Entity {id: partOf})
  CREATE (e)-[:PART_OF]->(whole)
}
CALL (e, locatedIn) {
  MATCH (place:Entity {id: locatedIn})
  CREATE (e)-[:LOCATED_IN]->(place)
}
CALL (e, group) {
  MATCH (g:StakeholderGroup {id: group})
  CREATE (e)-[:BELONGS_TO]->(g)
}
CALL (e, leads) {
  UNWIND reduce(all = [], list IN leads | all + list) AS leader
  WITH DISTINCT e, leader
  MATCH (o:Entity {id: leader})
  CREATE (o)-[:LEADS]->(e)
}
