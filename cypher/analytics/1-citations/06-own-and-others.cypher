// Do groups cite their own organisations, or those of others?
// An organisation is a group's own when it belongs to that group; `own` is the share of the citations that go to those.
// Shows: table (group, citations, own), the most outward-looking first.
MATCH (p:Person)-[r:REPRESENTS|CITES]->(n)
WITH p, r.session AS session, collect(DISTINCT CASE WHEN type(r) = 'REPRESENTS' THEN n END) AS groups,
     collect(CASE WHEN type(r) = 'CITES' THEN {thing: n, count: r.count} END) AS cited
UNWIND groups AS g
UNWIND cited AS c
WITH g, c.thing AS o, sum(c.count) AS count
MATCH (o)-[:BELONGS_TO]->(whose:StakeholderGroup)
WITH g, sum(count) AS citations, sum(CASE WHEN g = whose THEN count ELSE 0 END) AS own
RETURN g.name AS group, citations, round(1.0 * own / citations, 2) AS own
ORDER BY own, group
