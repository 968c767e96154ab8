// What do most groups cite?
// The common reference points of the room: named by speakers of at least two groups.
// Shows: table (thing, kinds, groups, citations, speakers), the most widely cited first.
MATCH (g:StakeholderGroup)<-[r:REPRESENTS]-(p:Person)-[c:CITES]->(x)
WHERE r.session = c.session
WITH x, collect(DISTINCT g.name) AS groups, collect(DISTINCT c) AS counts, count(DISTINCT p) AS speakers
WHERE size(groups) > 1
RETURN x.name AS thing, [label IN labels(x) WHERE label <> 'Entity'] AS kinds, groups, reduce(n = 0, c IN counts | n + c.count) AS citations, speakers
ORDER BY size(groups) DESC, citations DESC, thing
LIMIT 50
