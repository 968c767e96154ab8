// Which initiatives, processes and organisations carry most weight?
// PageRank over people and what they cite, and from what is cited to who leads it: weight comes from being named by many, and by
// those who name little else.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (thing, kinds, rank), the weightiest first.
CALL () { CALL gds.graph.drop('bpf-influential-things', false) YIELD graphName RETURN count(*) AS before }
MATCH (n)-[r:CITES|LEADS]->(m)
WITH CASE type(r) WHEN 'CITES' THEN n ELSE m END AS a, CASE type(r) WHEN 'CITES' THEN m ELSE n END AS b, 1.0 * sum(coalesce(r.count, 1)) AS weight
WITH gds.graph.project('bpf-influential-things', a, b, {relationshipProperties: {weight: weight}}) AS graph
CALL gds.pageRank.stream(graph.graphName, {relationshipWeightProperty: 'weight'}) YIELD nodeId, score
WITH graph, gds.util.asNode(nodeId) AS thing, score
WHERE NOT thing:Person
WITH graph, thing, score ORDER BY score DESC, thing.id
WITH graph, collect({thing: thing, score: score})[..25] AS ranked
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND ranked AS row
RETURN row.thing.name AS thing, [label IN labels(row.thing) WHERE label <> 'Entity'] AS kinds, round(row.score, 3) AS rank
