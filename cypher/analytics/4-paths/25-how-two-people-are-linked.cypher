// How are two people linked by what they cite, for whom they work and whom they answer?
// Takes the two speakers with most turns; change the two lines that choose them for others.
// Shows: picture (paths).
MATCH (p:Person)-[:SPOKE]->(t:Turn)
WITH p, count(t) AS turns ORDER BY turns DESC, p.id LIMIT 2
WITH collect(p) AS people
WITH people[0] AS from, people[1] AS to
MATCH path = allShortestPaths((from)-[:CITES|AFFILIATED_WITH|REPRESENTS|LEADS*..6]-(to))
RETURN path
LIMIT 25
