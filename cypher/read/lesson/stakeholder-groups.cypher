// The stakeholder groups that those who stated lessons represent in that session, by name.
// Parameters: keys (lesson ids). Returns: key, items [group]; no row for a key without any.
UNWIND $keys AS key
MATCH (l:Lesson {id: key})<-[:STATED]-(p:Person)-[r:REPRESENTS]->(g:StakeholderGroup)
WHERE r.session = l.session
WITH DISTINCT key, g
WITH key, g {.*} AS item, [g.name, g.id] AS place ORDER BY place
RETURN key, collect(item) AS items
