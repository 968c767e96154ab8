// Each turn to the one after it.
// Parameters: sessions [{session, rows [{from, to}]}] (turn ids). Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (a:Turn {id: row.from})
MATCH (b:Turn {id: row.to})
CREATE (a)-[:NEXT]->(b)
