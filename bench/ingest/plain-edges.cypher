// Edges of one type between two kinds of nodes, as plainly as can be.
// Parameters: rows [{from, to, properties}]. FROM and TO stand for the labels that hold the ids, TYPE for the type. Returns: nothing.
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
CREATE (a)-[r:TYPE]->(b)
SET r = row.properties
