// Which groups speak of the same processes?
// The network of groups and processes seen from the groups alone: two groups are joined by each process that both cite.
// Shows: table (group, otherGroup, together, processes), the pairs with most in common first.
MATCH (a:StakeholderGroup)<-[ra:REPRESENTS]-(:Person)-[ca:CITES]->(x:Process)
WHERE ra.session = ca.session
WITH DISTINCT x, a
MATCH (x)<-[cb:CITES]-(:Person)-[rb:REPRESENTS]->(b:StakeholderGroup)
WHERE rb.session = cb.session AND a.id < b.id
WITH a, b, x ORDER BY x.name
WITH a, b, collect(DISTINCT x.name) AS processes
RETURN a.name AS group, b.name AS otherGroup, size(processes) AS together, processes
ORDER BY together DESC, group, otherGroup
