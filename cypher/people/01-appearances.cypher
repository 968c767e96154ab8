// All bearers of these names, with the sessions in which they are met and what each of those tells of them.
// Parameters: names (the id that a name makes; others of that name have it before two hyphens).
// Returns: name, person (id), sessions (ids), groups [{session, group, basis, confidence, quote}],
// bodies [{session, organisation, method, quote}].
UNWIND $names AS name
CALL (name) {
  MATCH (p:Entity {id: name})
  RETURN p
  UNION ALL
  MATCH (p:Entity)
  WHERE p.id STARTS WITH name + '--'
  RETURN p
}
WITH name, p
WHERE p:Person
RETURN name, p.id AS person,
       [(s:Session)-[said:NAMES]->(p) WHERE 'Person' IN said.labels | s.id] AS sessions,
       [(p)-[r:REPRESENTS]->(g:StakeholderGroup) | {session: r.session, group: g.id, basis: r.basis, confidence: r.confidence, quote: r.quote}] AS groups,
       [(p)-[r:AFFILIATED_WITH]->(o:Entity) | {session: r.session, organisation: o.id, method: r.method, quote: r.quote}] AS bodies
