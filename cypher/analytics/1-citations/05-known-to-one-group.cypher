// What does one group alone bring to the table?
// Things that speakers of a single group cite: what the others could hear of.
// Shows: table (group, things), a row a group.
MATCH (p:Person)-[r:REPRESENTS|CITES]->(n)
WITH p, r.session AS session, collect(DISTINCT CASE WHEN type(r) = 'REPRESENTS' THEN n END) AS groups,
     collect(CASE WHEN type(r) = 'CITES' THEN {thing: n, count: r.count} END) AS cited
UNWIND groups AS g
UNWIND cited AS c
WITH c.thing AS x, collect(DISTINCT g) AS groups
WHERE size(groups) = 1 AND (x:Initiative OR x:Process)
WITH groups[0] AS g, x ORDER BY x.name
RETURN g.name AS group, count(x) AS number, collect(x.name)[..50] AS things
ORDER BY number DESC, group
