// The people who took part and fit a filter, by name.
// Parameters: sessions, stakeholderGroups, organisations (ids), text (each null for any), order (NAME or WORDS), first, after (a place, or null for the start).
// Returns: total, page [{place, node}]; one more than `first` when the list goes on.
MATCH (p:Person)
WHERE EXISTS { (p)-[:TOOK_PART]->(s:Session) WHERE $sessions IS NULL OR s.id IN $sessions }
  AND ($stakeholderGroups IS NULL OR EXISTS {
    (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE g.id IN $stakeholderGroups AND ($sessions IS NULL OR r.session IN $sessions)
  })
  AND ($organisations IS NULL OR EXISTS {
    (p)-[r:AFFILIATED_WITH]->(o:Entity) WHERE o.id IN $organisations AND ($sessions IS NULL OR r.session IN $sessions)
  })
  AND ($text IS NULL OR any(form IN [p.name] + coalesce(p.aliases, []) WHERE toLower(form) CONTAINS toLower($text)))
WITH p, CASE $order
  WHEN 'WORDS' THEN [-reduce(words = 0, count IN [(p)-[:SPOKE]->(t:Turn) | t.wordCount] | words + count), p.name, p.id]
  ELSE [p.name, p.id] END AS place ORDER BY place
WITH collect({p: p, place: place}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
CALL (chosen) {
  UNWIND chosen AS x
  WITH x.place AS place, x.p AS p
  WITH place, p {.*, labels: labels(p)} AS node
  RETURN collect({place: place, node: node}) AS page
}
RETURN total, page
