// Who cites whose initiatives: whose speakers name what organisations of another group lead?
// Organisations that lead together each count, so one initiative can stand in several rows.
// Shows: table (citingGroup, leadingGroup, initiatives, citations, speakers), rows between different groups, the most cited first.
MATCH (p:Person)-[r:REPRESENTS|CITES]->(n)
WITH p, r.session AS session, collect(DISTINCT CASE WHEN type(r) = 'REPRESENTS' THEN n END) AS groups,
     collect(CASE WHEN type(r) = 'CITES' THEN {thing: n, count: r.count} END) AS cited
UNWIND groups AS g
UNWIND cited AS c
WITH g AS citing, p, session, c.thing AS i, c.count AS count
WHERE i:Initiative
MATCH (i)<-[:LEADS]-(:Organisation)-[:BELONGS_TO]->(leading:StakeholderGroup)
WHERE citing <> leading
WITH DISTINCT citing, leading, p, i, session, count
WITH citing, leading, p, i, sum(count) AS count ORDER BY i.name, p.name
RETURN citing.name AS citingGroup, leading.name AS leadingGroup, collect(DISTINCT i.name)[..20] AS initiatives, sum(count) AS citations,
       collect(DISTINCT p.name)[..20] AS speakers
ORDER BY citations DESC, citingGroup, leadingGroup
