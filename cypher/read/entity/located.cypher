// What lies in places: organisations, initiatives and processes that belong there, by name; not what lies in a part of them.
// Parameters: keys (place ids). Returns: key, items [entity]; no row for a key without any.
UNWIND $keys AS key
MATCH (:Entity {id: key})<-[:LOCATED_IN]-(e:Entity)
WITH key, e {.*, labels: labels(e)} AS item, [e.name, e.id] AS place ORDER BY place
RETURN key, collect(item) AS items
