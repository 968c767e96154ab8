// The organisations that belong to stakeholder groups, by name.
// Parameters: keys (group ids), sessions (ids), text (each null for any), order (MENTIONS for the most often named first), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Organisation)-[:BELONGS_TO]->(:StakeholderGroup {id: key})
  WHERE ($sessions IS NULL OR EXISTS { (e)<-[:MENTIONS]-(t:Turn) WHERE t.session IN $sessions })
    AND ($text IS NULL OR any(form IN [e.name] + coalesce(e.aliases, []) WHERE toLower(form) CONTAINS toLower($text)))
  WITH e, CASE $order WHEN 'MENTIONS' THEN [-COUNT { (e)<-[:MENTIONS]-() }, e.name, e.id] ELSE [e.name, e.id] END AS place ORDER BY place
  WITH collect({e: e, place: place}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.e AS e
    WITH place, e {.*, labels: labels(e)} AS node
    RETURN collect({place: place, node: node}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
