// Nodes of an exported graph. Whole numbers and days come apart, since a plain value does not tell them.
// Parameters: rows [{id, labels, values, integers, integerLists, days}]. Returns: nothing.
UNWIND $rows AS row
CREATE (n:$(row.labels) {id: row.id})
SET n += row.values
FOREACH (key IN keys(row.integers) | SET n[key] = toInteger(row.integers[key]))
FOREACH (key IN keys(row.integerLists) | SET n[key] = toIntegerList(row.integerLists[key]))
FOREACH (key IN keys(row.days) | SET n[key] = date(row.days[key]))
