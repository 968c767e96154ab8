// Which stakeholder groups are alike by what they cite?
// Node similarity (Jaccard): the share of all that either group cites which both cite.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (group, otherGroup, similarity), the most alike first.
CALL () { CALL gds.graph.drop('bpf-groups-alike', false) YIELD graphName RETURN count(*) AS before }
MATCH (p:Person)-[r:REPRESENTS|CITES]->(n)
WITH p, r.session AS session, collect(DISTINCT CASE WHEN type(r) = 'REPRESENTS' THEN n END) AS groups,
     collect(CASE WHEN type(r) = 'CITES' THEN {thing: n, count: r.count} END) AS cited
UNWIND groups AS g
UNWIND cited AS c
WITH DISTINCT g AS a, c.thing AS b
WITH gds.graph.project('bpf-groups-alike', a, b) AS graph
CALL gds.nodeSimilarity.stream(graph.graphName, {topK: 10}) YIELD node1, node2, similarity
WITH graph, gds.util.asNode(node1) AS a, gds.util.asNode(node2) AS b, similarity
WHERE a.id < b.id
WITH graph, collect({a: a, b: b, similarity: similarity}) AS pairs
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND pairs AS pair
RETURN pair.a.name AS group, pair.b.name AS otherGroup, round(pair.similarity, 3) AS similarity
ORDER BY similarity DESC, group, otherGroup
