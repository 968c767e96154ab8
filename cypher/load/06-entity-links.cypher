// What the knowledge tells of things in general: who leads what, what is part of what, what lies where. The statement before has
// taken away what older rows told of the same things.
// Parameters: rows [{from, type, to}] (entity ids; type LEADS, PART_OF or LOCATED_IN). Returns: nothing.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[:$(row.type)]->(b)
