// How many nodes and edges of each kind are there?
MATCH (n)
WITH [label IN labels(n) WHERE label <> 'Entity'] AS labels
UNWIND CASE WHEN labels = [] THEN ['Entity'] ELSE labels END AS label
RETURN 'node' AS what, label AS kind, count(*) AS count
ORDER BY kind
UNION ALL
MATCH ()-[r]->()
RETURN 'edge' AS what, type(r) AS kind, count(*) AS count
ORDER BY kind
