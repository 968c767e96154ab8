// Derived: who cites what, how often, for which stakeholder groups that counts, how sure each citation is for each of them (the group's
// confidence times the citation's), and where its words stand. Their own turns' mentions, counted, so that questions over all sessions need not
// read each mention.
// Parameters: sessions [{session, rows [{person, entity, count, groups (ids, in their alphabet), groupConfidences (in the order of groups),
// confidences (of the speaker times of the name, one a mention, the surest first, then as they were said), and in the order of confidences turns
// (numbers), starts (of the names), quoteStarts, quoteEnds (of the sentences around them)}]}]. Returns: nothing.
UNWIND $sessions AS said
UNWIND said.rows AS row
MATCH (p:Entity {id: row.person})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[:CITES {session: said.session, count: toInteger(row.count), groups: row.groups, groupConfidences: row.groupConfidences,
                    confidences: row.confidences, turns: toIntegerList(row.turns), starts: toIntegerList(row.starts),
                    quoteStarts: toIntegerList(row.quoteStarts), quoteEnds: toIntegerList(row.quoteEnds)}]->(e)
