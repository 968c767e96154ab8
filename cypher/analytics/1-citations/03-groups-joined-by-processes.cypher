// Which groups speak of the same processes?
// The network of groups and processes seen from the groups alone: two groups are joined by each process that both cite.
// Shows: table (group, otherGroup, together, processes), the pairs with most in common first.
MATCH (p:Person)-[r:REPRESENTS|CITES]->(n)
WITH p, r.session AS session, collect(DISTINCT CASE WHEN type(r) = 'REPRESENTS' THEN n END) AS groups,
     collect(CASE WHEN type(r) = 'CITES' THEN {thing: n, count: r.count} END) AS cited
UNWIND groups AS g
UNWIND cited AS c
WITH c.thing AS x, collect(DISTINCT g) AS groups
WHERE x:Process
UNWIND groups AS a
UNWIND groups AS b
WITH a, b, x WHERE a.id < b.id
WITH a, b, x ORDER BY x.name
WITH a, b, collect(x.name) AS processes
RETURN a.name AS group, b.name AS otherGroup, size(processes) AS together, processes[..30] AS processes
ORDER BY together DESC, group, otherGroup
