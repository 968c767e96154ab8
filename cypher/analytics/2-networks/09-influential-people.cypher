// To whom does the room turn?
// PageRank over who answers, thanks or calls whom, the chair's routine hand-overs left out: whoever is taken up by those who
// are taken up themselves.
// Needs: Graph Data Science. Projects the graph under a name of its own and drops it; writes nothing.
// Shows: table (person, groups, rank), the most turned to first.
CALL () { CALL gds.graph.drop('bpf-influential-people', false) YIELD graphName RETURN count(*) AS before }
MATCH (a:Person)-[:SPOKE]->(:Turn)-[r:RESPONDS_TO|THANKS]->(b:Person)
WHERE a <> b
WITH a, b, 1.0 * count(r) AS weight
WITH gds.graph.project('bpf-influential-people', a, b, {relationshipProperties: {weight: weight}}) AS graph
CALL gds.pageRank.stream(graph.graphName, {relationshipWeightProperty: 'weight'}) YIELD nodeId, score
WITH graph, gds.util.asNode(nodeId) AS person, score ORDER BY score DESC, person.id
WITH graph, collect({person: person, score: score})[..25] AS ranked
CALL gds.graph.drop(graph.graphName) YIELD graphName
UNWIND ranked AS row
RETURN row.person.name AS person, COLLECT { WITH row.person AS p MATCH (p)-[:REPRESENTS]->(g) RETURN DISTINCT g.name ORDER BY g.name } AS groups,
       round(row.score, 3) AS rank
