// Which initiatives, processes and organisations belong together in what people say?
// Leiden over things that are named in the same turn: each circle is a subject of the talk, named by its members.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (community, size, things), the largest first.
CALL () { CALL gds.graph.drop('bpf-named-together', false) YIELD graphName RETURN count(*) AS before }
MATCH (t:Turn)-[:MENTIONS]->(x:Initiative|Process|Organisation)
WITH t, collect(DISTINCT x) AS named
// A turn that lists the whole field joins everything with everything, and tells nothing.
WHERE size(named) <= 20
UNWIND named AS a
UNWIND named AS b
WITH a, b, t WHERE a.id < b.id
WITH a, b, 1.0 * count(t) AS weight ORDER BY a.id, b.id
WITH gds.graph.project('bpf-named-together', a, b, {relationshipProperties: {weight: weight}}, {undirectedRelationshipTypes: ['*']}) AS graph
CALL gds.leiden.stream(graph.graphName, {relationshipWeightProperty: 'weight', randomSeed: 1, concurrency: 1}) YIELD nodeId, communityId
WITH graph, gds.util.asNode(nodeId) AS node, communityId ORDER BY node.name
WITH graph, communityId, collect(node.name) AS things
WHERE size(things) > 1
WITH graph, things ORDER BY size(things) DESC, things[0]
WITH graph, collect(things)[..25] AS communities
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND range(0, size(communities) - 1) AS i
RETURN i + 1 AS community, size(communities[i]) AS size, communities[i][..20] AS things
ORDER BY community
