// What the knowledge holds is a person too only as long as some session takes it for one.
// Parameters: entities (ids that the session named). Returns: nothing.
UNWIND $entities AS id
MATCH (e:Person:Entity {id: id})
WHERE EXISTS { (e)<-[:NAMES {known: true}]-(:Session) }
  AND NOT EXISTS { (e)<-[said:NAMES]-(:Session) WHERE 'Person' IN said.labels }
REMOVE e:Person
