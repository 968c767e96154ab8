// The stakeholder groups as the IGF registers them, academia named apart.
// Parameters: rows [{id, name, definition, source}]. Returns: nothing.
UNWIND $rows AS row
MERGE (g:StakeholderGroup {id: row.id})
SET g.name = row.name, g.definition = row.definition, g.source = row.source
