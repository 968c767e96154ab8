// What was said, learned or named that fits a full-text query, the best first.
// Parameters: query (Lucene syntax), scopes (labels of Turn, Lesson, Entity), first, after (a place, or null for the start).
// Returns: total, page [{place, node, score}]; one more than `first` when the list goes on.
CALL db.index.fulltext.queryNodes('search_text', $query) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $scopes)
WITH node, score, [-score, node.id] AS place ORDER BY place
WITH collect({node: node, score: score, place: place}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
CALL (chosen) {
  UNWIND chosen AS x
  WITH x.place AS place, x.node AS n, x.score AS score
  RETURN collect({place: place, score: score, node: n {.*, labels: labels(n),
    turn: head([(n)-[:STATED_IN]->(t:Turn) | t.id]),
    speaker: head([(p:Person)-[:STATED]->(n) | p {.*, labels: labels(p)}]),
    speaking: head([(p:Person)-[s:SPOKE]->(n) | s {.*, person: p {.*, labels: labels(p)}}])}}) AS page
}
RETURN total, page
