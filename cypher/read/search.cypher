// What was said, learned or named that fits a full-text query, the best first; where nothing does, what fits it with letters wrong.
// Parameters: query, misspelt (the same with letters wrong; both in Lucene's syntax), scopes (labels of Turn, Lesson, Entity), first,
// after (a place, or null for the start).
// Returns: total, misspelt (were letters wrong?), page [{place, node, score}]; one more than `first` when the list goes on.
CALL () {
  CALL db.index.fulltext.queryNodes('search_text', $query) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $scopes)
  RETURN collect({node: node, score: score}) AS typed
}
CALL (typed) {
  WITH typed WHERE typed = []
  CALL db.index.fulltext.queryNodes('search_words', $misspelt) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $scopes)
  RETURN collect({node: node, score: score}) AS near
}
WITH typed = [] AS misspelt, typed + near AS found
WITH misspelt, size(found) AS total, CASE WHEN $after IS NULL THEN found ELSE
       [x IN found WHERE x.score < -$after[0] OR (x.score = -$after[0] AND x.node.id > $after[1])] END AS rest
// They come by their scores: of those that score less than the last of the page nothing is read.
WITH misspelt, total, rest, rest[toInteger($first)].score AS least
CALL (rest, least) {
  UNWIND rest AS x
  WITH x.node AS n, x.score AS score
  WHERE least IS NULL OR score >= least
  WITH n, score, [-score, n.id] AS place ORDER BY place LIMIT toInteger($first) + 1
  RETURN collect({place: place, score: score, node: n {.*, labels: labels(n),
    turn: head([(n)-[:STATED_IN]->(t:Turn) | t.id]),
    speaker: head([(p:Person)-[:STATED]->(n) | p {.*, labels: labels(p)}]),
    speaking: head([(p:Person)-[s:SPOKE]->(n) | s {.*, person: p {.*, labels: labels(p)}}])}}) AS page
}
RETURN total, misspelt, page
