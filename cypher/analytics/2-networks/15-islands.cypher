// Does the talk hang together, or in islands?
// Weakly connected components over people and what they cite: a second island is a conversation that shares nothing with the first.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (island, size, people, things), the largest first.
CALL () { CALL gds.graph.drop('bpf-islands', false) YIELD graphName RETURN count(*) AS before }
MATCH (a:Person)-[:CITES]->(b)
WITH DISTINCT a, b
WITH gds.graph.project('bpf-islands', a, b) AS graph
CALL gds.wcc.stream(graph.graphName) YIELD nodeId, componentId
WITH graph, gds.util.asNode(nodeId) AS node, componentId ORDER BY node.name
WITH graph, componentId, collect(node) AS nodes ORDER BY size(nodes) DESC, head(nodes).id
WITH graph, collect(nodes)[..25] AS islands
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND range(0, size(islands) - 1) AS i
WITH i, islands[i] AS nodes
RETURN i + 1 AS island, size(nodes) AS size, [node IN nodes WHERE node:Person | node.name][..20] AS people,
       [node IN nodes WHERE NOT node:Person | node.name][..20] AS things
ORDER BY island
