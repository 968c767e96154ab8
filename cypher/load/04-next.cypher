// Each turn to the one after it.
// Parameters: rows [{from, to}] (turn ids). Returns: nothing.
UNWIND $rows AS row
MATCH (a:Turn {id: row.from})
MATCH (b:Turn {id: row.to})
CREATE (a)-[:NEXT]->(b)
