// The stakeholder groups as the IGF registers them, academia named apart.
// Parameters: rows [{id, name, definition, source}]. Returns: nothing.
UNWIND $rows AS row
WITH row ORDER BY row.id
MERGE (g:StakeholderGroup {id: row.id})
SET g = row{.id, .name, .definition, .source}
