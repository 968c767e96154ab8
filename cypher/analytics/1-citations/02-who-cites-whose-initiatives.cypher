// Who cites whose initiatives: whose speakers name what organisations of another group lead?
// Organisations that lead together each count, so one initiative can stand in several rows.
// Shows: table (citingGroup, leadingGroup, initiatives, citations, speakers), rows between different groups, the most cited first.
MATCH (citing:StakeholderGroup)<-[r:REPRESENTS]-(p:Person)-[c:CITES]->(i:Initiative)<-[:LEADS]-(:Organisation)-[:BELONGS_TO]->(leading:StakeholderGroup)
WHERE r.session = c.session AND citing <> leading
WITH DISTINCT citing, leading, p, i, c
RETURN citing.name AS citingGroup, leading.name AS leadingGroup, collect(DISTINCT i.name) AS initiatives, sum(c.count) AS citations,
       collect(DISTINCT p.name) AS speakers
ORDER BY citations DESC, citingGroup, leadingGroup
