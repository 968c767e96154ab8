// What a session says of somebody becomes what it says of another bearer of the name: all edges by which it does.
// Parameters: moves [{session, from, to}] (ids). Returns: nothing.
UNWIND $moves AS move
MATCH (s:Session {id: move.session})
MATCH (from:Entity {id: move.from})
MERGE (to:Entity {id: move.to})
SET to:Person
WITH s, from, to
CALL (s, from, to) {
  MATCH (from)-[old]->(x)
  WHERE old.session = s.id OR x.session = s.id OR x = s
  CREATE (to)-[new:$(type(old))]->(x)
  SET new = properties(old)
  DELETE old
}
CALL (s, from, to) {
  MATCH (x)-[old]->(from)
  WHERE x.session = s.id OR x = s
  CREATE (x)-[new:$(type(old))]->(to)
  SET new = properties(old)
  DELETE old
}
