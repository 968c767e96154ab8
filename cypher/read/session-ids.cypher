// The ids of the sessions that fit filters.
// Parameters: keys [[events (ids), kinds, year, text]], each part null for any. Returns: key, items [id]; no row for a filter that nothing fits.
UNWIND $keys AS key
MATCH (s:Session)
WHERE (key[1] IS NULL OR s.kind IN key[1])
  AND (key[3] IS NULL OR toLower(s.title) CONTAINS toLower(key[3]))
  AND (key[0] IS NULL OR EXISTS { (s)-[:PART_OF]->(v:Event) WHERE v.id IN key[0] })
  AND (key[2] IS NULL OR coalesce(s.date.year = toInteger(key[2]), false) OR EXISTS { (s)-[:PART_OF]->(v:Event) WHERE v.year = toInteger(key[2]) })
WITH key, s.id AS id ORDER BY id
RETURN key, collect(id) AS items
