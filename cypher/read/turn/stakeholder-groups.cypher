// The stakeholder groups that the speakers of turns represent in that session, by name.
// Parameters: keys (turn ids). Returns: key, items [group]; no row for a key without any.
UNWIND $keys AS key
MATCH (t:Turn {id: key})<-[:SPOKE]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE r.session = t.session
WITH DISTINCT key, g
WITH key, g {.*} AS item, [g.name, g.id] AS place ORDER BY place
RETURN key, collect(item) AS items
