// One writer at a time: the first statement of each transaction that writes a session. Setting a property holds the node's lock
// until the transaction ends, even where the value stays the same.
// Parameters: none. Returns: nothing.
MATCH (g:StakeholderGroup)
WITH g ORDER BY g.id LIMIT 1
SET g.id = g.id
