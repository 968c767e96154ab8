// Organisations of the knowledge to their stakeholder group.
// Parameters: rows [{organisation, group}]. Returns: nothing.
UNWIND $rows AS row
MATCH (o:Entity {id: row.organisation})
MATCH (g:StakeholderGroup {id: row.group})
CREATE (o)-[:BELONGS_TO]->(g)
