// Whatever the session names or needs: organisations, initiatives, processes, places, topics and people. One node a thing,
// several labels where it is several kinds. NAMES says which sessions hold it in the graph: the last one takes it along.
// Parameters: session, rows [{id, labels, properties}]. Returns: nothing.
MATCH (s:Session {id: $session})
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row.properties, e:$(row.labels)
MERGE (s)-[:NAMES]->(e)
