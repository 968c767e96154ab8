// The later lessons that echo or challenge lessons, with the words that show it, in the order of the source.
// Parameters: keys (lesson ids), type (ECHOES or CHALLENGES).
// Returns: key, items [{lesson, evidence {quote, start, end}, confidence}]; no row for a key without any.
UNWIND $keys AS key
MATCH (:Lesson {id: key})<-[r:ECHOES|CHALLENGES]-(l:Lesson)
WHERE type(r) = $type
WITH key, {lesson: l {.*, turn: head([(l)-[:STATED_IN]->(t:Turn) | t.id]),
                      speaker: head([(p:Person)-[:STATED]->(l) | p {.*, labels: labels(p)}])},
           evidence: {quote: r.evidence, start: r.evidenceStart, end: r.evidenceEnd},
           confidence: r.confidence} AS item, [l.start, l.id] AS place ORDER BY place
RETURN key, collect(item) AS items
