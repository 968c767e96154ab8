// Who took part in sessions, those with most words first or by name.
// Parameters: keys (session ids), sessions, stakeholderGroups, organisations (ids; both as in that session), text (each null for any), order (WORDS or NAME), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node, role}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Session {id: key})<-[part:TOOK_PART]-(p:Person)
  WHERE ($sessions IS NULL OR key IN $sessions)
    AND ($stakeholderGroups IS NULL OR EXISTS {
      (p)-[r:REPRESENTS]->(g:StakeholderGroup) WHERE g.id IN $stakeholderGroups AND (r.session = key) })
    AND ($organisations IS NULL OR EXISTS {
      (p)-[r:AFFILIATED_WITH]->(o:Entity) WHERE o.id IN $organisations AND (r.session = key) })
    AND ($text IS NULL OR any(form IN [p.name] + coalesce(p.aliases, []) WHERE toLower(form) CONTAINS toLower($text)))
  OPTIONAL MATCH (p)-[:SPOKE]->(t:Turn {session: key})
  WITH p, head(collect(part.role)) AS role, sum(coalesce(t.wordCount, 0)) AS words
  WITH p, role, CASE $order WHEN 'NAME' THEN [p.name, p.id] ELSE [-words, p.name, p.id] END AS place ORDER BY place
  WITH collect({p: p, place: place, role: role}) AS found
  WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
  CALL (chosen) {
    UNWIND chosen AS x
    WITH x.place AS place, x.p AS p, x.role AS role
    WITH place, role, p {.*, labels: labels(p)} AS node
    RETURN collect({place: place, node: node, role: role}) AS page
  }
  RETURN total, page
}
RETURN key, total, page
