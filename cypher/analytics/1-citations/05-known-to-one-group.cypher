// What does one group alone bring to the table?
// Things that speakers of a single group cite: what the others could hear of.
// Shows: table (group, things), a row a group.
MATCH (g:StakeholderGroup)<-[r:REPRESENTS]-(:Person)-[c:CITES]->(x:Initiative|Process)
WHERE r.session = c.session
WITH x, collect(DISTINCT g) AS groups
WHERE size(groups) = 1
WITH groups[0] AS g, x ORDER BY x.name
RETURN g.name AS group, count(x) AS number, collect(x.name) AS things
ORDER BY number DESC, group
