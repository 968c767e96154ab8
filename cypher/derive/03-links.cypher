// Where things belong and who leads them: these links and no others. What is so already is not written again.
// Parameters: things [{id, partOf, locatedIn, group (ids or null), leads (ids), links}] (links: the first three as `PART_OF id`,
// `LOCATED_IN id`, `BELONGS_TO id`, in their alphabet; leads in theirs). Returns: nothing.
UNWIND $things AS thing
MATCH (e:Entity {id: thing.id})
WHERE COLLECT { MATCH (e)-[r:PART_OF|LOCATED_IN|BELONGS_TO]->(x) RETURN type(r) + ' ' + x.id AS link ORDER BY link } <> thing.links
   OR COLLECT { MATCH (e)<-[:LEADS]-(x) RETURN x.id AS leader ORDER BY leader } <> thing.leads
CALL (e) {
  MATCH (e)-[old:PART_OF|LOCATED_IN|BELONGS_TO]->()
  DELETE old
}
CALL (e) {
  MATCH (e)<-[old:LEADS]-()
  DELETE old
}
CALL (e, thing) {
  MATCH (whole:Entity {id: thing.partOf})
  CREATE (e)-[:PART_OF]->(whole)
}
CALL (e, thing) {
  MATCH (place:Entity {id: thing.locatedIn})
  CREATE (e)-[:LOCATED_IN]->(place)
}
CALL (e, thing) {
  MATCH (g:StakeholderGroup {id: thing.group})
  CREATE (e)-[:BELONGS_TO]->(g)
}
CALL (e, thing) {
  UNWIND thing.leads AS leader
  MATCH (o:Entity {id: leader})
  CREATE (o)-[:LEADS]->(e)
}
