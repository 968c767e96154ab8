// The sessions that fit a filter, by date, then title.
// Parameters: events (ids), kinds, year, text (each null for any), order (DATE, LATEST or LENGTH), first, after (a place, or null for the start).
// Returns: total, page [{place, node}]; one more than `first` when the list goes on.
MATCH (s:Session)
WHERE ($kinds IS NULL OR s.kind IN $kinds)
  AND ($text IS NULL OR toLower(s.title) CONTAINS toLower($text))
  AND ($events IS NULL OR EXISTS { (s)-[:PART_OF]->(v:Event) WHERE v.id IN $events })
  AND ($year IS NULL OR coalesce(s.date.year = $year, false) OR EXISTS { (s)-[:PART_OF]->(v:Event) WHERE v.year = $year })
WITH s, CASE $order
  WHEN 'LATEST' THEN [-coalesce(s.date.year * 1000 + s.date.ordinalDay, 0), s.title, s.id]
  WHEN 'LENGTH' THEN [-s.wordCount, s.title, s.id]
  ELSE [coalesce(toString(s.date), ''), s.title, s.id] END AS place ORDER BY place
WITH collect({s: s, place: place}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
CALL (chosen) {
  UNWIND chosen AS x
  WITH x.place AS place, x.s AS s
  WITH place, s {.*, date: toString(s.date), event: head([(s)-[:PART_OF]->(v:Event) | v.id])} AS node
  RETURN collect({place: place, node: node}) AS page
}
RETURN total, page
