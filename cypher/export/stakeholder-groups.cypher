// A page of the stakeholder groups, in the order of their ids, each with all that leads out of it.
// Parameters: after (id behind which the page begins, '' for the first), limit.
// Returns: labels, properties, edges [{type, to (id), toLabels, properties}].
MATCH (n:StakeholderGroup)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($limit)
RETURN labels(n) AS labels, properties(n) AS properties, [] AS edges
ORDER BY n.id
