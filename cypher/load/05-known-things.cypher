// A thing of the knowledge becomes exactly what its row says; several labels where it is several kinds. What is so already is not
// written again. Its links are written by derive/03-links.
// Parameters: things [{id, labels, facts}] (labels in their alphabet; facts without nulls). Returns: nothing.
UNWIND $things AS thing
MATCH (e:Entity {id: thing.id})
WHERE properties(e) <> thing.facts
   OR COLLECT { UNWIND labels(e) AS label WITH label WHERE NOT label IN ['Entity', 'Person'] RETURN label ORDER BY label } <> thing.labels
REMOVE e:Organisation:Initiative:Process:Place:Topic
SET e = thing.facts, e:$(thing.labels)
