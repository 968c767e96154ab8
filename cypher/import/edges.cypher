// Edges of an exported graph, between the nodes that are there. Each kind is looked up by its own index.
// Parameters: rows [{type, from, fromKind, to, toKind, values, integers, integerLists, days}] (kinds Event, Session, StakeholderGroup, Entity, Turn,
// Lesson). Returns: edges (how many were made).
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.fromKind = 'Event'
  MATCH (a:Event {id: row.from})
  RETURN a
  UNION
  WITH row WHERE row.fromKind = 'Session'
  MATCH (a:Session {id: row.from})
  RETURN a
  UNION
  WITH row WHERE row.fromKind = 'StakeholderGroup'
  MATCH (a:StakeholderGroup {id: row.from})
  RETURN a
  UNION
  WITH row WHERE row.fromKind = 'Entity'
  MATCH (a:Entity {id: row.from})
  RETURN a
  UNION
  WITH row WHERE row.fromKind = 'Turn'
  MATCH (a:Turn {id: row.from})
  RETURN a
  UNION
  WITH row WHERE row.fromKind = 'Lesson'
  MATCH (a:Lesson {id: row.from})
  RETURN a
}
CALL (row) {
  WITH row WHERE row.toKind = 'Event'
  MATCH (b:Event {id: row.to})
  RETURN b
  UNION
  WITH row WHERE row.toKind = 'Session'
  MATCH (b:Session {id: row.to})
  RETURN b
  UNION
  WITH row WHERE row.toKind = 'StakeholderGroup'
  MATCH (b:StakeholderGroup {id: row.to})
  RETURN b
  UNION
  WITH row WHERE row.toKind = 'Entity'
  MATCH (b:Entity {id: row.to})
  RETURN b
  UNION
  WITH row WHERE row.toKind = 'Turn'
  MATCH (b:Turn {id: row.to})
  RETURN b
  UNION
  WITH row WHERE row.toKind = 'Lesson'
  MATCH (b:Lesson {id: row.to})
  RETURN b
}
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.values
FOREACH (key IN keys(row.integers) | SET r[key] = toInteger(row.integers[key]))
FOREACH (key IN keys(row.integerLists) | SET r[key] = toIntegerList(row.integerLists[key]))
FOREACH (key IN keys(row.days) | SET r[key] = date(row.days[key]))
RETURN count(r) AS edges
