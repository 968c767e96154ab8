// Stakeholder groups by id.
// Parameters: keys (ids). Returns: key, node; no row for a key that leads nowhere.
UNWIND $keys AS key
MATCH (g:StakeholderGroup {id: key})
RETURN key, g {.*} AS node
