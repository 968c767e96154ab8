// Who and what stands between the groups?
// Betweenness over groups, their people and what these cite: on how many shortest ways between the others somebody lies,
// counted from 100 nodes drawn by chance where there are more.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (name, kinds, betweenness), the strongest brokers first.
CALL () { CALL gds.graph.drop('bpf-brokers', false) YIELD graphName RETURN count(*) AS before }
MATCH (a:Person)-[:REPRESENTS|CITES]->(b)
WITH DISTINCT a, b
WITH gds.graph.project('bpf-brokers', a, b, {}, {undirectedRelationshipTypes: ['*']}) AS graph
CALL gds.betweenness.stream(graph.graphName, {samplingSize: 100, samplingSeed: 1}) YIELD nodeId, score
WITH graph, gds.util.asNode(nodeId) AS node, score
WHERE score > 0 AND NOT node:StakeholderGroup
WITH graph, node, score ORDER BY score DESC, node.id
WITH graph, collect({node: node, score: score})[..25] AS ranked
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND ranked AS row
RETURN row.node.name AS name, [label IN labels(row.node) WHERE label <> 'Entity'] AS kinds, round(row.score, 1) AS betweenness
