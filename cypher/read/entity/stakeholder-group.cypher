// The stakeholder groups that organisations belong to.
// Parameters: keys (entity ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (:Entity {id: key})-[:BELONGS_TO]->(g:StakeholderGroup)
RETURN key, g {.*} AS node
