// Nodes of one set of labels, as plainly as can be: the measure of how fast this Neo4j takes them.
// Parameters: rows [properties]. LABELS stands for the labels. Returns: nothing.
UNWIND $rows AS row
CREATE (n:LABELS)
SET n = row
