// The stakeholder groups, by name.
// Parameters: first, after (a place, or null for the start).
// Returns: total, page [{place, node}]; one more than `first` when the list goes on.
MATCH (g:StakeholderGroup)
WITH g, [g.name, g.id] AS place ORDER BY place
WITH collect({g: g, place: place}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after][0..toInteger($first) + 1] AS chosen
CALL (chosen) {
  UNWIND chosen AS x
  WITH x.place AS place, x.g AS g
  WITH place, g {.*} AS node
  RETURN collect({place: place, node: node}) AS page
}
RETURN total, page
