// Which people and things form circles, and do the circles cut across stakeholder groups?
// Louvain over people and what they cite. A circle with several groups is where they already talk about the same things.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (community, size, groups, people, things), the largest first.
CALL () { CALL gds.graph.drop('bpf-communities', false) YIELD graphName RETURN count(*) AS before }
MATCH (a:Person)-[c:CITES]->(b)
WITH a, b, 1.0 * sum(c.count) AS weight ORDER BY a.id, b.id
WITH gds.graph.project('bpf-communities', a, b, {relationshipProperties: {weight: weight}}, {undirectedRelationshipTypes: ['*']}) AS graph
CALL gds.louvain.stream(graph.graphName, {relationshipWeightProperty: 'weight', concurrency: 1}) YIELD nodeId, communityId
WITH graph, gds.util.asNode(nodeId) AS node, communityId
WITH graph, communityId, collect(node) AS nodes ORDER BY size(nodes) DESC, communityId
WITH graph, collect(nodes)[..25] AS communities
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND range(0, size(communities) - 1) AS i
WITH i, communities[i] AS nodes
RETURN i + 1 AS community, size(nodes) AS size,
       COLLECT { UNWIND nodes AS p MATCH (p)-[:REPRESENTS]->(g) RETURN DISTINCT g.name ORDER BY g.name } AS groups,
       [node IN nodes WHERE node:Person | node.name][..20] AS people, [node IN nodes WHERE NOT node:Person | node.name][..20] AS things
ORDER BY community
