// Which people of different groups speak of the same things, and should meet?
// Node similarity (Jaccard) of people by what they cite, pairs of one group left out.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (person, otherPerson, similarity, together), the most alike first.
CALL () { CALL gds.graph.drop('bpf-people-alike', false) YIELD graphName RETURN count(*) AS before }
MATCH (a:Person)-[:CITES]->(b)
WITH DISTINCT a, b
WITH gds.graph.project('bpf-people-alike', a, b) AS graph
CALL gds.nodeSimilarity.stream(graph.graphName, {topK: 5, topN: 500, degreeCutoff: 2}) YIELD node1, node2, similarity
WITH graph, gds.util.asNode(node1) AS a, gds.util.asNode(node2) AS b, similarity
WHERE a.id < b.id AND NOT EXISTS { (a)-[:REPRESENTS]->()<-[:REPRESENTS]-(b) }
WITH graph, a, b, similarity ORDER BY similarity DESC, a.id, b.id
WITH graph, collect({a: a, b: b, similarity: similarity})[..25] AS pairs
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND pairs AS pair
RETURN pair.a.name AS person, pair.b.name AS otherPerson, round(pair.similarity, 3) AS similarity,
       COLLECT { WITH pair.a AS a, pair.b AS b MATCH (a)-[:CITES]->(x)<-[:CITES]-(b) RETURN DISTINCT x.name ORDER BY x.name } AS together
