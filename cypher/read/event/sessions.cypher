// The sessions of meetings, by date, then title.
// Parameters: keys (event ids), events (ids), kinds, year, text (each null for any), order (DATE, LATEST or LENGTH), first, after (a place, or null for the start).
// Returns: key, total, page [{place, node}]; one more than `first` when the list goes on.
UNWIND $keys AS key
CALL (key) {
  MATCH (v:Event {id: key})<-[:PART_OF]-(s:Session)
  WHERE ($kinds IS NULL OR s.kind IN $kinds)
    AND ($text IS NULL OR toLower(s.title) CONTAINS toLower($text))
    AND ($events IS NULL OR key IN $events)
    AND ($year IS NULL OR coalesce(s.date.year = $year, false) OR coalesce(v.year = $year, false))
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
}
RETURN key, total, page
