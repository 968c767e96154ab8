// Derived: who cites what, how often, for which stakeholder groups that counts, and how sure each citation is for each of them (the group's
// confidence times the citation's). Their own turns' mentions, counted, so that questions over all sessions need not read each mention.
// Parameters: sessions [{session, rows [{person, entity, count, groups (ids, in their alphabet), groupConfidences (in the order of groups),
// confidences (of the speaker times of the name, one a mention, the surest first)}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (p:Person:Entity {id: row.person})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[:CITES {session: said.session, count: toInteger(row.count), groups: row.groups, groupConfidences: row.groupConfidences,
                    confidences: row.confidences}]->(e)
