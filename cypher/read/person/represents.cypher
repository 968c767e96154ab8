// The stakeholder groups that people speak for, and why; by session, the surest first.
// Parameters: keys (person ids). Returns: key, items [{group, basis, session, turn, quote, start, end, confidence}]; no row for a key without any.
UNWIND $keys AS key
MATCH (p:Person:Entity {id: key})-[r:REPRESENTS]->(g:StakeholderGroup)
WITH key, r {.*, group: g {.*}} AS item, [r.session, -r.confidence, g.id, r.start] AS place ORDER BY place
RETURN key, collect(item) AS items
