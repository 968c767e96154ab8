// Whatever the sessions name or need: organisations, initiatives, processes, places, topics and people. One node a thing. What it says
// comes by the next two statements, and for what the knowledge does not hold by derive/01-found-things.
// Parameters: things [{id, isPerson}]. Returns: nothing.
UNWIND $things AS thing
MERGE (e:Entity {id: thing.id})
FOREACH (_ IN CASE WHEN thing.isPerson THEN [1] ELSE [] END | SET e:Person)
