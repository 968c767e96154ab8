// What do most groups cite?
// The common reference points of the room: named by speakers of at least two groups.
// Shows: table (thing, kinds, groups, citations, speakers), the most widely cited first.
MATCH (p:Person)-[r:REPRESENTS|CITES]->(n)
WITH p, r.session AS session, collect(DISTINCT CASE WHEN type(r) = 'REPRESENTS' THEN n END) AS groups,
     collect(CASE WHEN type(r) = 'CITES' THEN {thing: n, count: r.count} END) AS cited
UNWIND groups AS g
UNWIND cited AS c
WITH c.thing AS x, g, p, session, c.count AS count
WITH x, collect(DISTINCT g.name) AS groups, collect(DISTINCT {person: p.id, session: session, count: count}) AS counts
WHERE size(groups) > 1
UNWIND counts AS one
WITH x, groups, sum(one.count) AS citations, count(DISTINCT one.person) AS speakers
RETURN x.name AS thing, [label IN labels(x) WHERE label <> 'Entity'] AS kinds, groups, citations, speakers
ORDER BY size(groups) DESC, citations DESC, thing
LIMIT 50
